package org.dateline.parser.sentence;

/**
 * The weights of the features: a table from a feature's key to the tags that it speaks for or against.
 *
 * <p>The features met most often stand first, so that those that most tokens need lie close together. Immutable.
 */
final class FeatureWeights {
    /** The length of an array with a score for each tag. */
    static final int SCORES = 32;

    /** A row is four cells: the feature's key, the set of its tags, where their weights begin, and one that pads it. */
    private static final int ROW = 4;

    /** The first row is that of no feature. */
    private final int[] rows;
    /** The weights of each row in the order of its tags. */
    private final byte[] weights;

    private final KeyNumbers numbers;
    /** One bit for the hash of each key: most of the features that have no weight are told by it. */
    private final long[] present = new long[1 << 12];

    /**
     * Makes the table of features as the model's file has them: the key in four bytes, how many tags have a weight, and those tags in
     * their order, each with its weight.
     */
    FeatureWeights(int features, byte[] packed) {
        this.rows = new int[ROW * (features + 1)];
        this.weights = new byte[packed.length / 2 + 1];
        int[] keys = new int[features];
        int at = 0;
        int begin = 0;
        for (int i = 0; i < features; i++) {
            int row = ROW * (i + 1);
            keys[i] = key(packed, at);
            rows[row] = keys[i];
            rows[row + 2] = begin;
            present[word(keys[i])] |= 1L << keys[i];
            int tags = packed[at + 4];
            at += 5;
            for (int tag = 0; tag < tags; tag++) {
                rows[row + 1] |= 1 << packed[at++];
                weights[begin++] = packed[at++];
            }
        }
        this.numbers = new KeyNumbers(keys);
    }

    private static int key(byte[] packed, int at) {
        return packed[at] << 24 | (packed[at + 1] & 0xFF) << 16 | (packed[at + 2] & 0xFF) << 8 | packed[at + 3] & 0xFF;
    }

    private int word(int key) {
        return key >>> 6 & present.length - 1;
    }

    /** The candidate with the highest score, the first of equals. The remainder class is weighed against one other tag only. */
    int best(int candidates, FeatureKeys features) {
        features.keep(present);
        for (int i = 0; i < features.size(); i++) {
            features.find(i, ROW * numbers.of(features.key(i)), rows);
        }
        boolean several = Integer.bitCount(candidates) > 2;
        int best = -1;
        int highest = 0;
        for (int set = candidates; set != 0; set &= set - 1) {
            int tag = Integer.numberOfTrailingZeros(set);
            int score = several && tag == Tag.X.ordinal() ? 0 : features.score(tag, weights);
            if (best < 0 || score > highest) {
                best = tag;
                highest = score;
            }
        }
        return best;
    }
}

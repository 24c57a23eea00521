package org.dateline.parser.sentence;

/**
 * The weights of the features: a table with open addressing from a feature's key to the tags that it speaks for or against.
 *
 * <p>The features met most often stand first, so that those that most tokens need lie close together. Immutable.
 */
final class FeatureWeights {
    /** The length of an array with a score for each tag. */
    static final int SCORES = 32;

    /** A row is four cells: the feature's key, the set of its tags, where their weights begin, and one that pads it. */
    private static final int ROW = 4;

    private final int[] rows;
    /** The weights of each row in the order of its tags. */
    private final byte[] weights;
    /** By the hash of a key: the number of its row plus one, 0 for a free slot. */
    private final char[] slots = new char[1 << Character.SIZE];
    /** One bit for the hash of each key: most of the features that have no weight are told by it. */
    private final long[] present = new long[1 << 12];

    /**
     * Makes the table of features as the model's file has them: the key in four bytes, how many tags have a weight, and those tags in
     * their order, each with its weight.
     */
    FeatureWeights(int features, byte[] packed) {
        if (features * 2 > slots.length) {
            throw new IllegalArgumentException("there are " + features + " features, more than fit");
        }
        this.rows = new int[ROW * features];
        this.weights = new byte[packed.length / 2 + 1];
        int at = 0;
        int begin = 0;
        for (int row = 0; row < rows.length; row += ROW) {
            rows[row] = key(packed, at);
            rows[row + 2] = begin;
            place(row);
            int tags = packed[at + 4];
            at += 5;
            for (int i = 0; i < tags; i++) {
                rows[row + 1] |= 1 << packed[at++];
                weights[begin++] = packed[at++];
            }
        }
    }

    private static int key(byte[] packed, int at) {
        return packed[at] << 24 | (packed[at + 1] & 0xFF) << 16 | (packed[at + 2] & 0xFF) << 8 | packed[at + 3] & 0xFF;
    }

    private void place(int row) {
        int slot = rows[row] & slots.length - 1;
        while (slots[slot] != 0) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = (char) (row / ROW + 1);
        present[word(rows[row])] |= 1L << rows[row];
    }

    private int word(int key) {
        return key >>> 6 & present.length - 1;
    }

    /** The candidate with the highest score, the first of equals. The remainder class is weighed against one other tag only. */
    int best(int candidates, FeatureKeys features) {
        features.keep(present);
        for (int i = 0; i < features.size(); i++) {
            features.find(i, row(features.key(i)), rows);
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

    /** Where the row of a feature begins, -1 for none. */
    private int row(int key) {
        int slot = key & slots.length - 1;
        while (slots[slot] != 0) {
            int row = ROW * (slots[slot] - 1);
            if (rows[row] == key) {
                return row;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return -1;
    }
}

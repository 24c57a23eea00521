package org.dateline.parser.sentence;

/**
 * The weights of the features: a table with open addressing from a feature's key to the tags that it speaks for or against.
 *
 * <p>The features met most often stand first, so that those that most tokens need lie close together. Immutable.
 */
final class FeatureWeights {
    /** The length of an array with a score for each tag. */
    static final int SCORES = 32;

    /** A row is four cells: the feature's key, the set of its tags, and up to eight weights in the order of the tags. */
    private static final int ROW = 4;

    private static final int IN_ROW = 8;

    private final int[] rows;
    /** The weights of features that speak of more tags than a row has room for; the row's third cell tells where. */
    private final byte[] more;
    /** By the hash of a key: the number of its row plus one, 0 for a free slot. */
    private final char[] slots = new char[1 << Character.SIZE];
    /** One bit for the hash of each key: most of the features that have no weight are told by it. */
    private final long[] present = new long[1 << 12];

    FeatureWeights(int features, byte[] packed) {
        if (features * 2 > slots.length) {
            throw new IllegalArgumentException("there are " + features + " features, more than fit");
        }
        this.rows = new int[ROW * features];
        this.more = packed;
        int at = 0;
        for (int i = 0; i < features; i++) {
            put(i, key(packed, at), at + 4);
            at += 5 + 2 * packed[at + 4];
        }
    }

    private static int key(byte[] packed, int at) {
        return packed[at] << 24 | (packed[at + 1] & 0xFF) << 16 | (packed[at + 2] & 0xFF) << 8 | packed[at + 3] & 0xFF;
    }

    /** Packed, a feature is its key in four bytes, how many tags have a weight, and those tags in their order, each with its weight. */
    private void put(int number, int key, int from) {
        int slot = key & slots.length - 1;
        while (slots[slot] != 0) {
            slot = slot + 1 & slots.length - 1;
        }
        slots[slot] = (char) (number + 1);
        present[word(key)] |= 1L << key;
        int row = ROW * number;
        rows[row] = key;
        int tags = more[from];
        for (int i = 0; i < tags; i++) {
            rows[row + 1] |= 1 << more[from + 1 + 2 * i];
            if (tags <= IN_ROW) {
                rows[row + 2 + i / 4] |= (more[from + 2 + 2 * i] & 0xFF) << 8 * (i % 4);
            }
        }
        if (tags > IN_ROW) {
            rows[row + 2] = from + 2;
        }
    }

    private int word(int key) {
        return key >>> 6 & present.length - 1;
    }

    /**
     * The candidate with the highest score, the first of equals. The remainder class is weighed against one other tag only.
     *
     * @param scores room for the scores
     */
    int best(int candidates, FeatureKeys features, int[] scores) {
        sum(candidates, features, scores);
        int best = Integer.numberOfTrailingZeros(candidates);
        int rest = candidates & candidates - 1;
        if ((rest & rest - 1) != 0) {
            scores[Tag.X.ordinal()] = 0;
        }
        for (int set = rest; set != 0; set &= set - 1) {
            int tag = Integer.numberOfTrailingZeros(set);
            best = scores[tag] > scores[best] ? tag : best;
        }
        return best;
    }

    private void sum(int candidates, FeatureKeys features, int[] scores) {
        for (int set = candidates; set != 0; set &= set - 1) {
            scores[Integer.numberOfTrailingZeros(set)] = 0;
        }
        for (int i = 0; i < features.size(); i++) {
            int key = features.key(i);
            if ((present[word(key)] & 1L << key) != 0) {
                add(key, candidates, scores);
            }
        }
    }

    private void add(int key, int candidates, int[] scores) {
        int slot = key & slots.length - 1;
        while (slots[slot] != 0) {
            int row = ROW * (slots[slot] - 1);
            if (rows[row] == key) {
                addRow(row, rows[row + 1], candidates, scores);
                return;
            }
            slot = slot + 1 & slots.length - 1;
        }
    }

    private void addRow(int row, int tags, int candidates, int[] scores) {
        boolean inRow = Integer.bitCount(tags) <= IN_ROW;
        long weights = rows[row + 2] & 0xFFFFFFFFL | (long) rows[row + 3] << 32;
        for (int set = tags & candidates; set != 0; set &= set - 1) {
            int place = Integer.bitCount(tags & (set & -set) - 1);
            int weight = inRow ? (byte) (weights >>> 8 * place) : more[rows[row + 2] + 2 * place];
            scores[Integer.numberOfTrailingZeros(set)] += weight;
        }
    }
}

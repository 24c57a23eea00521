package org.dateline.parser.sentence;

/**
 * The weights of the features: a table with open addressing from a feature's key to the tags that it speaks for or against.
 *
 * <p>Few features have a weight for more than some tags, so a slot holds them all and what is weighed is found by one look. Immutable.
 */
final class FeatureWeights {
    /** The length of an array with a score for each tag. */
    static final int SCORES = 32;

    /** A slot is four cells: the feature's key, the set of its tags, 0 for a free slot, and eight weights by the order of the tags. */
    private static final int SLOT = 4;

    private static final int IN_SLOT = 8;

    private final int[] slots;
    private final int mask;
    /** The weights of features that speak of more tags than a slot has room for; the slot's third cell tells where. */
    private final byte[] more;
    /** One bit for the hash of each key: most of the features that have no weight are told by it. */
    private final long[] present = new long[1 << 12];

    FeatureWeights(int features, byte[] packed) {
        this.slots = new int[SLOT * Integer.highestOneBit(Math.max(16, features * 3))];
        this.mask = slots.length - 1;
        this.more = packed;
        int at = 0;
        for (int i = 0; i < features; i++) {
            put(key(packed, at), packed, at + 4);
            at += 5 + 2 * packed[at + 4];
        }
    }

    private static int key(byte[] packed, int at) {
        return packed[at] << 24 | (packed[at + 1] & 0xFF) << 16 | (packed[at + 2] & 0xFF) << 8 | packed[at + 3] & 0xFF;
    }

    /** Packed, a feature is its key in four bytes, how many tags have a weight, and those tags in their order, each with its weight. */
    private void put(int key, byte[] packed, int row) {
        int slot = first(key);
        while (slots[slot + 1] != 0) {
            slot = slot + SLOT & mask;
        }
        slots[slot] = key;
        present[word(key)] |= 1L << key;
        int tags = packed[row];
        for (int i = 0; i < tags; i++) {
            slots[slot + 1] |= 1 << packed[row + 1 + 2 * i];
            if (tags <= IN_SLOT) {
                slots[slot + 2 + i / 4] |= (packed[row + 2 + 2 * i] & 0xFF) << 8 * (i % 4);
            }
        }
        if (tags > IN_SLOT) {
            slots[slot + 2] = row + 2;
        }
    }

    private int first(int key) {
        return key * SLOT & mask;
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
                add(slot(key), candidates, scores);
            }
        }
    }

    private int slot(int key) {
        int slot = first(key);
        while (slots[slot] != key && slots[slot + 1] != 0) {
            slot = slot + SLOT & mask;
        }
        return slot;
    }

    private void add(int slot, int candidates, int[] scores) {
        int tags = slots[slot + 1];
        boolean inSlot = Integer.bitCount(tags) <= IN_SLOT;
        long weights = slots[slot + 2] & 0xFFFFFFFFL | (long) slots[slot + 3] << 32;
        for (int set = tags & candidates; set != 0; set &= set - 1) {
            int place = Integer.bitCount(tags & (set & -set) - 1);
            int weight = inSlot ? (byte) (weights >>> 8 * place) : more[slots[slot + 2] + 2 * place];
            scores[Integer.numberOfTrailingZeros(set)] += weight;
        }
    }
}

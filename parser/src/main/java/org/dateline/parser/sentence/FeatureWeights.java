package org.dateline.parser.sentence;

/**
 * The weights of the features: a table with open addressing from a feature's key to the tags that it speaks for or against.
 *
 * <p>Few features have a weight for more than some tags, so only those are kept, as the model's file has them: the whole table stays
 * in the processor's cache. Immutable.
 */
final class FeatureWeights {
    /** The length of an array with a score for each tag. */
    static final int SCORES = 32;

    /** Each feature: its key in four bytes, how many tags have a weight, and those tags with their weights. */
    private final byte[] packed;
    /** A slot is two cells: the feature's key, and where its count of tags is, 0 for a free slot. */
    private final int[] slots;

    private final int mask;

    FeatureWeights(int features, byte[] packed) {
        this.packed = packed;
        this.slots = new int[Integer.highestOneBit(Math.max(16, features * 6))];
        this.mask = slots.length - 2;
        int at = 0;
        for (int i = 0; i < features; i++) {
            put(key(at), at + 4);
            at += 5 + 2 * packed[at + 4];
        }
    }

    private int key(int at) {
        return packed[at] << 24 | (packed[at + 1] & 0xFF) << 16 | (packed[at + 2] & 0xFF) << 8 | packed[at + 3] & 0xFF;
    }

    private void put(int key, int row) {
        int slot = key << 1 & mask;
        while (slots[slot + 1] != 0) {
            slot = slot + 2 & mask;
        }
        slots[slot] = key;
        slots[slot + 1] = row;
    }

    /** Adds up the weights of the features by tag. */
    void sum(int[] features, int count, int[] scores) {
        for (int i = 0; i < scores.length; i++) {
            scores[i] = 0;
        }
        for (int i = 0; i < count; i++) {
            int row = row(features[i]);
            if (row != 0) {
                add(row, scores);
            }
        }
    }

    private void add(int row, int[] scores) {
        int end = row + 2 * packed[row];
        for (int i = row + 1; i < end; i += 2) {
            scores[packed[i]] += packed[i + 1];
        }
    }

    private int row(int key) {
        int slot = key << 1 & mask;
        while (slots[slot] != key && slots[slot + 1] != 0) {
            slot = slot + 2 & mask;
        }
        return slots[slot + 1];
    }
}

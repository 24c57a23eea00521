package org.dateline.parser.sentence;

/**
 * The features of a token: first their keys, then what the model has of them. A feature is a template's number and up to three values,
 * its key a hash of them.
 *
 * <p>No step branches on a single feature, as no processor could guess which way.
 */
final class FeatureKeys {
    /** No token has more features. */
    private static final int MOST = 32;

    private final int[] keys = new int[MOST];
    private final int[] tags = new int[MOST];
    private final int[] begins = new int[MOST];
    private int size;

    void clear() {
        size = 0;
    }

    void add(int template, int a, int b, int c) {
        int hash = (template * 0x9E3779B1 ^ a * 0x85EBCA6B) + (b * 0xC2B2AE35 ^ c * 0x27D4EB2F);
        hash = (hash ^ hash >>> 15) * 0x2C1B3C6D;
        keys[size++] = hash ^ hash >>> 13;
    }

    int size() {
        return size;
    }

    int key(int place) {
        return keys[place];
    }

    /** Drops the keys whose bit is not set. */
    void keep(long[] present) {
        int kept = 0;
        for (int i = 0; i < size; i++) {
            int key = keys[i];
            keys[kept] = key;
            kept += (int) (present[key >>> 6 & present.length - 1] >>> key) & 1;
        }
        size = kept;
    }

    /** Takes what a row says of the feature; a row of another feature says nothing. */
    void find(int place, int row, int[] rows) {
        int other = rows[row] ^ keys[place];
        tags[place] = rows[row + 1] & ~((other | -other) >> 31);
        begins[place] = rows[row + 2];
    }

    /** The sum of what the features say of a tag. */
    int score(int tag, byte[] weights) {
        int below = (1 << tag) - 1;
        int score = 0;
        for (int i = 0; i < size; i++) {
            int weight = weights[begins[i] + Integer.bitCount(tags[i] & below)];
            score += weight & -(tags[i] >>> tag & 1);
        }
        return score;
    }
}

package org.dateline.parser.sentence;

/** The keys of a token's features: a feature is a template's number and up to three values, its key a hash of them. */
final class FeatureKeys {
    /** No token has more features. */
    private static final int MOST = 32;

    private final int[] keys = new int[MOST];
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
}

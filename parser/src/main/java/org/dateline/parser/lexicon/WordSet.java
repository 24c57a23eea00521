package org.dateline.parser.lexicon;

import java.io.IOException;
import java.util.Arrays;

/**
 * A set of words by their numbers. It has one bit for each, so that all of it stays at hand: most words that a text asks a table for
 * are not in it, and are told so without a look at the table.
 */
final class WordSet {
    private long[] bits;

    WordSet() {
        this(new long[1 << 3]);
    }

    private WordSet(long[] bits) {
        this.bits = bits;
    }

    static WordSet read(ImageReader in) {
        return new WordSet(in.longNumbers());
    }

    void write(ImageWriter out) throws IOException {
        out.numbers(bits, bits.length);
    }

    void add(int word) {
        int place = word >> 6;
        if (place >= bits.length) {
            bits = Arrays.copyOf(bits, Math.max(place + 1, bits.length * 2));
        }
        bits[place] |= 1L << word;
    }

    boolean has(int word) {
        int place = word >> 6;
        return place < bits.length && (bits[place] >>> word & 1) != 0;
    }
}

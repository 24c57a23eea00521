package org.dateline.parser.lexicon;

import java.io.IOException;
import java.util.Arrays;

/**
 * Phrases of one or more words and what each stands for: a trie over word numbers in one open-addressed table.
 *
 * <p>A walk starts at {@link #ROOT} and goes on with {@link #next}; {@link #value} tells what ends at a state. States and values
 * are plain numbers, so a walk makes no objects.
 */
public final class PhraseTable {
    /** The state before the first word. */
    public static final int ROOT = 1;

    private static final int WORD_BITS = 20;
    private static final int TARGET_BITS = 24;
    private static final int MOST_WORDS = 1 << WORD_BITS;

    /** A hash table of steps with open addressing: a state, a word and the state after it in one cell, 0 for a free slot. */
    private long[] steps = new long[1 << 4];
    /** The state after each word that begins a phrase, told by one look; the other steps stand in the hash table. */
    private int[] first = new int[1 << 8];
    /** The words that begin a phrase. */
    private WordSet openers = new WordSet();
    /** The words that stand in a phrase behind its first: most words that a walk asks for do in none. */
    private WordSet followers = new WordSet();
    /** By state: what the phrase that ends there stands for, and in the lowest bit whether some phrase goes on. */
    private int[] ends = new int[1 << 6];

    private int states = 2;
    private int edges;

    PhraseTable() {}

    void write(ImageWriter out) throws IOException {
        out.number(states);
        out.number(edges);
        out.numbers(steps, steps.length);
        out.numbers(ends, states);
        int last = first.length;
        while (last > 0 && first[last - 1] == 0) {
            last--;
        }
        out.numbers(first, last);
        openers.write(out);
        followers.write(out);
    }

    static PhraseTable read(ImageReader in) {
        PhraseTable table = new PhraseTable();
        table.states = in.number();
        table.edges = in.number();
        table.steps = in.longNumbers();
        table.ends = in.numbers();
        table.first = in.numbers();
        table.openers = WordSet.read(in);
        table.followers = WordSet.read(in);
        return table;
    }

    /** Returns whether some phrase begins with a word. */
    public boolean begins(int word) {
        return openers.has(word);
    }

    /** Returns what a word alone stands for, 0 for nothing. */
    public int valueOf(int word) {
        return value(next(ROOT, word));
    }

    /** Returns the state after one more word, or 0 where no phrase goes on with it. */
    public int next(int state, int word) {
        if (state == ROOT) {
            return openers.has(word) ? first[word] : 0;
        }
        if ((ends[state] & 1) == 0 || !followers.has(word)) {
            return 0;
        }
        return target(steps[slot(key(state, word))]);
    }

    /** Returns what the phrase that ends at this state stands for, or 0 where none ends. */
    public int value(int state) {
        return ends[state] >> 1;
    }

    /** Adds a phrase; the first value given to a phrase stays. Returns the value it has now. One without words is none. */
    int add(int[] words, int value) {
        if (words.length == 0) {
            return 0;
        }
        int state = ROOT;
        for (int word : words) {
            state = step(state, word);
        }
        if (value(state) == 0) {
            ends[state] |= value << 1;
        }
        return value(state);
    }

    private int begin(int word) {
        if (word >= first.length) {
            first = Arrays.copyOf(first, Math.max(word + 1, first.length * 2));
        }
        if (first[word] == 0) {
            first[word] = newState();
            openers.add(word);
        }
        return first[word];
    }

    private int newState() {
        if (states >= ends.length) {
            ends = Arrays.copyOf(ends, states * 2);
        }
        return states++;
    }

    private int step(int state, int word) {
        if (state >= MOST_WORDS || word >= MOST_WORDS) {
            throw new IllegalStateException("a lexicon holds no more than " + MOST_WORDS + " words");
        }
        if (state == ROOT) {
            return begin(word);
        }
        int slot = slot(key(state, word));
        if (steps[slot] != 0) {
            return target(steps[slot]);
        }
        if (++edges * 2 > steps.length) {
            grow();
            slot = slot(key(state, word));
        }
        int target = newState();
        steps[slot] = key(state, word) << TARGET_BITS | target;
        ends[state] |= 1;
        followers.add(word);
        return target;
    }

    private static long key(int state, int word) {
        return (long) state << WORD_BITS | word;
    }

    private static int target(long step) {
        return (int) step & (1 << TARGET_BITS) - 1;
    }

    private int slot(long key) {
        int slot = (int) (key * 0x9E3779B97F4A7C15L >>> 33) & steps.length - 1;
        while (steps[slot] != 0 && steps[slot] >>> TARGET_BITS != key) {
            slot = slot + 1 & steps.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] old = steps;
        steps = new long[old.length * 2];
        for (long step : old) {
            if (step != 0) {
                steps[slot(step >>> TARGET_BITS)] = step;
            }
        }
    }
}

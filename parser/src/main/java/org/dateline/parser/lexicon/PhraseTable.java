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

    private long[] keys = new long[1 << 4];
    private int[] targets = new int[1 << 4];
    private int[] values = new int[1 << 6];
    /** The state after each word that begins a phrase, told by one look; the other steps stand in the hash table. */
    private int[] first = new int[1 << 8];

    private int states = 2;
    private int edges;

    PhraseTable() {}

    void write(ImageWriter out) throws IOException {
        out.number(states);
        out.number(edges);
        out.numbers(keys, keys.length);
        out.numbers(targets, targets.length);
        out.numbers(values, states);
        int last = first.length;
        while (last > 0 && first[last - 1] == 0) {
            last--;
        }
        out.numbers(first, last);
    }

    static PhraseTable read(ImageReader in) {
        PhraseTable table = new PhraseTable();
        table.states = in.number();
        table.edges = in.number();
        table.keys = in.longNumbers();
        table.targets = in.numbers();
        table.values = in.numbers();
        table.first = in.numbers();
        return table;
    }

    /** Returns the state after one more word, or 0 where no phrase goes on with it. */
    public int next(int state, int word) {
        if (state == ROOT) {
            return word < first.length ? first[word] : 0;
        }
        if (word == 0) {
            return 0;
        }
        return targets[slot((long) state << 32 | word)];
    }

    /** Returns what the phrase that ends at this state stands for, or 0 where none ends. */
    public int value(int state) {
        return values[state];
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
        if (values[state] == 0) {
            values[state] = value;
        }
        return values[state];
    }

    private int begin(int word) {
        if (word >= first.length) {
            first = Arrays.copyOf(first, Math.max(word + 1, first.length * 2));
        }
        if (first[word] == 0) {
            first[word] = newState();
        }
        return first[word];
    }

    private int newState() {
        if (states >= values.length) {
            values = Arrays.copyOf(values, states * 2);
        }
        return states++;
    }

    private int step(int state, int word) {
        if (state == ROOT) {
            return begin(word);
        }
        long key = (long) state << 32 | word;
        int slot = slot(key);
        if (targets[slot] != 0) {
            return targets[slot];
        }
        if (++edges * 2 > keys.length) {
            grow();
            slot = slot(key);
        }
        keys[slot] = key;
        targets[slot] = newState();
        return targets[slot];
    }

    private int slot(long key) {
        long mixed = key * 0x9E3779B97F4A7C15L;
        int slot = (int) (mixed >>> 33) & keys.length - 1;
        while (targets[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & keys.length - 1;
        }
        return slot;
    }

    private void grow() {
        long[] oldKeys = keys;
        int[] oldTargets = targets;
        keys = new long[oldKeys.length * 2];
        targets = new int[oldTargets.length * 2];
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldTargets[i] != 0) {
                int slot = slot(oldKeys[i]);
                keys[slot] = oldKeys[i];
                targets[slot] = oldTargets[i];
            }
        }
    }
}

package org.dateline.parser.lexicon;

import org.dateline.parser.text.Chars;

/**
 * The words that the lexicon knows, each with a number and a set of flags; found on a part of a text without making a string of it.
 *
 * <p>Words are compared folded (see {@link Chars}). Numbers start at 1; 0 is the number of every unknown word.
 */
final class WordTable {
    private String[] words = new String[1 << 12];
    private long[] flags = new long[1 << 12];
    private int[] slots = new int[1 << 14];
    private int[] hashes = new int[1 << 12];
    private int size = 1;

    int add(CharSequence word) {
        return addFolded(Chars.fold(word));
    }

    /** As {@link #add} for a word that is folded already. */
    int addFolded(String folded) {
        int hash = Chars.hash(folded, 0, folded.length());
        int slot = slot(hash, folded, 0, folded.length());
        if (slots[slot] == 0) {
            slots[slot] = append(folded, hash);
            if (size * 3 > slots.length) {
                rehash();
                return size - 1;
            }
        }
        return slots[slot];
    }

    private int append(String folded, int hash) {
        if (size == words.length) {
            words = java.util.Arrays.copyOf(words, size * 2);
            flags = java.util.Arrays.copyOf(flags, size * 2);
            hashes = java.util.Arrays.copyOf(hashes, size * 2);
        }
        words[size] = folded;
        hashes[size] = hash;
        return size++;
    }

    private void rehash() {
        slots = new int[slots.length * 2];
        for (int word = 1; word < size; word++) {
            int slot = spread(hashes[word]) & slots.length - 1;
            while (slots[slot] != 0) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = word;
        }
    }

    int find(CharSequence text, int start, int end) {
        return slots[slot(Chars.hash(text, start, end), text, start, end)];
    }

    /** As {@link #find(CharSequence, int, int)} for a caller that has the hash already. */
    int find(int hash, CharSequence text, int start, int end) {
        return slots[slot(hash, text, start, end)];
    }

    private int slot(int hash, CharSequence text, int start, int end) {
        int slot = spread(hash) & slots.length - 1;
        while (slots[slot] != 0 && !(hashes[slots[slot]] == hash && same(words[slots[slot]], text, start, end))) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private static int spread(int hash) {
        return (hash * 0x9E3779B9) >>> 8;
    }

    private static boolean same(String word, CharSequence text, int start, int end) {
        int at = 0;
        for (int i = start; i < end; i++) {
            char c = Chars.fold(text.charAt(i));
            if (c != Chars.IGNORED) {
                if (at == word.length() || word.charAt(at) != c) {
                    return false;
                }
                at++;
            }
        }
        return at == word.length();
    }

    int size() {
        return size;
    }

    String word(int number) {
        return words[number];
    }

    long flags(int number) {
        return flags[number];
    }

    void mark(int number, long flag) {
        flags[number] |= flag;
    }
}

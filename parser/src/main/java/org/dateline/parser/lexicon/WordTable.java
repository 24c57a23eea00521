package org.dateline.parser.lexicon;

import java.io.IOException;
import java.util.Arrays;
import org.dateline.parser.text.Chars;

/**
 * The words that the lexicon knows, each with a number and a set of flags; found on a part of a text without making a string of it.
 *
 * <p>Words are compared folded (see {@link Chars}). Numbers start at 1; 0 is the number of every unknown word.
 */
final class WordTable {
    /** A hash table with open addressing; a slot is two cells: the word's hash, and its number, 0 for a free slot. */
    private int[] slots = new int[1 << 15];
    /** The folded letters of all words, one after another, and where those of each word begin. */
    private char[] letters = new char[1 << 16];

    private int[] begins = new int[1 << 12];
    private long[] flags = new long[1 << 12];
    private int size = 1;

    void write(ImageWriter out) throws IOException {
        out.number(size);
        out.numbers(slots, slots.length);
        out.letters(letters, begins[size]);
        out.numbers(begins, size + 1);
        out.numbers(flags, size);
    }

    static WordTable read(ImageReader in) {
        WordTable words = new WordTable();
        words.size = in.number();
        words.slots = in.numbers();
        words.letters = in.letters();
        words.begins = in.numbers();
        words.flags = in.longNumbers();
        return words;
    }

    int add(String word) {
        return add(word.toCharArray(), 0, word.length());
    }

    /** Returns the number of the word at {@code text[start, end)}, a new one if it is unknown. */
    int add(char[] text, int start, int end) {
        int hash = Chars.hash(text, start, end);
        int slot = slot(hash, text, start, end);
        if (slots[slot + 1] != 0) {
            return slots[slot + 1];
        }
        append(text, start, end);
        slots[slot] = hash;
        slots[slot + 1] = size - 1;
        if (size * 3 > slots.length) {
            rehash();
        }
        return size - 1;
    }

    private void append(char[] text, int start, int end) {
        if (size + 1 >= begins.length) {
            begins = Arrays.copyOf(begins, size * 2);
            flags = Arrays.copyOf(flags, size * 2);
        }
        int at = begins[size];
        if (at + end - start > letters.length) {
            letters = Arrays.copyOf(letters, letters.length * 2 + end - start);
        }
        for (int i = start; i < end; i++) {
            char c = Chars.fold(text[i]);
            if (c != Chars.IGNORED) {
                letters[at++] = c;
            }
        }
        begins[++size] = at;
    }

    private void rehash() {
        int[] old = slots;
        slots = new int[old.length * 2];
        for (int from = 0; from < old.length; from += 2) {
            if (old[from + 1] != 0) {
                int slot = first(old[from]);
                while (slots[slot + 1] != 0) {
                    slot = next(slot);
                }
                slots[slot] = old[from];
                slots[slot + 1] = old[from + 1];
            }
        }
    }

    int find(char[] text, int start, int end) {
        return slots[slot(Chars.hash(text, start, end), text, start, end) + 1];
    }

    /** The first word with this hash, 0 where there is none. */
    int likely(int hash) {
        int slot = first(hash);
        while (slots[slot] != hash && slots[slot + 1] != 0) {
            slot = next(slot);
        }
        return slots[slot + 1];
    }

    /** As {@link #find(char[], int, int)} for a caller that has the first word with the hash. */
    int find(int likely, char[] text, int start, int end) {
        return isSame(likely, text, start, end) ? likely : find(text, start, end);
    }

    private int slot(int hash, char[] text, int start, int end) {
        int slot = first(hash);
        while (slots[slot + 1] != 0 && !(slots[slot] == hash && isSame(slots[slot + 1], text, start, end))) {
            slot = next(slot);
        }
        return slot;
    }

    private int first(int hash) {
        return (hash * 0x9E3779B9 >>> 8) << 1 & slots.length - 1;
    }

    private int next(int slot) {
        return slot + 2 & slots.length - 1;
    }

    private boolean isSame(int word, char[] text, int start, int end) {
        int at = begins[word];
        int last = begins[word + 1];
        for (int i = start; i < end; i++) {
            char c = Chars.fold(text[i]);
            if (c != Chars.IGNORED && (at == last || letters[at++] != c)) {
                return false;
            }
        }
        return at == last;
    }

    int size() {
        return size;
    }

    String word(int number) {
        return new String(letters, begins[number], begins[number + 1] - begins[number]);
    }

    long flags(int number) {
        return flags[number];
    }

    void mark(int number, long flag) {
        flags[number] |= flag;
    }
}

package org.dateline.parser.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.text.Chars;

/** Capitalised words that name no party, read once from {@code no-actors.txt}; by the key of {@link Words#key}. */
final class NoActors {
    private static final int SIZE = 1 << 12;

    private final int[] keys = new int[SIZE];
    private final byte[] classes = new byte[SIZE];

    private static final byte LONE = 1;
    private static final byte HEAD = 2;
    private static final byte CAPITALS = 4;

    private final boolean[] common;

    NoActors(Lexicon lexicon) {
        common = new boolean[lexicon.size()];
        for (int i = 0; i < lexicon.commonForms(); i++) {
            int word = lexicon.commonForm(i);
            common[word] = !lexicon.is(word, WordFlag.SURNAME) && !lexicon.is(word, WordFlag.GIVEN_NAME);
        }

        InputStream resource =
                Objects.requireNonNull(NoActors.class.getResourceAsStream("no-actors.txt"), "no-actors.txt");
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                read(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void read(String line) {
        int bar = line.indexOf('|');
        if (line.startsWith("#") || bar < 0) {
            return;
        }
        boolean head = line.substring(bar + 1).strip().equals("head");
        for (String word : line.substring(0, bar).strip().split(" ")) {
            byte type = head ? HEAD : word.equals(word.toUpperCase(Locale.ROOT)) ? CAPITALS : LONE;
            int slot = slot(Chars.hash(word, 0, word.length()));
            keys[slot] = Chars.hash(word, 0, word.length());
            classes[slot] |= type;
        }
    }

    private int slot(int key) {
        int slot = (key * 0x9E3779B9 >>> 9) & SIZE - 1;
        while (classes[slot] != 0 && keys[slot] != key) {
            slot = slot + 1 & SIZE - 1;
        }
        return slot;
    }

    /** Whether the word alone names no party; abbreviations count only where they are written in capitals. */
    boolean isLone(int key, boolean capitals) {
        return (classes[slot(key)] & (capitals ? LONE | CAPITALS : LONE)) != 0;
    }

    /** Whether the word is written small as a rule, and is nobody's name. */
    boolean isCommon(int word) {
        return common[word];
    }

    /** Whether a name that ends with the word names no party. */
    boolean isHead(int key) {
        return (classes[slot(key)] & HEAD) != 0;
    }
}

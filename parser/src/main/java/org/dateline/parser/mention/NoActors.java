package org.dateline.parser.mention;

import java.util.Locale;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.text.Chars;

/** Capitalised words that name no party, read once from {@code no-actors.txt}; by the key of {@link Words#key}. */
final class NoActors {
    private static final int SIZE = 1 << 12;

    private final int[] keys = new int[SIZE];
    private final short[] classes = new short[SIZE];

    private static final short LONE = 1;
    private static final short HEAD = 2;
    private static final short CAPITALS = 4;
    private static final short OPENING = 8;
    private static final short FAMILY = 16;
    private static final short LETTERS = 32;
    private static final short PORTFOLIO = 64;
    private static final short SUFFIX = 128;
    private static final short WARE = 256;
    private static final short DEALER = 512;
    private static final short LEGAL = 1024;
    private static final short CALLED = 2048;
    /** An abbreviation with its full stop, longer than what {@link Words#isUpper} takes for capitals: its key may be another's, "Ush." and "USFL". */
    private static final short STOPPED = 4096;

    private final boolean[] common;

    NoActors(Lexicon lexicon) {
        common = new boolean[lexicon.size()];
        for (int i = 0; i < lexicon.commonForms(); i++) {
            int word = lexicon.commonForm(i);
            common[word] = !lexicon.is(word, WordFlag.SURNAME) && !lexicon.is(word, WordFlag.GIVEN_NAME);
        }
        ClassedWords.read("no-actors.txt", this::add);
    }

    private void add(String names, String kind) {
        for (String word : names.split(" ")) {
            short type = type(kind, word);
            int key = Chars.hash(word, 0, word.length());
            int slot = slot(key);
            keys[slot] = key;
            classes[slot] |= type;
        }
    }

    private static short type(String kind, String word) {
        return switch (kind) {
            case "head" -> HEAD;
            case "opening" -> OPENING;
            case "family" -> FAMILY;
            case "ware" -> FAMILY | WARE;
            case "letters" -> LETTERS;
            case "portfolio" -> PORTFOLIO;
            case "suffix" -> SUFFIX;
            case "dealer" -> DEALER;
            case "legal" -> LEGAL;
            case "called" -> CALLED;
            default ->
                word.equals(word.toUpperCase(Locale.ROOT))
                        ? CAPITALS
                        : word.length() > 3 && word.endsWith(".") ? STOPPED : LONE;
        };
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
        return (classes[slot(key)] & (capitals ? LONE | CAPITALS : LONE | STOPPED)) != 0;
    }

    /** Whether the word is written small as a rule, and is nobody's name. */
    boolean isCommon(int word) {
        return common[word];
    }

    /** Whether a name that begins with the word is that of a place. */
    boolean isOpening(int key) {
        return (classes[slot(key)] & OPENING) != 0;
    }

    /** Whether the word, a head of names of places, is the name of many families too. */
    boolean isFamily(int key) {
        return (classes[slot(key)] & FAMILY) != 0;
    }

    /** Whether the word is the name of many families, and of what firms deal in or are called after: "Steel". */
    boolean isWare(int key) {
        return (classes[slot(key)] & WARE) != 0;
    }

    /** Whether the letters behind a name are no part of it: "KC", "PhD". */
    boolean isLetters(int key) {
        return (classes[slot(key)] & LETTERS) != 0;
    }

    /** Whether the word ends a person's name, of which it is part: "Jr.". */
    boolean isSuffix(int key) {
        return (classes[slot(key)] & SUFFIX) != 0;
    }

    /** Whether the noun is for a firm as for somebody who works: "miner". */
    boolean isDealer(int key) {
        return (classes[slot(key)] & DEALER) != 0;
    }

    /** Whether the word is a legal form that a comma may part from a body's name, of which it is part: "Inc.". */
    boolean isLegalForm(int key) {
        return (classes[slot(key)] & LEGAL) != 0;
    }

    /** Whether the word stands between a name and what else somebody is called: "alias". */
    boolean isCalled(int key) {
        return (classes[slot(key)] & CALLED) != 0;
    }

    /** Whether the last word of a title is such that what it is of, or for, names no party: "Minister of Labour". */
    boolean isPortfolio(int key) {
        return (classes[slot(key)] & PORTFOLIO) != 0;
    }

    /** Whether a name that ends with the word names no party. */
    boolean isHead(int key) {
        return (classes[slot(key)] & HEAD) != 0;
    }
}

package org.dateline.parser.passage;

import org.dateline.parser.text.Chars;

/** The first characters of a block, where its opening must end: words, blanks and brackets among them. */
final class OpeningWords {
    private static final int LONGEST = 120;
    private static final int LONGEST_BRACKET = 40;

    private final String text;
    private final int limit;

    OpeningWords(Block block) {
        this.text = block.text();
        this.limit = Math.min(block.end(), block.start() + LONGEST);
    }

    int limit() {
        return limit;
    }

    int wordEnd(int from) {
        int i = from;
        while (i < limit && (Chars.isWord(text.charAt(i)) || i > from && joins(i))) {
            i++;
        }
        return i;
    }

    /** A hyphen, an apostrophe or a stop within a word: "Aix-en-Provence", "N'Djamena", "D.C". */
    private boolean joins(int i) {
        char c = text.charAt(i);
        return (c == '-' || c == '\'' || c == '’' || c == '.' || c == ':')
                && i + 1 < limit
                && Chars.isWord(text.charAt(i + 1));
    }

    int skip(int from) {
        int i = from;
        while (i < limit && Block.isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    char charAt(int i) {
        return i < limit ? text.charAt(i) : 0;
    }

    /** The stop of an abbreviation ("Calif.", "D.C.") belongs to the word. */
    int stop(int from, int to) {
        boolean cut = charAt(to) == '.' && to - from <= 5;
        return cut ? to + 1 : to;
    }

    boolean isCapitals(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Chars.isLower(text.charAt(i))) {
                return false;
            }
        }
        return to - from > 1 || charAt(to) == '.';
    }

    boolean isShortName(int from, int to) {
        return to - from <= 8 && wordEnd(from) == to && isCapitals(from, to) && charAt(from + 1) != '-';
    }

    /** "Lusa": one word with a capital. */
    boolean isOneName(int from, int to) {
        return Chars.isUpper(charAt(from)) && wordEnd(from) == to;
    }

    /** "Harbour Wire": two or three words, each with a capital. */
    boolean isTitled(int from, int to) {
        int i = from;
        int count = 0;
        while (i < to && Chars.isUpper(charAt(i)) && wordEnd(i) <= to) {
            i = skip(wordEnd(i));
            count++;
        }
        return i >= to && (count == 2 || count == 3);
    }

    int closing(int open, char close) {
        for (int i = open + 1; i < limit && i - open <= LONGEST_BRACKET; i++) {
            if (text.charAt(i) == close) {
                return i;
            }
        }
        return -1;
    }
}

package org.dateline.parser.passage;

import org.dateline.parser.text.Chars;

/** A part of the text without white space around it: a line, or lines that belong together. Not thread-safe. */
final class Block {
    /** No character below combines with the one before it. */
    private static final char FIRST_COMBINING = 0x300;

    private static final int UNKNOWN = -1;
    private static final int UNASKED = -2;

    private final String text;
    private final int start;
    private final int end;
    /** How many characters do not count for its length, however accents and line ends are written; found when asked for first. */
    private int uncounted = UNKNOWN;

    private int pictureCredit = UNASKED;

    /** The part {@code [start, end)} of the text. */
    Block(String text, int start, int end) {
        this.text = text;
        this.start = start;
        this.end = end;
    }

    String text() {
        return text;
    }

    int start() {
        return start;
    }

    int end() {
        return end;
    }

    /** White space; other control characters are text. */
    static boolean isBlank(char c) {
        if (c > ' ' && c < 0x7F) {
            return false;
        }
        boolean control = c < '\t' || c > '\r' && c < 0x1C || c == 0x7F;
        return !control && Chars.isSpace(c);
    }

    /** Where these characters stand in the block, or -1. */
    int indexOf(String wanted) {
        for (int i = start; i + wanted.length() <= end; i++) {
            if (text.startsWith(wanted, i)) {
                return i;
            }
        }
        return -1;
    }

    int length() {
        return end - start;
    }

    /** Whether there are more characters than that, however accents and line ends are written. */
    boolean isLongerThan(int characters) {
        return length() > characters && width() > characters;
    }

    /** How many characters a reader sees, however accents and line ends are written. */
    int width() {
        return length() - uncounted();
    }

    private int uncounted() {
        if (uncounted == UNKNOWN) {
            int count = 0;
            for (int i = start; i < end; i++) {
                count += isUncounted(text.charAt(i)) ? 1 : 0;
            }
            uncounted = count;
        }
        return uncounted;
    }

    private static boolean isUncounted(char c) {
        return c == '\r' || c >= FIRST_COMBINING && Chars.isIgnored(c);
    }

    Block to(int newEnd) {
        return new Block(text, start, newEnd);
    }

    /** From here to there without the white space around it; empty if there is nothing else. */
    Block trimmed(int from, int to) {
        int first = from;
        int last = to;
        while (first < last && isBlank(text.charAt(first))) {
            first++;
        }
        while (last > first && isBlank(text.charAt(last - 1))) {
            last--;
        }
        return first == start && last == end ? this : new Block(text, first, last);
    }

    /** Where the credit of a picture at the end of the block begins, -1 for none; looked for once, as several rules ask. */
    int pictureCredit(PictureCredits credits) {
        if (pictureCredit == UNASKED) {
            pictureCredit = credits.find(this);
        }
        return pictureCredit;
    }

    char first() {
        return text.charAt(start);
    }

    /** The last character that is no closing quotation mark or bracket, and no number of a note: "… in May. [6]". */
    char last() {
        int i = beforeNotes();
        while (i > start && (Chars.isQuote(text.charAt(i)) || text.charAt(i) == ')' || text.charAt(i) == ']')) {
            i--;
        }
        return text.charAt(i);
    }

    private int beforeNotes() {
        int last = end - 1;
        int i = last;
        while (i > start && text.charAt(i) == ']') {
            do {
                i--;
            } while (i > start && Chars.isDigit(text.charAt(i)));
            if (text.charAt(i) != '[' || i == start) {
                return last;
            }
            i = trimmed(start, i).end() - 1;
            last = i;
        }
        return Math.max(last, start);
    }

    /** Whether it ends as a sentence does; the stop of an abbreviation such as "U.S." is none. */
    boolean endsSentence() {
        char c = last();
        return c == '!' || c == '?' || c == '…' || c == '。' || c == '.' && !endsInInitials();
    }

    private boolean endsInInitials() {
        return length() > 3
                && text.charAt(end - 1) == '.'
                && Chars.isUpper(text.charAt(end - 2))
                && text.charAt(end - 3) == '.'
                && Chars.isUpper(text.charAt(end - 4));
    }

    boolean opensLower() {
        return Chars.isSmall(first());
    }

    /** "Q. …", "A: …": one letter and a mark, as before a question or its answer. */
    boolean opensWithLetter() {
        char second = length() > 2 ? text.charAt(start + 1) : 0;
        return (second == '.' || second == ':') && isBlank(text.charAt(start + 2)) && Chars.isLetter(first());
    }

    /** How many runs of other characters white space cuts it into, counted no further than {@code most + 1}. */
    int words(int most) {
        int words = 1;
        for (int i = start; i < end && words <= most; i++) {
            words += isBlank(text.charAt(i)) && !isBlank(text.charAt(i + 1)) ? 1 : 0;
        }
        return words;
    }
}

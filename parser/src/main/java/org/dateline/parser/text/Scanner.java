package org.dateline.parser.text;

/**
 * Cuts a part of a text into words, numbers and marks, left to right, one character class look-up a character.
 *
 * <p>A clitic is a token of its own ({@code Peru|'s}, {@code do|n't}), so are the parts of a hyphenated word and the hyphens
 * between them; letters with full stops ({@code U.S.}, {@code p.m.}) are one word, digits with their inner marks
 * ({@code 3,000}, {@code 10:30}, {@code 2022-02-04}) one number. A run of one mark is one token. Not thread-safe.
 */
public final class Scanner {
    /** What a token is. */
    public enum Kind {
        /** Letters, perhaps with digits. */
        WORD,
        /** Digits with their inner marks, perhaps with letters after them. */
        NUMBER,
        /** One mark, or a run of the same. */
        MARK
    }

    private final CharSequence text;
    private final int limit;
    private int start;
    private int end;
    private int hash;
    private Kind kind = Kind.MARK;

    /** Creates a scanner over {@code text[start, limit)}. */
    public Scanner(CharSequence text, int start, int limit) {
        this.text = text;
        this.limit = limit;
        this.start = start;
        this.end = start;
    }

    /** Moves to the next token; false where there is none. */
    public boolean next() {
        int i = end;
        while (i < limit && (Chars.isSpace(text.charAt(i)) || Chars.isIgnored(text.charAt(i)))) {
            i++;
        }
        start = i;
        if (i == limit) {
            end = i;
            return false;
        }
        char c = text.charAt(i);
        if (Chars.isDigit(c)) {
            number();
        } else if (Chars.isWord(c)) {
            word();
        } else if (!clitic()) {
            mark(c);
        }
        return true;
    }

    /** Where the token begins. */
    public int start() {
        return start;
    }

    /** Where the token ends, exclusive. */
    public int end() {
        return end;
    }

    /** The token's hash as {@link Chars#hash} gives it. */
    public int hash() {
        return hash;
    }

    /** What the token is. */
    public Kind kind() {
        return kind;
    }

    private void number() {
        int i = start + 1;
        while (i < limit && (Chars.isWord(text.charAt(i)) || joinsDigits(i))) {
            i++;
        }
        finish(Kind.NUMBER, i);
    }

    private boolean joinsDigits(int i) {
        char c = text.charAt(i);
        return (c == '.' || c == ',' || c == ':' || c == '-' || c == '/')
                && i + 1 < limit
                && Chars.isDigit(text.charAt(i + 1))
                && Chars.isDigit(text.charAt(i - 1));
    }

    private void word() {
        int i = start;
        int folded = 0;
        while (i < limit) {
            char c = text.charAt(i);
            if (!Chars.isWord(c) && !(isApostrophe(c) && joinsLetters(i))) {
                break;
            }
            char f = Chars.fold(c);
            folded = f == Chars.IGNORED ? folded : folded * 31 + f;
            i++;
        }
        int scanned = i;
        i = negationStart(i);
        if (i < limit && text.charAt(i) == '.' && isInitial(i)) {
            finish(Kind.WORD, acronym(i));
        } else {
            kind = Kind.WORD;
            end = i;
            hash = i < scanned ? Chars.hash(text, start, i) : folded;
        }
    }

    /** Where the word ends when a {@code n't} at its end is cut off. */
    private int negationStart(int i) {
        boolean negated = i - start > 3
                && Chars.fold(text.charAt(i - 1)) == 't'
                && isApostrophe(text.charAt(i - 2))
                && Chars.fold(text.charAt(i - 3)) == 'n';
        return negated ? i - 3 : i;
    }

    /** An apostrophe inside a word, where what follows is no clitic: {@code O'Brien}, {@code d'Ivoire}, {@code n't}. */
    private boolean joinsLetters(int i) {
        if (i == start || i + 1 >= limit || !Chars.isLetter(text.charAt(i + 1))) {
            return false;
        }
        return cliticEnd(i) < 0;
    }

    /** Where the clitic that begins with the apostrophe at {@code i} ends, or -1. */
    private int cliticEnd(int i) {
        if (i + 1 >= limit) {
            return -1;
        }
        char first = Chars.fold(text.charAt(i + 1));
        boolean single = i + 2 >= limit || !Chars.isWord(text.charAt(i + 2));
        if (single) {
            return first == 's' || first == 'd' || first == 'm' ? i + 2 : -1;
        }
        boolean pair = i + 3 >= limit || !Chars.isWord(text.charAt(i + 3));
        if (!pair) {
            return -1;
        }
        char second = Chars.fold(text.charAt(i + 2));
        boolean known = first == 'l' && second == 'l' || second == 'e' && (first == 'r' || first == 'v');
        return known ? i + 3 : -1;
    }

    /** A clitic right after a word: {@code 's}, {@code 're}, {@code n't}. */
    private boolean clitic() {
        char c = text.charAt(start);
        if (!isApostrophe(c) || start == 0 || !Chars.isWord(text.charAt(start - 1))) {
            return false;
        }
        int to = cliticEnd(start);
        if (to < 0) {
            return false;
        }
        finish(Kind.WORD, to);
        return true;
    }

    private boolean isInitial(int dot) {
        return dot - start == 1 && Chars.isLetter(text.charAt(start));
    }

    /** Letters with full stops, from the first stop on: {@code U.S.}, {@code J.}. */
    private int acronym(int dot) {
        int i = dot + 1;
        while (i + 1 < limit && Chars.isLetter(text.charAt(i)) && text.charAt(i + 1) == '.') {
            i += 2;
        }
        boolean open = i < limit && Chars.isWord(text.charAt(i));
        boolean lone = i == dot + 1;
        if (lone && (open || Chars.isLower(text.charAt(start)))) {
            return dot;
        }
        return open ? lastLetters(i) : i;
    }

    /** {@code U.S.A} without its last stop. */
    private int lastLetters(int i) {
        boolean single = i + 1 >= limit || !Chars.isWord(text.charAt(i + 1));
        return single ? i + 1 : i;
    }

    private void mark(char c) {
        int i = start + 1;
        boolean twice = isApostrophe(c)
                && i < limit
                && isApostrophe(text.charAt(i))
                && (i + 1 == limit || !isApostrophe(text.charAt(i + 1)));
        if (twice) {
            finish(Kind.MARK, i + 1);
            return;
        }
        boolean runs = c != '"' && c != '\'' && c != '(' && c != ')' && !Chars.isQuote(c);
        while (runs && i < limit && text.charAt(i) == c) {
            i++;
        }
        finish(Kind.MARK, i);
    }

    private void finish(Kind found, int to) {
        kind = found;
        end = to;
        hash = Chars.hash(text, start, to);
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == 0x2019 || c == 0x2018 || c == '`' || c == 0x2032;
    }
}

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

    private final char[] text;
    private int limit;
    private int start;
    private int end;
    private int hash;
    private int uppers;
    private boolean lower;
    private Kind kind = Kind.MARK;

    /** Creates a scanner over {@code text[start, limit)}. */
    public Scanner(char[] text, int start, int limit) {
        this.text = text;
        move(start, limit);
    }

    /** Goes on with {@code [start, limit)} of the same text. */
    public void move(int start, int limit) {
        this.limit = limit;
        this.start = start;
        this.end = start;
    }

    /** Moves to the next token; false where there is none. */
    public boolean next() {
        int i = end;
        while (i < limit && (Chars.isSpace(text[i]) || Chars.isIgnored(text[i]))) {
            i++;
        }
        start = i;
        if (i == limit) {
            end = i;
            return false;
        }
        char c = text[i];
        if (Chars.isLetter(c)) {
            word();
        } else if (Chars.isDigit(c)) {
            number();
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
        while (i < limit && (Chars.isWord(text[i]) || joinsDigits(i))) {
            i++;
        }
        finish(Kind.NUMBER, i);
    }

    private boolean joinsDigits(int i) {
        char c = text[i];
        return (c == '.' || c == ',' || c == ':' || c == '-' || c == '/')
                && i + 1 < limit
                && Chars.isDigit(text[i + 1])
                && Chars.isDigit(text[i - 1]);
    }

    private void word() {
        int i = start;
        int folded = 0;
        uppers = 0;
        lower = false;
        while (i < limit) {
            int facts = Chars.facts(text[i]);
            if (!Chars.isWord(facts) && !(isApostrophe(text[i]) && joinsLetters(i))) {
                break;
            }
            char f = (char) facts;
            folded = f == Chars.IGNORED ? folded : folded * 31 + f;
            uppers += Chars.isUpper(facts) ? 1 : 0;
            lower |= Chars.isLower(facts);
            i++;
        }
        int scanned = i;
        i = negationStart(i);
        if (i < scanned || i < limit && text[i] == '.' && isInitial(i)) {
            finishWord(i < scanned ? i : acronym(i));
        } else {
            kind = Kind.WORD;
            end = i;
            hash = folded;
        }
    }

    /** Whether the token begins with a capital letter. */
    public boolean isCapital() {
        return Chars.isUpper(text[start]);
    }

    /** Whether the token is two letters or more, all of them capitals. */
    public boolean isCapitals() {
        return uppers > 1 && !lower;
    }

    /** Where the word ends when a {@code n't} at its end is cut off. */
    private int negationStart(int i) {
        boolean negated = i - start > 3
                && Chars.fold(text[i - 1]) == 't'
                && isApostrophe(text[i - 2])
                && Chars.fold(text[i - 3]) == 'n';
        return negated ? i - 3 : i;
    }

    /** An apostrophe inside a word, where what follows is no clitic: {@code O'Brien}, {@code d'Ivoire}, {@code n't}. */
    private boolean joinsLetters(int i) {
        if (i == start || i + 1 >= limit || !Chars.isLetter(text[i + 1])) {
            return false;
        }
        return cliticEnd(i) < 0;
    }

    /** Where the clitic that begins with the apostrophe at {@code i} ends, or -1. */
    private int cliticEnd(int i) {
        if (i + 1 >= limit) {
            return -1;
        }
        char first = Chars.fold(text[i + 1]);
        boolean single = i + 2 >= limit || !Chars.isWord(text[i + 2]);
        if (single) {
            return first == 's' || first == 'd' || first == 'm' ? i + 2 : -1;
        }
        boolean pair = i + 3 >= limit || !Chars.isWord(text[i + 3]);
        if (!pair) {
            return -1;
        }
        char second = Chars.fold(text[i + 2]);
        boolean known = first == 'l' && second == 'l' || second == 'e' && (first == 'r' || first == 'v');
        return known ? i + 3 : -1;
    }

    /** A clitic right after a word: {@code 's}, {@code 're}, {@code n't}. */
    private boolean clitic() {
        char c = text[start];
        if (!isApostrophe(c) || start == 0 || !Chars.isWord(text[start - 1]) && !isAfterAbbreviation()) {
            return false;
        }
        int to = cliticEnd(start);
        if (to < 0) {
            return false;
        }
        finishWord(to);
        return true;
    }

    /** After the full stop of a shortened word: {@code U.S.|'s}, {@code Co.|'s}. */
    private boolean isAfterAbbreviation() {
        return start > 1 && text[start - 1] == '.' && Chars.isLetter(text[start - 2]);
    }

    private boolean isInitial(int dot) {
        return dot - start == 1 && Chars.isLetter(text[start]);
    }

    /** Letters with full stops, from the first stop on: {@code U.S.}, {@code J.}. */
    private int acronym(int dot) {
        int i = dot + 1;
        while (i + 1 < limit && Chars.isLetter(text[i]) && text[i + 1] == '.') {
            i += 2;
        }
        boolean open = i < limit && Chars.isWord(text[i]);
        boolean lone = i == dot + 1;
        if (lone && (open || Chars.isLower(text[start]))) {
            return dot;
        }
        return open ? lastLetters(i) : i;
    }

    /** {@code U.S.A} without its last stop. */
    private int lastLetters(int i) {
        boolean single = i + 1 >= limit || !Chars.isWord(text[i + 1]);
        return single ? i + 1 : i;
    }

    private void mark(char c) {
        int i = start + 1;
        boolean twice =
                isApostrophe(c) && i < limit && isApostrophe(text[i]) && (i + 1 == limit || !isApostrophe(text[i + 1]));
        if (twice) {
            finish(Kind.MARK, i + 1);
            return;
        }
        boolean runs = c != '"' && c != '\'' && c != '(' && c != ')' && !Chars.isQuote(c);
        while (runs && i < limit && text[i] == c) {
            i++;
        }
        finish(Kind.MARK, i);
    }

    private void finish(Kind found, int to) {
        kind = found;
        end = to;
        hash = to == start + 1 ? Chars.fold(text[start]) : Chars.hash(text, start, to);
    }

    /** A word that does not end where its letters do. */
    private void finishWord(int to) {
        finish(Kind.WORD, to);
        uppers = 0;
        lower = false;
        for (int i = start; i < to; i++) {
            uppers += Chars.isUpper(text[i]) ? 1 : 0;
            lower |= Chars.isLower(text[i]);
        }
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == 0x2019 || c == 0x2018 || c == '`' || c == 0x2032;
    }
}

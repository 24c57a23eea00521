package org.dateline.parser.passage;

import org.dateline.parser.text.Chars;

/**
 * Finds the place and date that open a report: {@code MOSCOW (Reuters) —}, {@code KYIV, Feb. 4 (AP) -},
 * {@code Geneva, Switzerland – 4 February 2022 –}, {@code NEW DELHI:}. Not thread-safe; one block at a time.
 */
final class DatelineReader {
    private static final int LONGEST = 120;
    private static final int MOST_WORDS = 5;
    private static final int LONGEST_BRACKET = 40;

    private static final PhraseList LABELS = PhraseList.load("label");
    private static final PhraseList AGENCIES = PhraseList.load("agency");
    private static final PhraseList CITIES = PhraseList.load("city");
    private static final PhraseList BETWEEN = PhraseList.load("within a place");

    private String text = "";
    private int limit;
    private int blockEnd;
    private int at;
    private int placeStart;
    private int placeEnd;
    private boolean capitals;
    private boolean qualified;
    private boolean dated;
    private boolean bracketed;
    private char separator;
    private boolean label;

    /**
     * Where the opening ends, its separator included; the block's end if it is all of it; or -1.
     *
     * @param opens whether the block is the first paragraph of a report, so that weaker signs will do
     */
    int end(Block block, boolean opens) {
        begin(block);
        place();
        details();
        if (at >= blockEnd) {
            return dated && placeEnd > placeStart && Chars.isDigit(text.charAt(lastWord())) ? blockEnd : -1;
        }
        int named = at;
        separator = separator();
        label = !dated && !bracketed && !qualified && separator != 0 && !Block.isBlank(charAt(named));
        int after = at;
        if (separator == '–' && laterDate()) {
            after = at;
        }
        at = after;
        return isDateline(opens) && textFollows(after) ? after : -1;
    }

    /** Whether the block is the name of a city in capitals, and nothing more. */
    static boolean isCity(Block block) {
        return block.length() > 1
                && Chars.isUpper(block.text().charAt(block.start() + 1))
                && Chars.isUpper(block.text().charAt(block.end() - 1))
                && CITIES.is(block.text(), block.start(), block.end());
    }

    /** Whether the last opening found was a name and a colon or a dash set close, as before a speaker's turn. */
    boolean isLabel() {
        return label;
    }

    private void begin(Block block) {
        text = block.text();
        blockEnd = block.end();
        limit = Math.min(block.end(), block.start() + LONGEST);
        at = block.start();
        placeStart = at;
        placeEnd = at;
        capitals = false;
        qualified = false;
        dated = false;
        bracketed = false;
        label = false;
    }

    private int lastWord() {
        int i = blockEnd - 1;
        while (i > placeStart && !Chars.isWord(text.charAt(i))) {
            i--;
        }
        return i;
    }

    /** Words with capitals, then perhaps others after a comma or a stroke: "PARIS/BERLIN", "Geneva, Switzerland". */
    private void place() {
        if (DateWords.isName(text, at, wordEnd(at))) {
            return;
        }
        capitals = true;
        placeEnd = names(at);
        at = placeEnd;
        while (placeEnd > placeStart && charAt(skip(at)) == ',' && !isDateAhead(skip(at) + 1)) {
            int next = skip(skip(at) + 1);
            boolean before = capitals;
            int end = names(next);
            capitals = before;
            if (end == next) {
                return;
            }
            at = end;
            qualified = true;
        }
        bracketOfPlace();
    }

    /** "New Delhi [India]". */
    private void bracketOfPlace() {
        int open = skip(at);
        int close = charAt(open) == '[' ? closing(open, ']') : -1;
        if (close > 0) {
            at = close + 1;
            qualified = true;
        }
    }

    /** Passes over up to five words with capitals and notes whether they are all in capitals. */
    private int names(int from) {
        int i = from;
        int end = from;
        for (int words = 0; words < MOST_WORDS && i < limit; words++) {
            int to = wordEnd(i);
            boolean small = words > 0 && BETWEEN.is(text, i, to);
            if (to == i || !small && !Chars.isUpper(text.charAt(i)) || DateWords.isName(text, i, to)) {
                return end;
            }
            capitals &= small || isCapitals(i, to);
            end = small ? end : stop(i, to);
            i = skip(stop(i, to));
            i = charAt(i) == '/' ? skip(i + 1) : i;
        }
        return end;
    }

    /** The stop of an abbreviation ("Calif.", "D.C.") belongs to the word. */
    private int stop(int from, int to) {
        boolean cut = charAt(to) == '.' && to - from <= 5;
        return cut ? to + 1 : to;
    }

    private boolean isCapitals(int from, int to) {
        for (int i = from; i < to; i++) {
            if (Chars.isLower(text.charAt(i))) {
                return false;
            }
        }
        return to - from > 1 || charAt(to) == '.';
    }

    private boolean isDateAhead(int from) {
        int i = skip(from);
        return Chars.isDigit(charAt(i)) || DateWords.isName(text, i, wordEnd(i));
    }

    /** A date and an agency in brackets, in either order. */
    private void details() {
        for (int i = 0; i < 3; i++) {
            int from = at;
            date();
            bracket();
            if (at == from) {
                return;
            }
        }
    }

    private void date() {
        int from = skip(charAt(skip(at)) == ',' ? skip(at) + 1 : at);
        int end = from;
        int i = from;
        while (i < limit) {
            int to = wordEnd(i);
            boolean part = to > i && (DateWords.isName(text, i, to) || Chars.isDigit(text.charAt(i)));
            if (!part) {
                break;
            }
            end = DateWords.isName(text, i, to) && charAt(to) == '.' ? to + 1 : to;
            i = skip(charAt(end) == ',' ? end + 1 : end);
        }
        if (end > from && DateWords.isDate(text, from, end)) {
            dated = true;
            at = end;
        }
    }

    private void bracket() {
        int open = skip(at);
        char c = charAt(open);
        if (c == '.' && charAt(skip(open + 1)) == '/') {
            open = skip(open + 1);
            c = '/';
        }
        int close = c == '(' ? closing(open, ')') : c == '/' ? closing(open + 1, '/') : -1;
        if (close < 0) {
            return;
        }
        boolean date = DateWords.isDate(text, open + 1, close);
        boolean strokes = c == '/' && charAt(open) == '/' && wordEnd(open + 1) == close && close - open < 16;
        if (date
                || strokes
                || AGENCIES.is(text, open + 1, close)
                || placeEnd > placeStart && isShortName(open + 1, close)) {
            dated |= date;
            bracketed |= !date;
            at = close + 1;
        }
    }

    private boolean isShortName(int from, int to) {
        return to - from <= 8 && wordEnd(from) == to && isCapitals(from, to) && charAt(from + 1) != '-';
    }

    private int closing(int open, char close) {
        for (int i = open + 1; i < limit && i - open <= LONGEST_BRACKET; i++) {
            if (text.charAt(i) == close) {
                return i;
            }
        }
        return -1;
    }

    /** Passes over the mark before the text: a dash as '–', a colon, a full stop, or 0. */
    private char separator() {
        int i = skip(at);
        char c = charAt(i);
        int end = i + 1;
        while (c == '-' && charAt(end) == '-') {
            end++;
        }
        boolean hyphen = c == '-'
                && (end > i + 1 || i > at && Block.isBlank(charAt(end)) || bracketed && Block.isBlank(charAt(end)));
        boolean dash = hyphen || c == '–' || c == '—' || c == '―';
        if (!dash && c != ':' && !(c == '.' && bracketed)) {
            return 0;
        }
        at = end;
        return dash ? '–' : c;
    }

    /** "Geneva – 4 February 2022 – ": the date after the first dash, with a dash after it. */
    private boolean laterDate() {
        int from = at;
        at = skip(at);
        boolean before = dated;
        dated = false;
        details();
        if (dated && separator() == '–') {
            return true;
        }
        dated = before;
        at = from;
        return false;
    }

    private boolean isDateline(boolean opens) {
        boolean place = placeEnd > placeStart;
        if (LABELS.is(text, placeStart, placeEnd)) {
            return false;
        }
        if (bracketed && (place || dated || opens)) {
            return separator != 0 || dated && capitals;
        }
        if (separator == '–' && dated) {
            return place || opens;
        }
        if (!opens || !place) {
            return false;
        }
        boolean city = capitals && placeEnd - placeStart > 3 || CITIES.is(text, placeStart, placeEnd);
        return separator == '–' || separator == ':' && city;
    }

    private boolean textFollows(int from) {
        int i = skip(from);
        if (i >= blockEnd) {
            return false;
        }
        char c = text.charAt(i);
        return !Chars.isSmall(c) && c != ',' && c != '.';
    }

    private int wordEnd(int from) {
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

    private int skip(int from) {
        int i = from;
        while (i < limit && Block.isBlank(text.charAt(i))) {
            i++;
        }
        return i;
    }

    private char charAt(int i) {
        return i < limit ? text.charAt(i) : 0;
    }
}

package org.dateline.parser.passage;

import org.dateline.parser.text.Chars;

/**
 * Finds the place and date that open a report: {@code MOSCOW (Reuters) —}, {@code KYIV, Feb. 4 (AP) -},
 * {@code Geneva, Switzerland – 4 February 2022 –}, {@code NEW DELHI:}, {@code 4 February 2022, Geneva –}. Not thread-safe; one block
 * at a time.
 */
final class DatelineReader {
    private static final int LONGEST_DATE = 60;
    private static final int LONGEST_LETTERS = 5;

    private static final PhraseList LABELS = PhraseList.load("label");
    private static final PhraseList TURNS = PhraseList.load("turn");
    private static final PhraseList AGENCIES = PhraseList.load("agency");

    private String text = "";
    /** The block that was looked at last: it is asked about several times. */
    private Block opened = new Block("", 0, 0);

    private OpeningWords words = new OpeningWords(opened);
    private final OpeningPlace place = new OpeningPlace(words);
    private int blockEnd;
    private int at;
    private boolean dated;
    private boolean bracketed;
    private boolean signed;
    private char separator;
    private boolean label;

    /**
     * Where the opening ends, its separator included; the block's end if it is all of it; or -1.
     *
     * @param opens whether the block is the first paragraph of a report, so that weaker signs will do
     */
    int end(Block block, boolean opens) {
        begin(block);
        dateBefore();
        at = place.read(at);
        details();
        if (at >= blockEnd) {
            boolean whole = dated && place.isNamed();
            return whole && (Chars.isDigit(text.charAt(lastWord())) || hasRule()) ? blockEnd : -1;
        }
        int named = at;
        separator = separator();
        boolean name = !place.isQualified() || separator == ':' && place.isInCapitals();
        label = !dated && !bracketed && name && separator != 0 && !Block.isBlank(words.charAt(named));
        int after = at;
        if (separator == '–' && laterDate()) {
            after = at;
        }
        at = after;
        return isDateline(opens) && textFollows(after) ? after : -1;
    }

    /** Whether the block opens as a speaker's turn may: "MODERATOR: Thank you", "ANNA LIND: No". */
    boolean opensTurn(Block block) {
        boolean dateline = end(block, true) >= 0;
        return label && separator == ':' && (dateline || place.isOf(TURNS));
    }

    /** Whether the last opening found was a name and a colon or a dash set close, as before a speaker's turn. */
    boolean isLabel() {
        return label;
    }

    private void begin(Block block) {
        text = block.text();
        blockEnd = block.end();
        if (block != opened) {
            words = new OpeningWords(block);
            opened = block;
        }
        at = block.start();
        place.enter(block, words);
        dated = false;
        bracketed = false;
        signed = false;
        label = false;
    }

    private int lastWord() {
        int i = blockEnd - 1;
        while (i > place.start() && !Chars.isWord(text.charAt(i))) {
            i--;
        }
        return i;
    }

    /** "4 February 2022, Geneva –": the day before the place, with a comma between. */
    private void dateBefore() {
        if (!Chars.isDigit(words.charAt(at))) {
            return;
        }
        date();
        int comma = words.skip(at);
        boolean before = dated && words.charAt(comma) == ',';
        at = before ? words.skip(comma + 1) : place.start();
        dated = before;
    }

    /** A date and an agency in brackets, in either order. */
    private void details() {
        for (int i = 0; i < 3; i++) {
            int from = at;
            date();
            bracket();
            agency();
            if (at == from) {
                return;
            }
        }
    }

    private void date() {
        int mark = words.skip(at);
        boolean stop = words.charAt(mark) == '.' && place.isLongInCapitals();
        int from = words.skip(words.charAt(mark) == ',' || stop || isRule(mark) ? mark + 1 : at);
        if (isRule(mark) && !isLong(from) && DateWords.isDate(text, from, blockEnd)) {
            // "TUNIS | Wed Mar 4, 2026 7:12am EST"
            dated = true;
            at = blockEnd;
            return;
        }
        int end = from;
        int i = from;
        while (i < words.limit()) {
            int to = words.wordEnd(i);
            boolean part = to > i && (DateWords.isName(text, i, to) || Chars.isDigit(text.charAt(i)));
            if (!part) {
                break;
            }
            end = DateWords.isName(text, i, to) && words.charAt(to) == '.' ? to + 1 : to;
            i = words.skip(words.charAt(end) == ',' ? end + 1 : end);
        }
        if (end > from && DateWords.isDate(text, from, end)) {
            dated = true;
            at = end;
        }
    }

    /** "ASTANA. KAZINFORM -", "Accra, March 3, GNA -": an agency without brackets, with a dash behind it. */
    private void agency() {
        int mark = words.skip(at);
        boolean apart = words.charAt(mark) == ',' && dated || words.charAt(mark) == '.' && place.isLongInCapitals();
        int from = apart ? words.skip(mark + 1) : at;
        int to = words.wordEnd(from);
        boolean name = apart
                && to > from
                && !bracketed
                && (AGENCIES.is(text, from, to) || dated && to - from <= LONGEST_LETTERS && words.isCapitals(from, to));
        if (name && isDash(words.skip(to))) {
            bracketed = true;
            signed = true;
            at = to;
        }
    }

    private boolean isDash(int i) {
        char c = words.charAt(i);
        return c == '-' && i > 0 && Block.isBlank(text.charAt(i - 1)) || c == '–' || c == '—';
    }

    private boolean hasRule() {
        return isRule(words.skip(place.end()));
    }

    /** A rule or a dot between the place and the date of a web page. */
    private boolean isRule(int i) {
        char c = words.charAt(i);
        return place.isNamed() && (c == '|' || c == '·' || c == '•');
    }

    private boolean isLong(int from) {
        return blockEnd - from > LONGEST_DATE;
    }

    private void bracket() {
        int open = words.skip(at);
        char c = words.charAt(open);
        if (c == ',' && words.charAt(words.skip(open + 1)) == '(') {
            open = words.skip(open + 1);
            c = '(';
        }
        if (c == '.' && words.charAt(words.skip(open + 1)) == '/') {
            open = words.skip(open + 1);
            c = '/';
        }
        int close = c == '(' ? words.closing(open, ')') : c == '/' ? words.closing(open + 1, '/') : -1;
        if (close < 0) {
            return;
        }
        boolean date = DateWords.isDate(text, open + 1, close);
        boolean agency = isAgency(open + 1, close);
        boolean strokes =
                c == '/' && words.charAt(open) == '/' && words.wordEnd(open + 1) == close && close - open < 16;
        if (date
                || strokes
                || agency
                || place.isNamed() && (place.isInCapitals() || dated) && words.isTitled(open + 1, close)
                || place.isNamed()
                        && (dated || place.isInCapitals() && (place.isCity() || place.isQualified()))
                        && words.isOneName(open + 1, close)
                || place.isNamed() && words.isShortName(open + 1, close)) {
            dated |= date;
            bracketed |= !date;
            signed |= agency;
            at = close + 1;
        }
    }

    /** An agency, or one of its desks: "CNN Business". */
    private boolean isAgency(int from, int to) {
        int end = AGENCIES.match(text, from, to);
        int desk = end < 0 ? to : words.skip(end);
        return end == to || end > 0 && desk > end && Chars.isUpper(words.charAt(desk)) && words.wordEnd(desk) == to;
    }

    /** Passes over the mark before the text: a dash as '–', a colon, a full stop, or 0. */
    private char separator() {
        int i = words.skip(at);
        char c = words.charAt(i);
        int end = i + 1;
        while (c == '-' && words.charAt(end) == '-') {
            end++;
        }
        boolean hyphen = c == '-'
                && (end > i + 1
                        || i > at && Block.isBlank(words.charAt(end))
                        || bracketed && Block.isBlank(words.charAt(end)));
        boolean dash = hyphen || c == '–' || c == '—' || c == '―' || c == '_' && bracketed;
        boolean stop = c == '.' && (bracketed || dated && place.isQualified() && place.isLongInCapitals() && i == at);
        if (!dash && c != ':' && !stop) {
            return 0;
        }
        // "(EFE).-"
        at = c == '.' && words.charAt(end) == '-' ? end + 1 : end;
        return dash ? '–' : c;
    }

    /** "Geneva – 4 February 2022 – ": the date after the first dash, with a dash after it. */
    private boolean laterDate() {
        int from = at;
        at = words.skip(at);
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
        boolean named = place.isNamed();
        if (place.isOf(LABELS) || place.isOf(TURNS)) {
            return false;
        }
        if (bracketed && (named || dated || opens)) {
            boolean glued = Chars.isUpper(words.charAt(at)) && text.charAt(at - 1) == ')';
            return separator != 0 || dated && (place.isInCapitals() || signed && named) || signed && glued;
        }
        if (separator == '–' && dated) {
            return named || opens;
        }
        if (separator == '.') {
            return opens && dated;
        }
        if (!opens || !named) {
            return false;
        }
        boolean city = place.isLongInCapitals() || place.isCity();
        return separator == '–' || separator == ':' && city;
    }

    private boolean textFollows(int from) {
        int i = words.skip(from);
        if (i >= blockEnd) {
            return false;
        }
        char c = text.charAt(i);
        return !Chars.isSmall(c) && c != ',' && c != '.';
    }
}

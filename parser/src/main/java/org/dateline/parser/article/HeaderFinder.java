package org.dateline.parser.article;

import org.dateline.parser.text.Chars;
import org.jspecify.annotations.Nullable;

/**
 * Finds the next date header in a window.
 *
 * <p>Looks for the four letters of {@code date} with Horspool's algorithm (R. N. Horspool, Practical fast searching in strings,
 * 1980), which reads about one character in three; what stands around them is read only where they are found.
 */
final class HeaderFinder {
    /** A header, and what must stand after it, fits in so many characters. */
    static final int AHEAD = 256;

    private static final int WORD = 4;
    private static final int BLANKS = 32;
    private static final byte[] SHIFTS = new byte[128];

    static {
        java.util.Arrays.fill(SHIFTS, (byte) WORD);
        for (int i = 0; i < WORD; i++) {
            SHIFTS["date".charAt(i)] = (byte) (WORD - 1 - i);
            SHIFTS["DATE".charAt(i)] = (byte) (WORD - 1 - i);
        }
    }

    private final TextWindow window;
    private final HeaderDate date = new HeaderDate();
    private int floor;
    private boolean floorOpensLine;
    private int scan;

    HeaderFinder(TextWindow window) {
        this.window = window;
    }

    /** Starts anew: nothing before {@code floor} is looked at. */
    void begin(int from, boolean opensLine) {
        floor = from;
        floorOpensLine = opensLine;
        scan = from;
    }

    /** Follows the window, which has forgotten so many characters. */
    void shift(int dropped) {
        floor -= dropped;
        scan -= dropped;
    }

    /** The next header that begins at {@code bound} or before, or null as far as the window can tell. */
    @Nullable
    Header find(int bound) {
        int last = Math.min(window.size() - WORD, bound);
        int place = word(scan, last);
        while (place >= 0) {
            if (!isKnown(place)) {
                scan = place;
                return null;
            }
            Header header = header(place);
            if (header != null) {
                return header;
            }
            place = word(place + WORD, last);
        }
        scan = Math.max(scan, last + 1);
        return null;
    }

    /**
     * Whether more text cannot change what is said of a place: there is enough of it, or the line is there to its end and the
     * first word of the next, so that the article before need not wait for more of this one.
     */
    private boolean isKnown(int place) {
        if (window.ended() || window.size() - place >= AHEAD) {
            return true;
        }
        char[] text = window.chars();
        boolean line = false;
        for (int i = place + WORD; i < window.size(); i++) {
            if (line && Chars.isWord(text[i]) && !TextWindow.isBlank(text[i])) {
                return true;
            }
            line |= Chars.isLineEnd(text[i]);
        }
        return false;
    }

    /** Where the letters of {@code date} begin next, in any case, from {@code from} to {@code last}; or -1. */
    private int word(int from, int last) {
        char[] text = window.chars();
        int i = from + WORD - 1;
        while (i < last + WORD) {
            char c = text[i];
            int shift = c < SHIFTS.length ? SHIFTS[c] : WORD;
            if (shift == 0) {
                if ((text[i - 1] | 0x20) == 't' && (text[i - 2] | 0x20) == 'a' && (text[i - 3] | 0x20) == 'd') {
                    return i - WORD + 1;
                }
                shift = WORD;
            }
            i += shift;
        }
        return -1;
    }

    private @Nullable Header header(int place) {
        int value = value(place + WORD);
        if (value < 0 || !date.read(window.chars(), value, window.size())) {
            return null;
        }
        int before = skipBack(place);
        boolean opens = before < floor ? floorOpensLine : Chars.isLineEnd(window.chars()[before]);
        if (opens ? isWrapped(place, before) : !standsInLine(place, before)) {
            return null;
        }
        // What is invisible at the beginning of the line belongs to no text.
        return new Header(opens ? before + 1 : place, date.end(), date.date(), date.dateTime());
    }

    /** Where the date should begin: after white space or a colon, on the same line; or -1. */
    private int value(int from) {
        int i = skipBlanks(from);
        if (i < window.size() && window.chars()[i] == ':') {
            i = skipBlanks(i + 1);
        }
        return i > from && i < window.size() ? i : -1;
    }

    private int skipBlanks(int from) {
        int limit = Math.min(window.size(), from + BLANKS);
        int i = from;
        while (i < limit && isBlankInLine(window.chars()[i])) {
            i++;
        }
        return i;
    }

    /** The last place before that is no white space within the line, perhaps a line end; before the floor if there is none. */
    private int skipBack(int place) {
        int i = place - 1;
        while (i >= floor && isBlankInLine(window.chars()[i])) {
            i--;
        }
        return i;
    }

    /** White space within a line, zero-width and direction characters; a combining mark is text. */
    private static boolean isBlankInLine(char c) {
        return c < 0x7F
                ? c == ' ' || c == '\t' || c == 0x0B || c == '\f'
                : !Chars.isLineEnd(c) && (TextWindow.isBlank(c) || Character.getType(c) == Character.FORMAT);
    }

    /**
     * Whether the line only goes on with the sentence of the line before: that ends in "the", "on" and the like, and a small
     * letter follows the date.
     */
    private boolean isWrapped(int place, int before) {
        char[] text = window.chars();
        int last = before - 1;
        if (last > floor && text[before] == '\n' && text[last] == '\r') {
            last--;
        }
        if (last < floor || !isLower(place) || !date.isIso() || !Chars.isLetter(text[last])) {
            return false;
        }
        int next = skipBlanks(date.end());
        return next < window.size() && Chars.isSmall(text[next]) && WordsBefore.leaveOpen(text, floor, last);
    }

    private boolean isLower(int place) {
        char[] text = window.chars();
        return text[place] == 'd' && text[place + 1] == 'a' && text[place + 2] == 't' && text[place + 3] == 'e';
    }

    /** Whether a header in the middle of a line is one. */
    private boolean standsInLine(int place, int before) {
        char[] text = window.chars();
        if (!isLower(place) || !date.isIso() || !capitalFollows(date.end())) {
            return false;
        }
        if (before < floor) {
            return true;
        }
        boolean glued = before == place - 1;
        return !(glued && !mayTouch(text[before])) && !WordsBefore.join(text, floor, before);
    }

    /** A joined file may go on right after a mark, a number or the capitals of an agency, but "update" is a word. */
    private static boolean mayTouch(char c) {
        return !Chars.isLetter(c) && c != '-' && c != '_' || Chars.isUpper(c);
    }

    private boolean capitalFollows(int from) {
        char[] text = window.chars();
        int limit = Math.min(window.size(), from + AHEAD / 2);
        int i = window.skipBlank(from, limit);
        while (i < limit && (Chars.isQuote(text[i]) || text[i] == '(')) {
            i++;
        }
        return i < limit && isCapital(text[i]);
    }

    /** A capital letter, or a letter of a script that has none. */
    private static boolean isCapital(char c) {
        return Chars.isUpper(c) || Chars.isCaseless(c);
    }
}

package org.dateline.parser.article;

import java.util.HashMap;
import java.util.Map;
import org.dateline.parser.text.Chars;
import org.dateline.parser.text.ListLines;

/**
 * Tells whether the words before {@code date} in the middle of a line take it into their sentence ("the date", "on date", "the
 * release date", "Monday's date") or end an article (a full stop, a closing quotation mark, "Image: AP").
 */
final class WordsBefore {
    private static final String FILE = "/org/dateline/parser/lexicon/words-before-date.txt";
    private static final int LONGEST_WORD = 24;
    private static final String JOINING_MARKS = ",;:([{-–—/&+=<|_";
    private static final Map<String, String> GROUPS = load();

    private WordsBefore() {}

    /** Whether the words that end at {@code last} go on with {@code date}; nothing before {@code floor} is looked at. */
    static boolean join(char[] text, int floor, int last) {
        char c = text[last];
        if (c == '.') {
            return is("abbreviation", text, floor, last - 1);
        }
        if (Chars.isQuote(c) && !isPossessive(text, floor, last)) {
            return opensQuotation(text, floor, last);
        }
        if (!Chars.isWord(c) && !Chars.isQuote(c)) {
            return JOINING_MARKS.indexOf(c) >= 0;
        }
        return isPossessive(text, floor, last) || wordJoins(text, floor, last);
    }

    /** Whether the last word is one that no sentence ends with: "the", "on". */
    static boolean leaveOpen(char[] text, int floor, int last) {
        return is("article", text, floor, last) || is("function", text, floor, last);
    }

    private static boolean wordJoins(char[] text, int floor, int last) {
        int start = wordStart(text, floor, last);
        boolean begins = start < last && Chars.isLower(text[start]) || opensSentence(text, floor, start);
        if (!begins) {
            return false;
        }
        return leaveOpen(text, floor, last)
                || is("kind", text, floor, last)
                || is("event", text, floor, last) && isObject(text, floor, start)
                || isDescribed(text, floor, start, last);
    }

    /** "moved the summit date", but not "ahead of the summit", which may end a text. */
    private static boolean isObject(char[] text, int floor, int start) {
        int article = gapBefore(text, floor, start);
        if (!is("article", text, floor, article)) {
            return false;
        }
        int before = gapBefore(text, floor, wordStart(text, floor, article));
        return !is("function", text, floor, before);
    }

    /** The last place before that is no gap, perhaps before the floor. */
    private static int gapBefore(char[] text, int floor, int start) {
        int i = start - 1;
        while (i >= floor && isGap(text[i])) {
            i--;
        }
        return i;
    }

    /** "the newly agreed date": a word that looks like an adjective or participle, with an article close before it. */
    private static boolean isDescribed(char[] text, int floor, int start, int last) {
        if (!looksDescribing(text, start, last)) {
            return false;
        }
        int from = start;
        for (int words = 0; words < 3; words++) {
            int end = gapBefore(text, floor, from);
            if (end < floor || !Chars.isWord(text[end])) {
                return false;
            }
            if (is("article", text, floor, end)) {
                return true;
            }
            from = wordStart(text, floor, end);
        }
        return false;
    }

    private static boolean looksDescribing(char[] text, int start, int last) {
        return last - start > 3
                && (ends(text, last, "ed")
                        || ends(text, last, "al")
                        || ends(text, last, "ive")
                        || ends(text, last, "ble"));
    }

    private static boolean ends(char[] text, int last, String ending) {
        for (int i = 0; i < ending.length(); i++) {
            if (text[last - i] != ending.charAt(ending.length() - 1 - i)) {
                return false;
            }
        }
        return true;
    }

    /** White space, and the hyphen of "agreed-upon". */
    private static boolean isGap(char c) {
        return TextWindow.isBlank(c) && !Chars.isLineEnd(c) || c == '-';
    }

    /** "Monday's": an apostrophe and an s after a letter. */
    private static boolean isPossessive(char[] text, int floor, int last) {
        return last - 2 >= floor
                && text[last] == 's'
                && Chars.fold(text[last - 1]) == '\''
                && Chars.isLetter(text[last - 2]);
    }

    private static boolean opensQuotation(char[] text, int floor, int last) {
        char c = text[last];
        boolean opening = c == '“' || c == '‘' || c == '„' || c == '«' || c == '‹';
        return opening || last == floor || TextWindow.isBlank(text[last - 1]);
    }

    private static boolean opensSentence(char[] text, int floor, int start) {
        int i = start - 1;
        while (i >= floor && TextWindow.isBlank(text[i]) && !Chars.isLineEnd(text[i])) {
            i--;
        }
        return i < floor || !Chars.isWord(text[i]) && ",:".indexOf(text[i]) < 0;
    }

    private static int wordStart(char[] text, int floor, int last) {
        int i = last;
        while (i >= floor && last - i < LONGEST_WORD && Chars.isWord(text[i])) {
            i--;
        }
        return i + 1;
    }

    private static boolean is(String group, char[] text, int floor, int last) {
        if (last < floor) {
            return false;
        }
        int start = wordStart(text, floor, last);
        String word = Chars.fold(new String(text, start, last + 1 - start));
        return group.equals(GROUPS.get(word));
    }

    private static Map<String, String> load() {
        Map<String, String> groups = new HashMap<>();
        String group = "";
        for (String line : ListLines.of(WordsBefore.class, FILE)) {
            if (line.startsWith("[")) {
                group = line.substring(1, line.length() - 1);
            } else {
                groups.put(line.strip(), group);
            }
        }
        return groups;
    }
}

package org.dateline.parser.passage;

import org.dateline.parser.text.Chars;

/** Dates as they open a report or fill a line: recognised by their words, not read. */
final class DateWords {
    private static final PhraseList MONTHS = PhraseList.load("month");
    private static final PhraseList WEEKDAYS = PhraseList.load("weekday");
    private static final PhraseList AROUND = PhraseList.load("around a date");
    private static final int LONGEST_LINE = 90;

    private DateWords() {}

    /** Whether a block is a date and nothing more, "Updated" and the time of day aside. */
    static boolean isDate(Block block) {
        return !block.isLongerThan(LONGEST_LINE) && isDate(block.text(), block.start(), block.end());
    }

    static boolean isDate(String text, int from, int to) {
        boolean month = false;
        boolean number = false;
        boolean whole = false;
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            int end = wordEnd(text, i, to);
            if (Chars.isDigit(c)) {
                number |= isDayOrYear(text, i, end);
                whole |= isWhole(text, i, end);
            } else if (Chars.isLetter(c)) {
                boolean name = MONTHS.is(text, i, end);
                month |= name;
                if (!name && !WEEKDAYS.is(text, i, end) && !AROUND.is(text, i, end)) {
                    return false;
                }
            } else if (!Block.isBlank(c) && ",.-–—/:|()•·".indexOf(c) < 0) {
                return false;
            }
            i = end;
        }
        return whole || month && number;
    }

    private static boolean isDayOrYear(String text, int from, int to) {
        int digits = from;
        while (digits < to && Chars.isDigit(text.charAt(digits))) {
            digits++;
        }
        int length = digits - from;
        return length <= 2 || length == 4;
    }

    /** "2022-02-04", "04/02/2022", "4.2.2022": three numbers joined. */
    private static boolean isWhole(String text, int from, int to) {
        int joints = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            joints += c == '-' || c == '/' || c == '.' ? 1 : 0;
        }
        return joints == 2;
    }

    /** The end of the word or joined number that begins here, at least one character on. */
    private static int wordEnd(String text, int from, int to) {
        int i = from + 1;
        boolean number = Chars.isDigit(text.charAt(from));
        boolean word = Chars.isWord(text.charAt(from));
        while (word && i < to && (Chars.isWord(text.charAt(i)) || number && joinsNumbers(text, i, to))) {
            i++;
        }
        return i;
    }

    private static boolean joinsNumbers(String text, int i, int to) {
        return ".-/:".indexOf(text.charAt(i)) >= 0 && i + 1 < to && Chars.isDigit(text.charAt(i + 1));
    }

    /** Whether a month or a weekday stands here. */
    static boolean isName(String text, int from, int to) {
        return MONTHS.is(text, from, to) || WEEKDAYS.is(text, from, to);
    }
}

package org.dateline.parser.article;

import org.dateline.parser.text.Chars;

/** The English names of months and weekdays in a header, whole or cut to three letters or four. */
final class MonthName {
    private static final String[] MONTHS = {
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december"
    };
    private static final String[] WEEKDAYS = {
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"
    };
    private static final int SHORTEST = 3;
    private static final int LONGEST_CUT = 5;

    private MonthName() {}

    /** The number of the month whose name stands in {@code [from, to)}, or 0. */
    static int month(char[] text, int from, int to) {
        return index(MONTHS, text, from, to) + 1;
    }

    static boolean weekday(char[] text, int from, int to) {
        return index(WEEKDAYS, text, from, to) >= 0;
    }

    /** Whether two letters make a number an ordinal: 1st, 2nd, 3rd, 4th. */
    static boolean isOrdinal(char first, char second) {
        char a = Chars.fold(first);
        char b = Chars.fold(second);
        return a == 's' && b == 't' || a == 'n' && b == 'd' || a == 'r' && b == 'd' || a == 't' && b == 'h';
    }

    private static int index(String[] names, char[] text, int from, int to) {
        for (int i = 0; i < names.length; i++) {
            if (begins(names[i], text, from, to)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean begins(String name, char[] text, int from, int to) {
        int length = to - from;
        boolean whole = length == name.length();
        boolean cut = length >= SHORTEST && length <= LONGEST_CUT && length < name.length();
        if (!whole && !cut) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (Chars.fold(text[from + i]) != name.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}

package org.dateline.parser.time;

import org.dateline.parser.text.Chars;

/** A number as it is written: up to three groups of digits, the marks between them, the letters after them. Reused. */
final class Numeral {
    /** The letters after the digits. */
    enum Suffix {
        NONE,
        PLURAL,
        ORDINAL,
        AM,
        PM,
        TIME,
        OTHER
    }

    private static final int LONGEST = 24;

    private final int[] values = new int[3];
    private final int[] digits = new int[3];
    private final char[] marks = new char[3];
    private int groups;
    private Suffix suffix = Suffix.OTHER;

    void clear() {
        groups = 0;
        suffix = Suffix.OTHER;
    }

    void read(String text, int start, int end) {
        clear();
        if (end - start > LONGEST) {
            return;
        }
        int i = start;
        while (i < end && groups < 3 && Chars.isDigit(text.charAt(i))) {
            i = group(text, i, end);
            if (i < end && groups < 3 && isMark(text.charAt(i))) {
                marks[groups - 1] = text.charAt(i++);
            }
        }
        suffix = suffix(text, i, end);
    }

    private int group(String text, int from, int end) {
        int i = from;
        int value = 0;
        while (i < end && Chars.isDigit(text.charAt(i))) {
            value = Math.min(99_999_999, value * 10 + Character.digit(text.charAt(i), 10));
            i++;
        }
        values[groups] = value;
        marks[groups] = 0;
        digits[groups++] = i - from;
        return i;
    }

    private static boolean isMark(char c) {
        return c == '.' || c == ',' || c == ':' || c == '-' || c == '/';
    }

    private static Suffix suffix(String text, int from, int end) {
        int length = end - from;
        if (length == 0) {
            return Suffix.NONE;
        }
        char first = Chars.fold(text.charAt(from));
        if (length == 1) {
            return first == 's' ? Suffix.PLURAL : Suffix.OTHER;
        }
        if (length > 2) {
            return first == 't' && Chars.isDigit(text.charAt(from + 1)) ? Suffix.TIME : Suffix.OTHER;
        }
        char second = Chars.fold(text.charAt(from + 1));
        if (second == 'm' && (first == 'a' || first == 'p')) {
            return first == 'a' ? Suffix.AM : Suffix.PM;
        }
        boolean ordinal = first == 's' && second == 't'
                || first == 'n' && second == 'd'
                || first == 'r' && second == 'd'
                || first == 't' && second == 'h';
        return ordinal ? Suffix.ORDINAL : Suffix.OTHER;
    }

    int groups() {
        return groups;
    }

    int value(int group) {
        return values[group];
    }

    int digits(int group) {
        return digits[group];
    }

    /** The mark after a group. */
    char mark(int group) {
        return marks[group];
    }

    Suffix suffix() {
        return suffix;
    }

    boolean isWhole() {
        return groups == 1 && suffix == Suffix.NONE;
    }

    /** A day of the month, with or without the ending of an ordinal. */
    boolean isDay() {
        return groups == 1
                && digits[0] <= 2
                && values[0] >= 1
                && values[0] <= 31
                && (suffix == Suffix.NONE || suffix == Suffix.ORDINAL);
    }

    /** Two days of the month with a hyphen between them. */
    boolean isDays() {
        return groups == 2
                && marks[0] == '-'
                && suffix == Suffix.NONE
                && digits[0] <= 2
                && digits[1] <= 2
                && values[0] < values[1]
                && values[0] >= 1
                && values[1] <= 31;
    }

    /** A year in four digits. */
    boolean isYear() {
        return groups == 1 && digits[0] == 4 && suffix == Suffix.NONE && values[0] >= 1000 && values[0] < 2200;
    }
}

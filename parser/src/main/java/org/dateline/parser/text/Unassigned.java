package org.dateline.parser.text;

import java.util.Arrays;
import java.util.List;

/**
 * The code units that were no characters in Unicode 13, which the oldest JDK knows. A later JDK knows more letters; if they
 * counted as such there, a text that has one would be read in two ways.
 */
final class Unassigned {
    private static final String FILE = "/org/dateline/parser/text/unassigned.txt";

    /** Where the first of the ranges begins. */
    private static final char FIRST = 0x378;

    private static final char PUNCTUATION = 0x2000;
    private static final char PUNCTUATION_END = 0x2065;
    private static final int HEX = 16;

    private Unassigned() {}

    /** The ranges, read when a text first has a character that is neither Latin nor punctuation. */
    private static final class Ranges {
        private static final char[] FROM;
        private static final char[] TO;

        static {
            List<String> ranges = ListLines.of(Unassigned.class, FILE);
            FROM = new char[ranges.size()];
            TO = new char[ranges.size()];
            for (int i = 0; i < FROM.length; i++) {
                String[] range = ranges.get(i).split(" ");
                FROM[i] = (char) Integer.parseInt(range[0], HEX);
                TO[i] = (char) Integer.parseInt(range[1], HEX);
            }
        }
    }

    /** Whether the unit was no character. */
    static boolean contains(char c) {
        if (c < FIRST || c >= PUNCTUATION && c < PUNCTUATION_END) {
            return false;
        }
        int range = Arrays.binarySearch(Ranges.FROM, c);
        return range >= 0 || c <= Ranges.TO[-range - 2];
    }
}

package org.dateline.parser.text;

import java.util.Arrays;

/**
 * A number for each of a row of things, such as for each token that of the phrase it lies in; -1 where none was given, also outside
 * the row.
 *
 * <p>Takes one byte for each, two from the first number on that one does not hold, and four from the first that two do not: most
 * articles have less than 255 of anything, and hardly one has more than two bytes hold.
 */
public final class Numbering {
    private static final int NARROWEST = 0xFF - 1;
    private static final int NARROW = Character.MAX_VALUE - 1;
    private static final byte[] NO_BYTES = {};
    private static final char[] NO_CHARS = {};
    private static final int[] NO_INTS = {};

    private final int size;
    /** The highest number that there is room for. */
    private int highest;
    /** Each number plus one, in one of the three. */
    private byte[] narrowest = NO_BYTES;

    private char[] narrow = NO_CHARS;
    private int[] wide = NO_INTS;

    /** Creates one for a row of that length, without a number. */
    public Numbering(int size) {
        this(size, 0);
    }

    /**
     * Creates one for a row of that length, without a number, that need not be made wider for so many numbers.
     *
     * @param size how many things there are
     * @param count how many numbers from 0 on are likely to be given
     */
    public Numbering(int size, int count) {
        this.size = size;
        this.highest = room(count - 1);
        make();
    }

    private static int room(int number) {
        if (number <= NARROWEST) {
            return NARROWEST;
        }
        return number <= NARROW ? NARROW : Integer.MAX_VALUE;
    }

    private void make() {
        if (highest == NARROWEST) {
            narrowest = new byte[size];
        } else if (highest == NARROW) {
            narrow = new char[size];
        } else {
            wide = new int[size];
        }
    }

    /** The number at a place, -1 for none. */
    public int at(int place) {
        if (place < 0 || place >= size) {
            return -1;
        }
        if (highest == NARROWEST) {
            return (narrowest[place] & 0xFF) - 1;
        }
        return (highest == NARROW ? narrow[place] : wide[place]) - 1;
    }

    /** Gives a place a number, from 0 on, or takes it away with -1. */
    public void set(int place, int number) {
        if (number > highest) {
            widen(number);
        }
        if (highest == NARROWEST) {
            narrowest[place] = (byte) (number + 1);
        } else if (highest == NARROW) {
            narrow[place] = (char) (number + 1);
        } else {
            wide[place] = number + 1;
        }
    }

    /** Gives the places {@code [from, to)} a number. */
    public void fill(int from, int to, int number) {
        if (number > highest) {
            widen(number);
        }
        if (highest == NARROWEST) {
            Arrays.fill(narrowest, from, to, (byte) (number + 1));
        } else if (highest == NARROW) {
            Arrays.fill(narrow, from, to, (char) (number + 1));
        } else {
            Arrays.fill(wide, from, to, number + 1);
        }
    }

    private void widen(int number) {
        int room = highest;
        byte[] bytes = narrowest;
        char[] chars = narrow;
        narrowest = NO_BYTES;
        narrow = NO_CHARS;
        highest = room(number);
        make();
        for (int place = 0; place < size; place++) {
            set(place, (room == NARROWEST ? bytes[place] & 0xFF : chars[place]) - 1);
        }
    }
}

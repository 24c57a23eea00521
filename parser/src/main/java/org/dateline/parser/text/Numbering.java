package org.dateline.parser.text;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A number for each of a row of things, such as for each token that of the phrase it lies in; -1 where none was given, also outside
 * the row.
 *
 * <p>Takes two bytes for each, and four from the first number on that two do not hold: hardly an article has as many of anything.
 */
public final class Numbering {
    private static final int NARROW = Character.MAX_VALUE - 1;

    private final int size;
    /** Each number plus one. */
    private char[] narrow;

    private int @Nullable [] wide;

    /** Creates one for a row of that length, without a number. */
    public Numbering(int size) {
        this.size = size;
        this.narrow = new char[size];
    }

    /** The number at a place, -1 for none. */
    public int at(int place) {
        if (place < 0 || place >= size) {
            return -1;
        }
        int[] numbers = wide;
        return (numbers == null ? narrow[place] : numbers[place]) - 1;
    }

    /** Gives a place a number, from 0 on, or takes it away with -1. */
    public void set(int place, int number) {
        if (number > NARROW && wide == null) {
            widen();
        }
        int[] numbers = wide;
        if (numbers == null) {
            narrow[place] = (char) (number + 1);
        } else {
            numbers[place] = number + 1;
        }
    }

    /** Gives the places {@code [from, to)} a number. */
    public void fill(int from, int to, int number) {
        if (number > NARROW && wide == null) {
            widen();
        }
        int[] numbers = wide;
        if (numbers == null) {
            Arrays.fill(narrow, from, to, (char) (number + 1));
        } else {
            Arrays.fill(numbers, from, to, number + 1);
        }
    }

    private void widen() {
        int[] numbers = new int[size];
        for (int place = 0; place < size; place++) {
            numbers[place] = narrow[place];
        }
        wide = numbers;
        narrow = new char[0];
    }
}

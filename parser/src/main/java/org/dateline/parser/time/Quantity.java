package org.dateline.parser.time;

/**
 * How many of a unit.
 *
 * @param end the token after it
 * @param tenths the number in tenths, below 0 where it is not told
 */
record Quantity(int end, int tenths) {
    static final int VAGUE = -1;

    boolean isWhole() {
        return tenths >= 0 && tenths % 10 == 0;
    }

    long whole() {
        return tenths / 10;
    }

    /** The same with half a unit more. */
    Quantity andHalf(int after) {
        return new Quantity(after, tenths < 0 ? tenths : tenths + 5);
    }
}

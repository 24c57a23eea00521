package org.dateline.parser.time;

import java.time.LocalDate;

/**
 * The feasts of the Jewish calendar, all counted from its new year.
 *
 * <p>Source: the rules of the fixed calendar as in N. Dershowitz and E. M. Reingold, "Calendrical Calculations".
 */
final class Hebrew {
    /** The new year of the Jewish year 5783. */
    private static final LocalDate KNOWN = LocalDate.of(2022, 9, 26);

    private static final int KNOWN_YEAR = 5783;
    private static final int OFFSET = 3761;
    private static final int FROM_PASSOVER = 163;

    private Hebrew() {}

    /** The first day of the Jewish year that begins in this year. */
    static LocalDate newYear(int year) {
        return KNOWN.plusDays(firstDay(year + OFFSET) - firstDay(KNOWN_YEAR));
    }

    static LocalDate passover(int year) {
        return newYear(year).minusDays(FROM_PASSOVER);
    }

    /** 25 Kislev: the second month has 30 days in the years of 355 and 385 days, else 29. */
    static LocalDate hanukkah(int year) {
        long length = firstDay(year + OFFSET + 1) - firstDay(year + OFFSET);
        return newYear(year).plusDays(length % 10 == 5 ? 84 : 83);
    }

    /** The day on which a year begins, by the mean new moon and the delays that keep feasts off certain weekdays. */
    private static long firstDay(int year) {
        long before = elapsed(year - 1);
        long own = elapsed(year);
        long after = elapsed(year + 1);
        if (after - own == 356) {
            return own + 2;
        }
        return own - before == 382 ? own + 1 : own;
    }

    private static long elapsed(int year) {
        long months = Math.floorDiv(235L * year - 234, 19);
        long parts = 12_084 + 13_753 * months;
        long day = 29 * months + Math.floorDiv(parts, 25_920);
        return Math.floorMod(3 * (day + 1), 7) < 3 ? day + 1 : day;
    }
}

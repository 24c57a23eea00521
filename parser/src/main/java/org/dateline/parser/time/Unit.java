package org.dateline.parser.time;

import java.time.LocalDate;
import org.dateline.model.TimePrecision;

/** Units of time: what a length of one is, and which period of the calendar a day lies in. */
enum Unit {
    SECOND("PT", 1, 'S', TimePrecision.MINUTE),
    MINUTE("PT", 1, 'M', TimePrecision.MINUTE),
    HOUR("PT", 1, 'H', TimePrecision.HOUR),
    DAY("P", 1, 'D', TimePrecision.DAY),
    WEEK("P", 1, 'W', TimePrecision.WEEK),
    FORTNIGHT("P", 2, 'W', TimePrecision.WEEK),
    WEEKEND("P", 1, 'E', TimePrecision.WEEKEND),
    MONTH("P", 1, 'M', TimePrecision.MONTH),
    QUARTER("P", 3, 'M', TimePrecision.QUARTER),
    HALF("P", 6, 'M', TimePrecision.HALF),
    YEAR("P", 1, 'Y', TimePrecision.YEAR),
    DECADE("P", 10, 'Y', TimePrecision.DECADE),
    CENTURY("P", 100, 'Y', TimePrecision.CENTURY),
    MILLENNIUM("P", 1000, 'Y', TimePrecision.CENTURY);

    private static final long FARTHEST = 100_000;

    private final String prefix;
    private final int size;
    private final char letter;
    private final TimePrecision precision;

    Unit(String prefix, int size, char letter, TimePrecision precision) {
        this.prefix = prefix;
        this.size = size;
        this.letter = letter;
        this.precision = precision;
    }

    TimePrecision precision() {
        return precision;
    }

    boolean isClock() {
        return this == SECOND || this == MINUTE || this == HOUR;
    }

    /** How many years it has; 0 for a shorter one. */
    int years() {
        return letter == 'Y' ? size : 0;
    }

    /** The TIMEX3 value of a length; {@code tenths} below 0 for one that is not told. */
    String length(int tenths) {
        return prefix + amount(tenths) + (letter == 'E' ? "WE" : String.valueOf(letter));
    }

    private String amount(int tenths) {
        if (tenths < 0) {
            return "X";
        }
        long all = (long) tenths * size;
        return all % 10 == 0 ? String.valueOf(all / 10) : all / 10 + "." + all % 10;
    }

    /** The day so many units away; whole units only, of a length that a calendar has. */
    LocalDate plus(LocalDate date, long count) {
        long all = Math.max(-FARTHEST, Math.min(FARTHEST, count)) * size;
        return switch (letter) {
            case 'D' -> date.plusDays(all);
            case 'W', 'E' -> date.plusWeeks(all);
            case 'M' -> isClock() ? date : date.plusMonths(all);
            case 'Y' -> date.plusYears(all);
            default -> date;
        };
    }

    /** The period of this unit that a day lies in. */
    Period around(LocalDate date) {
        return switch (this) {
            case WEEK, FORTNIGHT -> Calendar.week(date);
            case WEEKEND -> Calendar.weekend(date);
            case MONTH -> Calendar.month(date.getYear(), date.getMonthValue());
            case QUARTER -> Calendar.quarter(date.getYear(), (date.getMonthValue() + 2) / 3);
            case HALF -> Calendar.half(date.getYear(), date.getMonthValue() <= 6 ? 1 : 2);
            case YEAR -> Calendar.year(date.getYear());
            case DECADE -> Calendar.decade(Math.floorDiv(date.getYear(), 10) * 10);
            case CENTURY, MILLENNIUM -> Calendar.century(Math.floorDiv(date.getYear(), 100) * 100);
            default -> Calendar.day(date);
        };
    }
}

package org.dateline.parser.time;

import java.time.LocalDate;
import org.dateline.model.TimePrecision;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of the calendar in whole days.
 *
 * @param start its first day
 * @param end the day after its last one
 * @param precision which unit of the calendar it is
 * @param value the TIMEX3 value
 */
record Period(LocalDate start, LocalDate end, TimePrecision precision, String value) {
    boolean contains(LocalDate date) {
        return !date.isBefore(start) && date.isBefore(end);
    }

    /** The same month, quarter, week or day of another year; the whole year where this is one or more. */
    Period inYear(int year) {
        LocalDate day = start.withYear(year);
        return switch (precision) {
            case CENTURY, DECADE, YEAR -> Calendar.year(year);
            case SEASON -> Calendar.season(year, value.substring(5));
            case HALF -> Unit.HALF.around(day);
            case QUARTER -> Unit.QUARTER.around(day);
            case MONTH -> Unit.MONTH.around(day);
            case WEEK -> Unit.WEEK.around(day);
            default -> Calendar.day(day);
        };
    }

    /** Whether it is a part of a year that other years have too, a month or longer. */
    boolean isPartOfYear() {
        return precision.compareTo(TimePrecision.YEAR) > 0 && precision.compareTo(TimePrecision.MONTH) <= 0;
    }

    /** Whether it is a year or longer, and units of this precision are not: "a week before" hangs on no year. */
    boolean isLongerThan(@Nullable TimePrecision unit) {
        return unit != null && precision.compareTo(TimePrecision.YEAR) <= 0 && precision.compareTo(unit) < 0;
    }

    /** From the start of this one to the end of another. */
    Period to(Period other) {
        TimePrecision finer = precision.compareTo(other.precision) >= 0 ? precision : other.precision;
        return new Period(start, other.end, finer, value + "/" + other.value);
    }
}

package org.dateline.parser.time;

import java.time.LocalDate;
import org.dateline.model.TimePrecision;

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

    /** From the start of this one to the end of another. */
    Period to(Period other) {
        TimePrecision finer = precision.compareTo(other.precision) >= 0 ? precision : other.precision;
        return new Period(start, other.end, finer, value + "/" + other.value);
    }
}

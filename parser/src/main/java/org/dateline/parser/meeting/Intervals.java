package org.dateline.parser.meeting;

import java.time.LocalDateTime;
import java.util.Optional;
import org.dateline.model.TimeExpression;

/** Compares when meetings are told to have been. */
final class Intervals {
    private Intervals() {}

    /** Whether a time lies within another and says more: a headline's "in June" gives way to "on June 6" below it. */
    static boolean narrower(TimeExpression time, TimeExpression than) {
        if (time.start().isEmpty()
                || time.end().isEmpty()
                || than.start().isEmpty()
                || than.end().isEmpty()) {
            return false;
        }
        boolean within = !time.start().get().isBefore(than.start().get())
                && !time.end().get().isAfter(than.end().get());
        return within && !(time.start().equals(than.start()) && time.end().equals(than.end()));
    }

    /** Whether two times may be one; one without an interval may be any. */
    static boolean overlap(TimeExpression time, TimeExpression other) {
        return overlap(time.start(), time.end(), other.start(), other.end());
    }

    private static boolean overlap(
            Optional<LocalDateTime> start,
            Optional<LocalDateTime> end,
            Optional<LocalDateTime> from,
            Optional<LocalDateTime> to) {
        boolean known = start.isPresent() && end.isPresent() && from.isPresent() && to.isPresent();
        return !known || start.get().isBefore(to.get()) && from.get().isBefore(end.get());
    }
}

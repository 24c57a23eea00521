package org.dateline.parser.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * From where a time is worked out.
 *
 * @param date the article's date
 * @param direction where its clause looks
 * @param event the day of the event told before, if any
 * @param period the period of the calendar told before, of any length, if any
 */
record Context(
        LocalDate date,
        Direction direction,
        @Nullable LocalDate event,
        @Nullable Period period) {
    /** The same as seen from another day. */
    Context seen(LocalDate from, Direction towards) {
        return new Context(from, towards, event, period);
    }

    /** The day from which another is so many units away: the event's, for longer units the period told before, if it is no longer. */
    @Nullable
    LocalDate base(Unit unit) {
        boolean longer = period != null && period.isLongerThan(unit.precision());
        return unit.compareTo(Unit.WEEK) < 0 || period == null || longer ? event : period.start();
    }

    boolean isFuture() {
        return direction == Direction.FUTURE;
    }

    boolean isPast() {
        return direction == Direction.PAST;
    }
}

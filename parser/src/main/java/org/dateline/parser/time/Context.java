package org.dateline.parser.time;

import java.time.LocalDate;
import org.dateline.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * From where a time is worked out.
 *
 * @param date the article's date
 * @param direction where its clause looks
 * @param event the day of the event told before, if any
 * @param eventSpan the words that name that day
 */
record Context(LocalDate date, Direction direction, @Nullable LocalDate event, @Nullable Span eventSpan) {
    /** The same as seen from another day. */
    Context seen(LocalDate from, Direction towards) {
        return new Context(from, towards, event, eventSpan);
    }

    boolean isFuture() {
        return direction == Direction.FUTURE;
    }

    boolean isPast() {
        return direction == Direction.PAST;
    }
}

package org.dateline.parser.time;

import java.time.LocalDateTime;
import java.time.ZoneId;
import org.dateline.model.Span;
import org.dateline.model.TimeBasis;
import org.dateline.model.TimeExpression;
import org.dateline.model.TimeKind;
import org.dateline.model.TimePrecision;
import org.jspecify.annotations.Nullable;

/** What a time says, worked out. */
record Resolved(
        TimeKind kind,
        String value,
        @Nullable LocalDateTime start,
        @Nullable LocalDateTime end,
        @Nullable TimePrecision precision,
        TimeBasis basis,
        @Nullable ZoneId zone) {
    /** Without an interval: a length, a set, a vague time. */
    static Resolved of(TimeKind kind, String value) {
        return new Resolved(kind, value, null, null, null, TimeBasis.UNRESOLVED, null);
    }

    static Resolved of(Period period, boolean stated) {
        TimeBasis basis = stated ? TimeBasis.STATED : TimeBasis.RESOLVED;
        return new Resolved(
                TimeKind.DATE,
                period.value(),
                period.start().atStartOfDay(),
                period.end().atStartOfDay(),
                period.precision(),
                basis,
                null);
    }

    static Resolved time(
            String value,
            LocalDateTime start,
            LocalDateTime end,
            TimePrecision precision,
            boolean stated,
            @Nullable ZoneId zone) {
        return new Resolved(
                TimeKind.TIME, value, start, end, precision, stated ? TimeBasis.STATED : TimeBasis.RESOLVED, zone);
    }

    TimeExpression expression(Reading reading, Span span, @Nullable Span anchor) {
        TimeExpression.Builder builder =
                TimeExpression.builder().kind(kind).span(span).value(value).basis(basis);
        if (start != null && end != null && precision != null) {
            builder.start(start).end(end).precision(precision);
            if (anchor != null && reading.isAnchored()) {
                builder.anchor(anchor);
            }
        }
        if (zone != null) {
            builder.zone(zone);
        }
        if (reading.mod() != null) {
            builder.mod(reading.mod());
        }
        return builder.build();
    }
}

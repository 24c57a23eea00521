package org.dateline.model;

import java.time.LocalDateTime;
import java.util.Optional;

/** The rules on the interval of a time expression. */
final class TimeRules {
    private TimeRules() {}

    static void check(TimeExpression time) {
        Optional<LocalDateTime> start = time.start();
        Optional<LocalDateTime> end = time.end();
        Optional<TimePrecision> precision = time.precision();
        if (end.isPresent() != start.isPresent() || precision.isPresent() != start.isPresent()) {
            throw new IllegalStateException(
                    "time: start, end and precision must come together, are " + start + ", " + end + ", " + precision);
        }
        if (start.isPresent()) {
            checkInterval(start.get(), end.get(), precision.get());
        }
    }

    private static void checkInterval(LocalDateTime start, LocalDateTime end, TimePrecision precision) {
        if (!start.isBefore(end)) {
            throw new IllegalStateException("time: start must be before end, is " + start + " with " + end);
        }
        boolean fits = precision.isDayOrCoarser()
                ? isMidnight(start) && isMidnight(end)
                : isFullMinute(start) && isFullMinute(end);
        if (!fits) {
            throw new IllegalStateException(
                    "time: start and end must be full " + precision + " or minutes, are " + start + " and " + end);
        }
    }

    private static boolean isMidnight(LocalDateTime time) {
        return time.getHour() == 0 && time.getMinute() == 0 && isFullMinute(time);
    }

    private static boolean isFullMinute(LocalDateTime time) {
        return time.getSecond() == 0 && time.getNano() == 0;
    }
}

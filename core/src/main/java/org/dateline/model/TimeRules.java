package org.dateline.model;

import java.time.LocalDateTime;

/** The rules on the interval of a time expression. */
final class TimeRules {
    private TimeRules() {}

    static void check(TimeExpression time) {
        boolean interval = time.start().isPresent();
        if (time.end().isPresent() != interval || time.precision().isPresent() != interval) {
            throw new IllegalStateException("time: start, end and precision must come together, are " + time.start()
                    + ", " + time.end() + ", " + time.precision());
        }
        if (interval) {
            checkInterval(time.start().get(), time.end().get(), time.precision().get());
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

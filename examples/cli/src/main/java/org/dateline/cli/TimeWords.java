package org.dateline.cli;

import java.time.LocalDateTime;
import org.dateline.model.Article;
import org.dateline.model.TimeExpression;

/** Times for people: a day, a clock time, or the first and last day of longer ones. */
final class TimeWords {
    private static final int MINUTE_DIGITS = 16;

    private TimeWords() {}

    static String of(Article article, TimeExpression time) {
        if (time.start().isPresent() && time.end().isPresent()) {
            return interval(time.start().get(), time.end().get());
        }
        return time.span().map(article::textOf).or(time::value).orElse("");
    }

    /** The end is the first moment after it, which people do not count in. */
    private static String interval(LocalDateTime start, LocalDateTime end) {
        LocalDateTime last = end.minusNanos(1);
        if (start.toLocalDate().equals(last.toLocalDate())) {
            boolean whole = start.plusDays(1).equals(end);
            return whole ? start.toLocalDate().toString() : start.toLocalDate() + " " + clock(start);
        }
        return start.toLocalDate() + " to " + last.toLocalDate();
    }

    private static String clock(LocalDateTime time) {
        return time.toString().substring(11, MINUTE_DIGITS);
    }
}

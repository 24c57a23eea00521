package org.dateline.parser.time;

import org.dateline.parser.lexicon.FunctionWord;
import org.jspecify.annotations.Nullable;

/** Joins two periods to one: {@code from 2009 to 2011, between March and June, Monday to Wednesday, May-July}. */
final class RangeReader {
    private final Line line;
    private final TimeReader dates;

    RangeReader(Line line, TimeReader dates) {
        this.line = line;
        this.dates = dates;
    }

    /** The range that begins with this period, or the period alone. */
    Reading behind(Reading first) {
        if (first.calendar() == null) {
            return first;
        }
        boolean from = line.isWord(first.start() - 1, FunctionWord.FROM);
        boolean between = line.isWord(first.start() - 1, FunctionWord.BETWEEN);
        int i = line.overHyphen(from ? line.overComma(first.end()) : first.end());
        i = line.isWord(i, FunctionWord.TO) || i == first.end() ? i : first.end();
        boolean joins = between
                ? line.isWord(i, FunctionWord.AND)
                : line.isWord(i, FunctionWord.TO)
                        || line.isDash(i)
                        || line.reads(i, "through")
                        || from && (line.isWord(i, FunctionWord.UNTIL) || line.reads(i, "till"));
        int next = line.overHyphen(i + 1);
        Reading second = joins ? dates.read(line.isThe(next) ? next + 1 : next) : null;
        if (second == null
                || second.calendar() == null
                || second.precision() != first.precision() && !from && !between) {
            return first;
        }
        return range(first, second, from || between);
    }

    private static Reading range(Reading first, Reading second, boolean opened) {
        CalendarTime begin = first.calendar();
        CalendarTime finish = second.calendar();
        if (begin == null || finish == null || first.precision() == null) {
            return first;
        }
        Reading joined = Reading.calendar(
                opened ? first.start() - 1 : first.start(),
                second.end(),
                first.precision(),
                first.stated() || second.stated(),
                context -> span(context, begin, first.stated(), finish));
        return joined;
    }

    /** A beginning without a year lies before the end; an end without one lies after a beginning that has one. */
    private static @Nullable Period span(Context context, CalendarTime begin, boolean stated, CalendarTime finish) {
        if (stated) {
            Period start = begin.period(context);
            Period end = start == null ? null : finish.period(context.seen(start.start(), Direction.FUTURE));
            return start == null || end == null ? null : joined(start, end);
        }
        Period end = finish.period(context);
        Period start = end == null ? null : begin.period(context.seen(end.start(), Direction.PAST));
        return start == null || end == null ? null : joined(start, end);
    }

    private static @Nullable Period joined(Period start, Period end) {
        return start.start().isBefore(end.end()) ? start.to(end) : null;
    }
}

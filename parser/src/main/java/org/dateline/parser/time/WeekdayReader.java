package org.dateline.parser.time;

import org.dateline.model.TimePrecision;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.TimeRole;
import org.jspecify.annotations.Nullable;

/** Reads weekdays, with their week or without: {@code Monday, Monday last week, Friday of next week}. */
final class WeekdayReader implements TimeReader {
    private final Line line;
    private final Names names;
    private final RelativeReader relative;

    WeekdayReader(Line line, Names names, RelativeReader relative) {
        this.line = line;
        this.names = names;
        this.relative = relative;
    }

    @Override
    public @Nullable Reading read(int token) {
        if (!line.is(token, TimeRole.WEEKDAY) || !names.isWeekday(token)) {
            return null;
        }
        int weekday = line.at(token).value();
        int i = line.isWord(token + 1, FunctionWord.OF) ? token + 2 : line.overComma(token + 1);
        Reading week = line.is(i, TimeRole.RELATION) ? relative.read(i) : null;
        if (week != null && week.precision() == TimePrecision.WEEK && week.calendar() != null) {
            CalendarTime calendar = week.calendar();
            return Reading.calendar(token, week.end(), TimePrecision.DAY, false, context -> {
                Period period = calendar.period(context);
                return period == null ? null : Calendar.day(period.start().plusDays(weekday - 1L));
            });
        }
        int weeks = line.reads(token + 1, "week") ? 1 : line.reads(token + 1, "fortnight") ? 2 : 0;
        if (weeks > 0 && !line.isHyphen(token + 2)) {
            return weeksAfter(token, weekday, weeks);
        }
        return Reading.calendar(
                token, token + 1, TimePrecision.DAY, false, context -> Partial.weekday(context, weekday));
    }

    /** "Friday week": a week after the next Friday. */
    private static Reading weeksAfter(int token, int weekday, int weeks) {
        return Reading.calendar(token, token + 2, TimePrecision.DAY, false, context -> {
            Period next = Partial.weekday(context.seen(context.date(), Direction.FUTURE), weekday);
            return Calendar.day(next.start().plusWeeks(weeks));
        });
    }
}

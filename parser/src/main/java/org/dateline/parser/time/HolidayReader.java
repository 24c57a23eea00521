package org.dateline.parser.time;

import org.dateline.model.TimePrecision;
import org.dateline.parser.lexicon.TimeRole;
import org.dateline.parser.lexicon.TimeWord;
import org.jspecify.annotations.Nullable;

/** Reads holidays, by the rule that the lexicon has for them: {@code Christmas Eve, Easter Monday 2022, last Thanksgiving}. */
final class HolidayReader implements TimeReader {
    private final Line line;
    private final Years years;

    HolidayReader(Line line, Years years) {
        this.line = line;
        this.years = years;
    }

    @Override
    public @Nullable Reading read(int token) {
        if (!line.isCapital(token) && !line.isThe(token)) {
            return null;
        }
        int end = line.opensPhrase(token) ? line.phraseEnd(token) : token;
        TimeWord word = end > token ? line.phrase(token) : line.at(token);
        if (word.role() != TimeRole.HOLIDAY || isInName(end > token ? end : token + 1)) {
            return null;
        }
        return holiday(token, end > token ? end : token + 1, word.code());
    }

    /** "Good Friday Agreement", "Christmas Island". */
    private boolean isInName(int token) {
        return line.isCapital(token)
                && !line.is(token, TimeRole.MONTH)
                && !line.is(token, TimeRole.WEEKDAY)
                && !line.isNumber(token)
                && !line.tokens().isMark(token)
                && line.tokens().length(token) > 2;
    }

    private Reading holiday(int token, int end, String rule) {
        Partial.Yearly yearly = year -> Feasts.in(year, rule);
        Reading year = years.after(end);
        if (year != null && year.calendar() != null) {
            CalendarTime which = year.calendar();
            return Reading.calendar(token, year.end(), TimePrecision.DAY, year.stated(), context -> {
                Period period = which.period(context);
                return period == null ? null : yearly.in(period.start().getYear());
            });
        }
        if (line.is(token - 1, TimeRole.RELATION) && line.at(token - 1).value() != 0) {
            Direction towards = line.at(token - 1).value() > 0 ? Direction.FUTURE : Direction.PAST;
            return Reading.calendar(
                    token - 1,
                    end,
                    TimePrecision.DAY,
                    false,
                    context -> Partial.of(context.seen(context.date().plusDays(step(towards)), towards), yearly));
        }
        return Reading.calendar(token, end, TimePrecision.DAY, false, context -> Partial.of(context, yearly));
    }

    private static int step(Direction towards) {
        return towards == Direction.FUTURE ? 1 : -1;
    }
}

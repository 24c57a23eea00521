package org.dateline.parser.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
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
        Partial.Yearly yearly = year -> Calendar.day(in(year, rule));
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

    private static LocalDate in(int year, String rule) {
        String[] parts = rule.split(" ");
        if (parts[0].equals("easter") || parts[0].equals("orthodox")) {
            LocalDate sunday = parts[0].equals("easter") ? Easter.western(year) : Easter.eastern(year);
            return sunday.plusDays(Integer.parseInt(parts[1]));
        }
        if (parts.length == 1) {
            int dash = rule.indexOf('-');
            return LocalDate.of(
                    year, Integer.parseInt(rule.substring(0, dash)), Integer.parseInt(rule.substring(dash + 1)));
        }
        LocalDate first = LocalDate.of(year, Integer.parseInt(parts[0]), 1);
        LocalDate day = first.with(TemporalAdjusters.dayOfWeekInMonth(
                Integer.parseInt(parts[1]), DayOfWeek.of(Integer.parseInt(parts[2]))));
        return parts.length > 3 ? day.plusDays(Integer.parseInt(parts[3])) : day;
    }
}

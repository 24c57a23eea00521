package org.dateline.parser.time;

import java.time.LocalDate;
import org.dateline.model.TimePrecision;
import org.dateline.parser.lexicon.TimeRole;
import org.jspecify.annotations.Nullable;

/** Reads a period told before, of another year: {@code the same period last year, the same month of 2019}. */
final class SamePeriodReader implements TimeReader {
    private final Line line;
    private final Years years;

    SamePeriodReader(Line line, Years years) {
        this.line = line;
        this.years = years;
    }

    @Override
    public @Nullable Reading read(int token) {
        if (!line.is(token, TimeRole.RELATION) || !line.reads(token, "same") || !line.isThe(token - 1)) {
            return null;
        }
        boolean period = line.is(token + 1, TimeRole.UNIT)
                || line.reads(token + 1, "period")
                || line.reads(token + 1, "time")
                || line.reads(token + 1, "stretch");
        Reading year = period ? years.after(token + 2) : null;
        if (year == null || year.calendar() == null) {
            return null;
        }
        CalendarTime which = year.calendar();
        return Reading.calendar(token - 1, year.end(), TimePrecision.MONTH, false, context -> {
                    Period told = which.period(context);
                    return told == null ? null : same(told, context.period());
                })
                .anchored();
    }

    private static Period same(Period year, @Nullable Period before) {
        if (before == null || before.precision().compareTo(TimePrecision.YEAR) <= 0) {
            return year;
        }
        LocalDate day = before.start().withYear(year.start().getYear());
        return switch (before.precision()) {
            case MONTH -> Unit.MONTH.around(day);
            case QUARTER -> Unit.QUARTER.around(day);
            case HALF -> Unit.HALF.around(day);
            case SEASON -> Calendar.season(day.getYear(), before.value().substring(5));
            case WEEK -> Unit.WEEK.around(day);
            default -> Calendar.day(day);
        };
    }
}

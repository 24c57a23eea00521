package org.dateline.parser.time;

import java.time.LocalDate;
import org.dateline.model.TimePrecision;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.TimeRole;
import org.jspecify.annotations.Nullable;

/**
 * Reads a period told before, of another year: {@code the same period last year, the same month of 2019, the corresponding
 * quarter a year earlier, the year-ago quarter}.
 */
final class SamePeriodReader implements TimeReader {
    private final Line line;
    private final Years years;

    SamePeriodReader(Line line, Years years) {
        this.line = line;
        this.years = years;
    }

    @Override
    public @Nullable Reading read(int token) {
        if (line.is(token, TimeRole.UNIT)) {
            return line.reads(token, "year") && line.isHyphen(token + 1) ? yearAgo(token) : null;
        }
        if (line.is(token, TimeRole.RELATION) && line.isHyphen(token + 1)) {
            return priorYear(token);
        }
        boolean same = line.is(token, TimeRole.SAME) || line.reads(token, "same");
        int year = same && line.isThe(token - 1) && isPeriod(token + 1) ? token + 2 : -1;
        Reading named = year < 0 ? null : years.after(year);
        if (named != null && named.calendar() != null) {
            CalendarTime which = named.calendar();
            return reading(token - 1, named.end(), context -> {
                Period told = which.period(context);
                return told == null
                        ? null
                        : context.period() == null ? told : context.period().inYear(year(told));
            });
        }
        return year >= 0 && isYearEarlier(year) ? reading(token - 1, year + 3, SamePeriodReader::yearEarlier) : null;
    }

    private boolean isPeriod(int token) {
        return line.is(token, TimeRole.UNIT)
                || line.reads(token, "period")
                || line.reads(token, "time")
                || line.reads(token, "stretch");
    }

    /** "A year earlier", "a year ago". */
    private boolean isYearEarlier(int token) {
        return line.isArticle(token) && line.reads(token + 1, "year") && isBefore(token + 2);
    }

    private boolean isBefore(int token) {
        return line.reads(token, "ago")
                || line.reads(token, "earlier")
                || line.reads(token, "previously")
                || line.isWord(token, FunctionWord.BEFORE);
    }

    /** "The year-ago quarter", "the year-earlier period". */
    private @Nullable Reading yearAgo(int token) {
        boolean ago = line.isThe(token - 1) && isBefore(token + 2) && isPeriod(token + 3);
        return ago ? reading(token - 1, token + 4, SamePeriodReader::yearEarlier) : null;
    }

    /** "The prior-year quarter". */
    private @Nullable Reading priorYear(int token) {
        boolean prior = line.isThe(token - 1)
                && line.at(token).value() == -1
                && line.reads(token + 2, "year")
                && isPeriod(token + 3);
        return prior ? reading(token - 1, token + 4, SamePeriodReader::yearEarlier) : null;
    }

    private static Reading reading(int start, int end, CalendarTime calendar) {
        return Reading.calendar(start, end, TimePrecision.MONTH, false, calendar)
                .anchored();
    }

    /** A year before the period told; absent where none was. */
    static @Nullable Period yearEarlier(Context context) {
        Period told = context.period();
        return told == null ? null : told.inYear(year(told) - 1);
    }

    private static int year(Period period) {
        LocalDate day = period.start();
        return day.getYear();
    }
}

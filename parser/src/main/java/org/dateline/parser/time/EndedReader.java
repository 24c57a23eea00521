package org.dateline.parser.time;

import java.time.LocalDate;
import org.dateline.model.TimePrecision;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.TimeRole;
import org.jspecify.annotations.Nullable;

/** Reads a unit of the calendar by its last day or month, which is a time of its own: {@code the week ended Oct. 13, the year to March}. */
final class EndedReader implements TimeReader {
    private final Line line;
    private final TimeReader dates;

    EndedReader(Line line, TimeReader dates) {
        this.line = line;
        this.dates = dates;
    }

    @Override
    public @Nullable Reading read(int token) {
        boolean fiscal = line.is(token, TimeRole.FISCAL);
        int noun = fiscal ? token + 1 : token;
        if (!line.is(noun, TimeRole.UNIT) || line.isHyphen(noun - 1)) {
            return null;
        }
        Unit unit = Unit.valueOf(line.at(noun).code());
        int article = token - 1;
        boolean calendar = unit == Unit.WEEK
                || unit == Unit.MONTH
                || unit == Unit.QUARTER
                || unit == Unit.HALF
                || unit == Unit.YEAR;
        int date = calendar && (line.isThe(article) || line.isArticle(article)) ? dateOf(noun + 1) : -1;
        Reading last = date < 0 ? null : dates.read(line.isThe(date) ? date + 1 : date);
        if (last == null || last.calendar() == null || last.start() > date || isLonger(last, unit)) {
            return null;
        }
        CalendarTime end = last.calendar();
        return Reading.calendar(article, noun + 1, unit.precision(), last.stated(), context -> {
            Period period = end.period(context);
            return period == null ? null : ended(unit, period.end(), fiscal);
        });
    }

    private static boolean isLonger(Reading last, Unit unit) {
        return !last.isDay() && (last.precision() != TimePrecision.MONTH || unit.compareTo(Unit.MONTH) <= 0);
    }

    /** The token after "ended", "ending on", "through", "to"; -1 where the words are others. */
    private int dateOf(int token) {
        boolean ends = line.reads(token, "ended")
                || line.reads(token, "ending")
                || line.reads(token, "through")
                || line.isWord(token, FunctionWord.TO);
        boolean on = line.isWord(token + 1, FunctionWord.ON) || line.isWord(token + 1, FunctionWord.IN);
        return !ends ? -1 : on ? token + 2 : token + 1;
    }

    private static Period ended(Unit unit, LocalDate end, boolean fiscal) {
        LocalDate start = unit.plus(end, -1);
        Period usual = unit.around(unit == Unit.WEEK ? start.plusDays(3) : start);
        boolean whole = usual.start().equals(start);
        String value = fiscal && unit == Unit.YEAR
                ? "FY" + Calendar.four(end.minusDays(1).getYear())
                : whole || unit == Unit.WEEK ? usual.value() : start + "/" + end.minusDays(1);
        return new Period(start, end, unit.precision(), value);
    }
}

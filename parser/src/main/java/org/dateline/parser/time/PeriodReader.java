package org.dateline.parser.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.dateline.model.TimeKind;
import org.dateline.model.TimeModifier;
import org.dateline.model.TimePrecision;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.TimeRole;
import org.jspecify.annotations.Nullable;

/** Reads a unit of the calendar within a period: {@code the last week of March, the first Monday of May, the week of June 5}. */
final class PeriodReader implements TimeReader {
    private final Line line;
    private final Years years;
    private final TimeReader dates;

    PeriodReader(Line line, Years years, TimeReader dates) {
        this.line = line;
        this.years = years;
        this.dates = dates;
    }

    @Override
    public @Nullable Reading read(int token) {
        return switch (line.role(token)) {
            case ORDINAL -> ordinal(token, line.at(token).value());
            case UNIT ->
                line.at(token).code().equals("SECOND")
                        ? ordinal(token, 2)
                        : line.at(token).code().equals("WEEK")
                                        || line.at(token).code().equals("WEEKEND")
                                        || line.at(token).code().equals("MONTH")
                                ? weekOf(token)
                                : null;
            case RELATION -> line.at(token).value() == -1 && line.reads(token, "last") ? ordinal(token, -1) : null;
            case NONE ->
                line.isNumber(token) && line.numeral(token).suffix() == Numeral.Suffix.ORDINAL
                        ? ordinal(token, line.numeral(token).value(0))
                        : null;
            default -> null;
        };
    }

    private @Nullable Reading ordinal(int token, int number) {
        int i = line.overHyphen(token + 1);
        if (line.is(i, TimeRole.WEEKDAY)) {
            return weekday(token, i, number);
        }
        if (!line.is(i, TimeRole.UNIT)) {
            return null;
        }
        Unit unit = Unit.valueOf(line.at(i).code());
        int start = line.isThe(token - 1) ? token - 1 : token;
        if (unit == Unit.HALF && line.isWord(i + 1, FunctionWord.OF)) {
            return half(start, i + 2, number);
        }
        boolean within = unit == Unit.WEEK || unit == Unit.WEEKEND || unit == Unit.DAY || unit == Unit.MONTH;
        boolean inside = line.isWord(i + 1, FunctionWord.OF) || line.isWord(i + 1, FunctionWord.IN);
        return within && inside ? within(start, i + 2, unit, number) : null;
    }

    /** "The first Monday of March", "the last Friday in November". */
    private @Nullable Reading weekday(int token, int noun, int number) {
        int start = line.isThe(token - 1) ? token - 1 : token;
        boolean within = line.isWord(noun + 1, FunctionWord.OF) || line.isWord(noun + 1, FunctionWord.IN);
        int outer = line.isThe(noun + 2) ? noun + 3 : noun + 2;
        if (within && line.is(noun + 2, TimeRole.EVERY) && line.is(noun + 3, TimeRole.UNIT)) {
            String value = Unit.valueOf(line.at(noun + 3).code()).length(10);
            return Reading.value(start, noun + 4, TimeKind.SET, value);
        }
        Reading whole = within ? dates.read(outer) : null;
        whole = within && whole == null ? own(outer) : whole;
        boolean coarser = whole != null && whole.isAtLeast(TimePrecision.MONTH);
        if (whole == null || whole.calendar() == null || !coarser || number > 5) {
            return null;
        }
        int weekday = line.at(noun).value();
        CalendarTime calendar = whole.calendar();
        return Reading.calendar(start, whole.end(), TimePrecision.DAY, whole.stated(), context -> {
            Period period = calendar.period(context);
            return period == null ? null : nthWeekday(period, weekday, number);
        });
    }

    /** "Of the month", "of the year": the article's own. */
    private @Nullable Reading own(int token) {
        boolean unit = line.reads(token, "month") || line.reads(token, "year");
        if (!unit || !line.isThe(token - 1)) {
            return null;
        }
        Unit own = Unit.valueOf(line.at(token).code());
        return Reading.calendar(token - 1, token + 1, own.precision(), false, context -> own.around(context.date()));
    }

    private static @Nullable Period nthWeekday(Period period, int weekday, int number) {
        DayOfWeek day = DayOfWeek.of(weekday);
        LocalDate found = number < 0
                ? period.end().with(TemporalAdjusters.previous(day))
                : period.start().with(TemporalAdjusters.nextOrSame(day)).plusWeeks(number - 1L);
        return found.isBefore(period.end()) ? Calendar.day(found) : null;
    }

    /** "The first week of March", "the last day of the year". */
    private @Nullable Reading within(int start, int outer, Unit unit, int number) {
        Reading year = years.at(outer);
        Reading whole = year != null ? year : dates.read(line.isThe(outer) ? outer + 1 : outer);
        if (whole == null || whole.calendar() == null || whole.isDay()) {
            return null;
        }
        CalendarTime calendar = whole.calendar();
        return Reading.calendar(start, whole.end(), unit.precision(), whole.stated(), context -> {
            Period period = calendar.period(context);
            return period == null ? null : nth(period, unit, number);
        });
    }

    /** "The first half of March", "the second half of the 14th century". */
    private @Nullable Reading half(int start, int outer, int number) {
        Reading whole = dates.read(line.isThe(outer) ? outer + 1 : outer);
        boolean portion =
                whole != null && whole.isPeriod() && !whole.isDay() && whole.precision() != TimePrecision.YEAR;
        return portion ? whole.from(start).with(number == 1 ? TimeModifier.START : TimeModifier.END) : null;
    }

    /** A week belongs to the period that most of its days lie in. */
    private static Period nth(Period period, Unit unit, int number) {
        boolean week = unit == Unit.WEEK || unit == Unit.WEEKEND;
        LocalDate day = number < 0
                ? unit.plus(period.end(), -1)
                : unit.plus(period.start().plusDays(week ? 3 : 0), number - 1L);
        return unit.around(day);
    }

    /** "The week of June 5", "the month of June". */
    private @Nullable Reading weekOf(int token) {
        if (!line.isThe(token - 1) || !line.isWord(token + 1, FunctionWord.OF)) {
            return null;
        }
        Reading inner = dates.read(line.isThe(token + 2) ? token + 3 : token + 2);
        Unit unit = Unit.valueOf(line.at(token).code());
        if (inner == null || inner.calendar() == null || inner.isDay() == (unit == Unit.MONTH)) {
            return null;
        }
        CalendarTime calendar = inner.calendar();
        return Reading.calendar(token - 1, inner.end(), unit.precision(), inner.stated(), context -> {
            Period period = calendar.period(context);
            return period == null ? null : unit.around(period.start());
        });
    }
}

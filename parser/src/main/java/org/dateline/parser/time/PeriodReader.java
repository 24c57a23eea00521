package org.dateline.parser.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import org.dateline.model.TimeKind;
import org.dateline.model.TimePrecision;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.TimeRole;
import org.dateline.parser.sentence.Tag;
import org.jspecify.annotations.Nullable;

/** Reads quarters, halves, seasons, and the first or last unit of a period: {@code Q3 2009, the first half of 2021, spring 2009, the last week of March}. */
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
            case QUARTER ->
                ofYear(token, token + 1, TimePrecision.QUARTER, line.at(token).value());
            case HALF ->
                line.tokens().length(token) == 2
                        ? ofYear(
                                token,
                                token + 1,
                                TimePrecision.HALF,
                                line.at(token).value())
                        : null;
            case SEASON -> season(token);
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

    private Reading ofYear(int start, int end, TimePrecision precision, int number) {
        Reading year = years.after(end);
        if (year != null && year.calendar() != null) {
            CalendarTime which = year.calendar();
            return Reading.calendar(start, year.end(), precision, year.stated(), context -> {
                Period period = which.period(context);
                return period == null ? null : part(period.start().getYear(), precision, number);
            });
        }
        return Reading.calendar(
                start,
                end,
                precision,
                false,
                context -> Partial.of(context.seen(context.date(), Direction.OPEN), y -> part(y, precision, number)));
    }

    private static Period part(int year, TimePrecision precision, int number) {
        return precision == TimePrecision.HALF ? Calendar.half(year, number) : Calendar.quarter(year, number);
    }

    private @Nullable Reading season(int token) {
        String code = line.at(token).code();
        boolean the = line.isThe(token - 1);
        Reading year = years.afterSeason(token + 1);
        int start = the ? token - 1 : token;
        if (year != null && year.calendar() != null) {
            CalendarTime which = year.calendar();
            return Reading.calendar(start, year.end(), TimePrecision.SEASON, year.stated(), context -> {
                Period period = which.period(context);
                return period == null ? null : Calendar.season(period.start().getYear(), code);
            });
        }
        boolean fall = line.reads(token, "fall");
        boolean alone = the
                ? isLed(token - 2) && !line.isWord(token + 1, FunctionWord.OF)
                : isLed(token - 1) || !fall && isSubject(token);
        boolean compound = line.has(token + 1)
                && (line.tokens().is(token + 1, Tag.NN)
                        || line.tokens().is(token + 1, Tag.NNS)
                        || line.isHyphen(token + 1));
        return alone && !compound && !line.isCapital(token)
                ? Reading.calendar(start, token + 1, TimePrecision.SEASON, false, context -> Seasons.of(context, code))
                : null;
    }

    private boolean isLed(int token) {
        return line.isWord(token, FunctionWord.IN)
                || line.isWord(token, FunctionWord.BY)
                || line.isWord(token, FunctionWord.SINCE)
                || line.isWord(token, FunctionWord.UNTIL)
                || line.isWord(token, FunctionWord.DURING)
                || line.is(token, TimeRole.PORTION)
                || line.isHyphen(token) && line.is(token - 1, TimeRole.PORTION);
    }

    private boolean isSubject(int token) {
        return line.has(token + 1)
                && line.tokens().tag(token + 1).isFinite()
                && (!line.has(token - 1)
                        || line.tokens().isMark(token - 1)
                        || line.tokens().is(token - 1, Tag.CC));
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
        boolean quarter = unit == Unit.QUARTER && number <= 4;
        boolean half = unit == Unit.HALF && number <= 2;
        if (quarter && number != -1 || half && (isOfYear(i + 1) || number == -1 && isOfYear(i + 1))) {
            int which = number == -1 ? quarter ? 4 : 2 : number;
            return ofYear(start, i + 1, unit.precision(), which);
        }
        if (quarter && isOfYear(i + 1)) {
            return ofYear(start, i + 1, TimePrecision.QUARTER, 4);
        }
        boolean within = unit == Unit.WEEK || unit == Unit.WEEKEND || unit == Unit.DAY || unit == Unit.MONTH;
        return within && line.isWord(i + 1, FunctionWord.OF) ? within(start, i + 2, unit, number) : null;
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

    private static @Nullable Period nthWeekday(Period period, int weekday, int number) {
        DayOfWeek day = DayOfWeek.of(weekday);
        LocalDate found = number < 0
                ? period.end().with(TemporalAdjusters.previous(day))
                : period.start().with(TemporalAdjusters.nextOrSame(day)).plusWeeks(number - 1L);
        return found.isBefore(period.end()) ? Calendar.day(found) : null;
    }

    private boolean isOfYear(int token) {
        Reading year = years.after(token);
        return year != null;
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

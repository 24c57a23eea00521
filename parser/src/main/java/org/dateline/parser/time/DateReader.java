package org.dateline.parser.time;

import java.time.LocalDate;
import org.dateline.model.TimePrecision;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.TimeRole;
import org.dateline.parser.sentence.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Reads days and months of the calendar, in the orders of news: {@code 4 February 2022, February 4, Friday, Feb. 4, the 4th of
 * February, 5-6 April, May 3 to 5, October of next year}.
 */
final class DateReader implements TimeReader {
    private final Line line;
    private final Years years;
    private final Names names;

    DateReader(Line line, Years years, Names names) {
        this.line = line;
        this.years = years;
        this.names = names;
    }

    @Override
    public @Nullable Reading read(int token) {
        if (line.is(token, TimeRole.WEEKDAY) && names.isWeekday(token)) {
            return weekdayDate(token);
        }
        return read(token, 0);
    }

    /** "Sunday, 6 February"; a weekday alone is for another reader. */
    private @Nullable Reading weekdayDate(int token) {
        int i = token + 1;
        i = line.isComma(i) || line.isWord(i, FunctionWord.OPEN) ? i + 1 : i;
        i = line.isThe(i) ? i + 1 : i;
        Reading date = isDayAfter(token)
                ? dayOfMonth(i, line.numeral(i).value(0))
                : read(i, line.at(token).value());
        if (date == null || date.precision() != TimePrecision.DAY) {
            return null;
        }
        boolean closes = line.isWord(token + 1, FunctionWord.OPEN) && line.isWord(date.end(), FunctionWord.CLOSE);
        return date.from(token).until(closes ? date.end() + 1 : date.end());
    }

    /** "Monday the 7th". */
    private boolean isDayAfter(int weekday) {
        int day = weekday + 2;
        return line.isThe(weekday + 1)
                && line.numeral(day).suffix() == Numeral.Suffix.ORDINAL
                && line.numeral(day).isDay()
                && !line.isWord(day + 1, FunctionWord.OF)
                && !line.is(day + 1, TimeRole.MONTH);
    }

    private @Nullable Reading read(int token, int weekday) {
        if (line.is(token, TimeRole.MONTH)) {
            return names.isMonth(token) ? month(token, weekday) : null;
        }
        if (line.isNumber(token) || line.is(token, TimeRole.ORDINAL) || ordinalEnd(token) > 0) {
            return dayMonth(token, weekday);
        }
        return null;
    }

    private @Nullable Reading dayMonth(int token, int weekday) {
        Numeral numeral = line.numeral(token);
        boolean pair = numeral.isDays();
        boolean nth = numeral.suffix() == Numeral.Suffix.ORDINAL;
        int worded = ordinalEnd(token);
        boolean ordinal = worded > 0;
        if (!pair && !numeral.isDay() && !ordinal) {
            return null;
        }
        int first = ordinal ? ordinal(token) : numeral.value(0);
        int last = pair ? numeral.value(1) : first;
        int i = ordinal ? worded : token + 1;
        if (!pair
                && joinsDays(i)
                && line.numeral(i + 1).isDay()
                && line.numeral(i + 1).value(0) > first) {
            last = line.numeral(i + 1).value(0);
            i += 2;
        }
        i = line.isWord(i, FunctionWord.OF) ? i + 1 : i;
        boolean month = line.is(i, TimeRole.MONTH) && (line.isCapital(i)) && names.isMonthBeside(i);
        if (!month) {
            boolean alone = weekday == 0 && nth && isDayOfMonth(token);
            return alone ? dayOfMonth(token, first) : null;
        }
        Reading reading = withYear(token, i + 1, line.at(i).value(), first, last, weekday);
        boolean the = line.isThe(token - 1) && (ordinal || nth);
        return the ? reading.from(token - 1) : reading;
    }

    /** "On the 15th": no noun that the number could count follows. */
    private boolean isDayOfMonth(int token) {
        boolean led = line.isThe(token - 1)
                && (line.isWord(token - 2, FunctionWord.ON)
                        || line.isWord(token - 2, FunctionWord.BY)
                        || line.isWord(token - 2, FunctionWord.UNTIL)
                        || line.isWord(token - 2, FunctionWord.SINCE));
        int next = token + 1;
        return led
                && (!line.has(next)
                        || line.tokens().isMark(next) && !line.isHyphen(next)
                        || line.tokens().tag(next).isVerb()
                        || line.tokens().is(next, Tag.MD)
                        || line.tokens().is(next, Tag.PRP)
                        || line.isWord(next, FunctionWord.AND));
    }

    /** The day of the month of the event told before; else the last or next such day. */
    private static Reading dayOfMonth(int token, int day) {
        return Reading.calendar(token - 1, token + 1, TimePrecision.DAY, false, context -> {
            LocalDate told = context.event() == null ? context.date() : context.event();
            boolean fits = context.event() != null && day <= told.lengthOfMonth();
            LocalDate first = told.withDayOfMonth(1);
            int step = context.isFuture() ? 1 : -1;
            for (int month = 0; month < 12 && !fits; month++) {
                LocalDate next = first.plusMonths((long) step * month);
                boolean past = !context.isFuture() && day > told.getDayOfMonth() && month == 0;
                boolean gone = context.isFuture() && day < told.getDayOfMonth() && month == 0;
                if (!past && !gone && day <= next.lengthOfMonth()) {
                    return Calendar.day(next.withDayOfMonth(day));
                }
            }
            return fits ? Calendar.day(told.withDayOfMonth(day)) : null;
        });
    }

    /** "3 to 5 May", "3-5 May", "between 3 and 5 May". */
    private boolean joinsDays(int token) {
        return line.isDash(token)
                || line.isWord(token, FunctionWord.TO)
                || line.isWord(token, FunctionWord.AND)
                || line.reads(token, "until")
                || line.reads(token, "till");
    }

    private @Nullable Reading month(int token, int weekday) {
        int month = line.at(token).value();
        int i = token + 1;
        int worded = line.isThe(i) && !line.isWord(token - 1, FunctionWord.IN) ? ordinalEnd(i + 1) : 0;
        if (worded > 0 && !isCounted(worded)) {
            return withYear(token, worded, month, ordinal(i + 1), ordinal(i + 1), weekday);
        }
        i = line.isThe(i) && line.numeral(i + 1).isDay() ? i + 1 : i;
        Numeral numeral = line.numeral(i);
        if (numeral.isDays()) {
            return withYear(token, i + 1, month, numeral.value(0), numeral.value(1), weekday);
        }
        if (numeral.isDay() && !isCount(token, i)) {
            return monthDay(token, i, month, numeral.value(0), weekday);
        }
        return monthYear(token, month);
    }

    /** "July the first train": what follows is counted by the ordinal. */
    private boolean isCounted(int next) {
        return line.has(next)
                && (line.tokens().tag(next).isNoun()
                        || line.tokens().is(next, Tag.JJ)
                        || line.isWord(next, FunctionWord.OF));
    }

    /** The token after a day in words, "fourth", "twenty-first"; 0 where none stands there. */
    private int ordinalEnd(int token) {
        int last = line.is(token, TimeRole.NUMBER) ? line.overHyphen(token + 1) : token;
        boolean day = line.is(last, TimeRole.ORDINAL) && ordinal(token) > 0 && ordinal(token) <= 31;
        return day ? last + 1 : 0;
    }

    private int ordinal(int token) {
        return line.is(token, TimeRole.NUMBER)
                ? line.at(token).value() + line.at(line.overHyphen(token + 1)).value()
                : line.at(token).value();
    }

    private Reading monthDay(int token, int dayToken, int month, int day, int weekday) {
        boolean joined = line.isDash(dayToken + 1)
                || line.isWord(dayToken + 1, FunctionWord.TO)
                || line.reads(dayToken + 1, "through")
                || isPair(dayToken + 1);
        Numeral other = line.numeral(dayToken + 2);
        if (joined
                && other.isDay()
                && other.value(0) > day
                && !isCount(token, dayToken + 2)
                && !line.is(dayToken + 3, TimeRole.MONTH)) {
            return withYear(token, dayToken + 3, month, day, other.value(0), weekday);
        }
        return withYear(token, dayToken + 1, month, day, day, weekday);
    }

    /** "February 20 and 21", but not "on February 20 and 21 people". */
    private boolean isPair(int and) {
        int next = and + 2;
        boolean ends = !line.has(next)
                || line.tokens().isMark(next)
                || line.tokens().is(next, Tag.IN)
                || line.tokens().is(next, Tag.TO);
        return line.isWord(and, FunctionWord.AND) && ends;
    }

    /** "In March 25 people": the number counts what follows. */
    private boolean isCount(int month, int number) {
        if (line.isPercent(number + 1)
                || line.is(number + 1, TimeRole.UNITS)
                || line.is(number + 1, TimeRole.MERIDIEM)) {
            return true;
        }
        boolean counts = line.has(number + 1) && line.tokens().is(number + 1, Tag.NNS) && !line.isCapital(number + 1);
        return counts && line.isWord(month - 1, FunctionWord.IN);
    }

    private Reading monthYear(int token, int month) {
        Reading year = years.after(token + 1);
        if (year != null && year.calendar() != null) {
            CalendarTime which = year.calendar();
            return Reading.calendar(token, year.end(), TimePrecision.MONTH, year.stated(), context -> {
                Period period = which.period(context);
                return period == null ? null : Calendar.month(period.start().getYear(), month);
            });
        }
        return Reading.calendar(
                token,
                token + 1,
                TimePrecision.MONTH,
                false,
                context -> Partial.of(context, y -> Calendar.month(y, month)));
    }

    private Reading withYear(int start, int end, int month, int first, int last, int weekday) {
        Reading year = years.after(end);
        if (year != null && year.calendar() != null && year.end() - end <= 4) {
            CalendarTime which = year.calendar();
            return Reading.calendar(start, year.end(), TimePrecision.DAY, year.stated(), context -> {
                Period period = which.period(context);
                return period == null ? null : days(period.start().getYear(), month, first, last);
            });
        }
        Partial.Yearly yearly = y -> days(y, month, first, last);
        return Reading.calendar(
                start,
                end,
                TimePrecision.DAY,
                false,
                context -> weekday > 0 ? Partial.agreeing(context, yearly, weekday) : Partial.of(context, yearly));
    }

    private static @Nullable Period days(int year, int month, int first, int last) {
        if (!Calendar.exists(year, month, first) || !Calendar.exists(year, month, last)) {
            return null;
        }
        Period begin = Calendar.day(LocalDate.of(year, month, first));
        return last == first ? begin : begin.to(Calendar.day(LocalDate.of(year, month, last)));
    }
}

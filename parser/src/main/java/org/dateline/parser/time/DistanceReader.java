package org.dateline.parser.time;

import java.time.LocalDate;
import org.dateline.model.TimeKind;
import org.dateline.model.TimeModifier;
import org.dateline.model.TimePrecision;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.TimeRole;
import org.dateline.parser.sentence.Tag;
import org.jspecify.annotations.Nullable;

/** Reads times by their distance from another: {@code two days ago, three weeks later, a week before 17 June, in two weeks}. */
final class DistanceReader implements TimeReader {
    private static final int REACH = 8;

    private final Line line;
    private final DurationReader durations;
    private final TimeReader dates;

    DistanceReader(Line line, DurationReader durations, TimeReader dates) {
        this.line = line;
        this.durations = durations;
        this.dates = dates;
    }

    @Override
    public @Nullable Reading read(int token) {
        Length length = durations.length(token);
        if (length == null) {
            return null;
        }
        int start = line.isArticle(length.start() - 1) ? length.start() - 1 : length.start();
        TimeModifier mod = distance(durations.modifier(start));
        Reading reading = behind(length, durations.modifierStart(start));
        return reading == null ? null : reading.with(mod);
    }

    /** More than a year ago is before that time. */
    private static @Nullable TimeModifier distance(@Nullable TimeModifier length) {
        if (length == null) {
            return null;
        }
        return switch (length) {
            case MORE_THAN -> TimeModifier.BEFORE;
            case LESS_THAN -> TimeModifier.AFTER;
            case EQUAL_OR_MORE -> TimeModifier.ON_OR_BEFORE;
            case EQUAL_OR_LESS -> TimeModifier.ON_OR_AFTER;
            default -> length;
        };
    }

    private @Nullable Reading behind(Length length, int start) {
        int i = length.end();
        if (line.reads(i, "ago")) {
            return ago(length, start, i + 1);
        }
        boolean today = line.reads(i + 1, "today");
        if (line.isWord(i, FunctionWord.FROM) && (line.reads(i + 1, "now") || today && !isWeeks(length))) {
            return from(length, start, i + 2, 1);
        }
        if (line.reads(i, "hence")) {
            return from(length, start, i + 1, 1);
        }
        if (isDistance(i)) {
            return relative(length, start, i);
        }
        if (line.isWord(i, FunctionWord.FROM) || line.isWord(i, FunctionWord.ON) && isWeeks(length)) {
            Reading date = isDated(length) ? dates.read(line.isThe(i + 1) ? i + 2 : i + 1) : null;
            return date == null || !date.isDay() || date.calendar() == null
                    ? null
                    : fromDate(length, start, date, date.calendar(), 1);
        }
        boolean in = line.isWord(start - 1, FunctionWord.IN)
                && !line.isHyphen(length.end() - 2)
                && length.quantity().isWhole()
                && !line.isWord(i, FunctionWord.OF);
        return in ? inFuture(length, start) : null;
    }

    private static boolean isWeeks(Length length) {
        return length.unit() == Unit.WEEK || length.unit() == Unit.FORTNIGHT;
    }

    /** "Two years ago", "two years ago this month", "a week ago on Friday". */
    private Reading ago(Length length, int start, int end) {
        int on = line.isWord(end, FunctionWord.ON) ? end + 1 : end;
        Reading date = isDated(length) ? dates.read(on) : null;
        boolean own =
                date != null && date.start() == on && (line.is(on, TimeRole.DAY) || line.is(on, TimeRole.WEEKDAY));
        boolean around = date != null
                && on == end
                && line.is(on, TimeRole.RELATION)
                && line.at(on).value() == 0
                && date.isPeriod();
        if (date == null || date.calendar() == null || !own && !around || date.stated()) {
            return from(length, start, end, -1);
        }
        return backFrom(length, start, date, date.calendar());
    }

    private static Reading backFrom(Length length, int start, Reading date, CalendarTime base) {
        int back = (int) length.quantity().whole();
        int years = back * length.unit().years();
        TimePrecision precision = date.precision();
        Unit unit = date.isDay() ? Unit.DAY : precision == TimePrecision.WEEK ? Unit.WEEK : Unit.MONTH;
        TimePrecision told = years > 0 && precision != null ? precision : unit.precision();
        return Reading.calendar(start, date.end(), told, false, context -> {
            Period period = base.period(context.seen(context.date(), Direction.PAST));
            if (period == null || years > 0) {
                return period == null ? null : period.inYear(period.start().getYear() - years);
            }
            return unit.around(length.unit().plus(period.start(), -back));
        });
    }

    private boolean isDistance(int token) {
        return line.is(token, TimeRole.DISTANCE)
                || line.reads(token, "later")
                || line.reads(token, "earlier")
                || line.reads(token, "prior")
                || line.isWord(token, FunctionWord.ON)
                        && line.has(token + 1)
                        && line.tokens().isMark(token + 1);
    }

    /** "In two weeks" is a time to come only where the clause looks ahead. */
    private Reading inFuture(Length length, int start) {
        int possessive = length.end();
        boolean time =
                line.has(possessive) && line.tokens().is(possessive, Tag.POS) && line.reads(possessive + 1, "time");
        int end = time ? possessive + 2 : possessive;
        Reading ahead = from(length, start, end, 1);
        if (time) {
            return ahead;
        }
        Reading plain = Reading.value(start, end, TimeKind.DURATION, length.value());
        boolean record = isRecord(start - 2);
        Reading.Meaning either = context -> context.isFuture() && !record
                ? ahead.meaning().resolve(context)
                : plain.meaning().resolve(context);
        return new Reading(start, end, null, null, either, null, false, false);
    }

    /** "The first visit in six years", "his third in a month": what is counted is so for a length, also where it lies ahead. */
    private boolean isRecord(int token) {
        for (int i = token;
                i >= line.from() && i > token - REACH && !line.tokens().isMark(i);
                i--) {
            if (line.is(i, TimeRole.ORDINAL) || line.reads(i, "second")) {
                return true;
            }
        }
        return false;
    }

    private static Reading from(Length length, int start, int end, int sign) {
        if (!isDated(length)) {
            TimeKind kind = length.unit().isClock() ? TimeKind.TIME : TimeKind.DATE;
            return Reading.value(start, end, kind, sign < 0 ? "PAST_REF" : "FUTURE_REF");
        }
        return Reading.calendar(
                start, end, length.unit().precision(), false, context -> shifted(length, context.date(), sign));
    }

    /** Whether a calendar can tell the time: a number of whole units of a day or longer, or half a year. */
    private static boolean isDated(Length length) {
        return !length.unit().isClock()
                && length.quantity().tenths() >= 0
                && length.unit() != Unit.MILLENNIUM
                && length.quantity().whole() < 2000;
    }

    private static Period shifted(Length length, LocalDate base, int sign) {
        int tenths = length.quantity().tenths();
        int years = length.unit().years();
        if (years > 1 && tenths % 10 != 0) {
            return Calendar.year(
                    base.plusYears(sign * (long) tenths * years / 10).getYear());
        }
        LocalDate day = length.unit().plus(base, sign * (tenths / 10));
        boolean months = tenths % 10 != 0 && length.unit() == Unit.YEAR;
        if (months) {
            return Unit.MONTH.around(day.plusMonths(sign * 6L));
        }
        return length.unit().around(tenths % 10 == 0 ? day : day.plusDays(sign * 3L));
    }

    private @Nullable Reading relative(Length length, int start, int distance) {
        int sign = line.reads(distance, "later") || line.isWord(distance, FunctionWord.ON)
                ? 1
                : line.reads(distance, "earlier") ? -1 : line.at(distance).value();
        boolean preposition = line.isWord(distance, FunctionWord.BEFORE)
                || line.isWord(distance, FunctionWord.AFTER)
                || line.reads(distance, "prior") && line.isWord(distance + 1, FunctionWord.TO);
        int base = line.reads(distance, "prior") ? distance + 2 : distance + 1;
        if (preposition) {
            Reading date = isDated(length) ? dates.read(line.isThe(base) ? base + 1 : base) : null;
            if (date != null && date.isDay() && date.calendar() != null) {
                return fromDate(length, start, date, date.calendar(), sign);
            }
            boolean ends = !line.has(base) || line.tokens().isMark(base);
            if (!ends) {
                return null;
            }
        }
        if (!isDated(length)) {
            return length.unit().isClock()
                    ? Reading.value(start, distance + 1, TimeKind.TIME, "XXXX-XX-XXTXX:XX")
                    : Reading.value(start, distance + 1, TimeKind.DATE, "XXXX-XX-XX");
        }
        return Reading.calendar(
                        start,
                        distance + 1,
                        length.unit().precision(),
                        false,
                        context -> fromTold(length, context, sign))
                .anchored();
    }

    private static @Nullable Period fromTold(Length length, Context context, int sign) {
        Period told = context.period();
        if (told != null && told.isPartOfYear() && isWholeYears(length)) {
            int years = sign * length.quantity().tenths() / 10;
            return told.inYear(told.start().getYear() + years);
        }
        LocalDate from = context.base(length.unit());
        return from == null ? null : shifted(length, from, sign);
    }

    /** Sales of a quarter are compared with those of the same quarter a year earlier. */
    private static boolean isWholeYears(Length length) {
        return length.unit() == Unit.YEAR
                && length.quantity().isWhole()
                && length.quantity().tenths() < 100;
    }

    private static Reading fromDate(Length length, int start, Reading date, CalendarTime base, int sign) {
        boolean days = isWeeks(length) && length.quantity().isWhole();
        boolean ahead = days && sign > 0;
        TimePrecision precision = days ? TimePrecision.DAY : length.unit().precision();
        return Reading.calendar(start, date.end(), precision, date.stated(), context -> {
            Period period =
                    base.period(ahead && !context.isPast() ? context.seen(context.date(), Direction.FUTURE) : context);
            if (period == null) {
                return null;
            }
            LocalDate day = period.start();
            return days
                    ? Calendar.day(length.unit()
                            .plus(day, (long) sign * length.quantity().whole()))
                    : shifted(length, day, sign);
        });
    }
}

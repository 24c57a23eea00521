package org.dateline.parser.time;

import java.time.LocalDate;
import org.dateline.model.TimeKind;
import org.dateline.model.TimePrecision;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.TimeRole;
import org.dateline.parser.lexicon.TimeWord;
import org.dateline.parser.sentence.Tag;
import org.jspecify.annotations.Nullable;

/** Reads periods by their place to the article's or the event's own: {@code last week, this summer, the next day, the coming weeks}. */
final class RelativeReader implements TimeReader {
    private final Line line;
    private final Quantities quantities;
    private final Names names;

    RelativeReader(Line line, Quantities quantities, Names names) {
        this.line = line;
        this.quantities = quantities;
        this.names = names;
    }

    @Override
    public @Nullable Reading read(int token) {
        if (line.is(token, TimeRole.DAY)) {
            int by = line.at(token).value();
            return Reading.calendar(
                    token,
                    token + 1,
                    TimePrecision.DAY,
                    false,
                    context -> Calendar.day(context.date().plusDays(by)));
        }
        if (line.is(token, TimeRole.UNIT) && line.at(token).code().equals("WEEKEND")) {
            return weekend(token);
        }
        if (line.is(token, TimeRole.UNIT)) {
            return before(token);
        }
        if (!line.is(token, TimeRole.RELATION)
                || line.is(token - 1, TimeRole.RELATION) && !isDouble(token - 1) && !isDouble(token)) {
            return null;
        }
        return related(token);
    }

    /** "This past", "this coming", "that same": the second word counts. */
    private boolean isDouble(int token) {
        return line.isWord(token, FunctionWord.THIS)
                || line.isWord(token, FunctionWord.THESE)
                || line.isWord(token, FunctionWord.THAT) && line.reads(token + 1, "same");
    }

    /** "At the weekend". */
    private @Nullable Reading weekend(int token) {
        boolean the = line.isThe(token - 1);
        return the
                ? Reading.calendar(token - 1, token + 1, TimePrecision.WEEKEND, false, context -> nearWeekend(context))
                : null;
    }

    private static Period nearWeekend(Context context) {
        Period own = Calendar.weekend(context.date());
        boolean ahead = own.start().isAfter(context.date());
        return context.isFuture() || !ahead
                ? own
                : Calendar.weekend(context.date().minusDays(7));
    }

    /** "The day before", "the year after": hangs on the event. */
    private @Nullable Reading before(int token) {
        boolean the = line.isThe(token - 1);
        boolean earlier = line.isWord(token + 1, FunctionWord.BEFORE)
                || line.reads(token + 1, "previous")
                || line.reads(token + 1, "earlier")
                || line.reads(token + 1, "prior");
        boolean later = line.isWord(token + 1, FunctionWord.AFTER) || line.reads(token + 1, "later");
        boolean ends = !line.has(token + 2)
                || !line.isCapital(token + 2)
                        && !line.is(token + 2, TimeRole.RELATION)
                        && (line.tokens().isMark(token + 2)
                                || !line.isWord(token + 2, FunctionWord.THE) && !line.isArticle(token + 2));
        if (!the || !earlier && !later || !ends || startsClause(token + 2)) {
            return null;
        }
        Unit unit = Unit.valueOf(line.at(token).code());
        return unit.isClock() ? null : anchored(token - 1, token + 2, unit, earlier ? -1 : 1);
    }

    private boolean startsClause(int token) {
        return line.has(token)
                && (line.isNumber(token)
                        || line.tokens().is(token, Tag.PRP)
                        || line.tokens().is(token, Tag.PRPS)
                        || line.tokens().is(token, Tag.NNP)
                        || line.tokens().is(token, Tag.VBG)
                        || line.tokens().is(token, Tag.NNS));
    }

    private @Nullable Reading related(int token) {
        TimeWord relation = line.at(token);
        int start = isDouble(token - 1) || line.isThe(token - 1) ? token - 1 : token;
        boolean the = line.isThe(token - 1);
        int i = token + 1;
        Quantity quantity = line.is(i, TimeRole.NUMBER) || line.isNumber(i) || line.is(i, TimeRole.VAGUE)
                ? quantities.read(i)
                : null;
        i = quantity == null ? i : quantity.end();
        i = line.is(i, TimeRole.WHOLE) || line.reads(i, "consecutive") || line.reads(i, "straight") ? i + 1 : i;
        i = line.overHyphen(i);
        if (line.is(i, TimeRole.UNITS)) {
            return several(start, token, i, quantity);
        }
        if (quantity != null) {
            return null;
        }
        return one(start, token, i, relation, the);
    }

    /** "The next four years", "the coming weeks": lengths. */
    private @Nullable Reading several(int start, int relation, int units, @Nullable Quantity quantity) {
        boolean points = line.isWord(relation, FunctionWord.THAT)
                || line.reads(relation, "same")
                || line.isWord(relation, FunctionWord.THOSE)
                || line.reads(relation, "current");
        boolean verb = line.reads(relation, "last")
                && line.has(relation - 1)
                && (line.tokens().is(relation - 1, Tag.TO) || line.tokens().is(relation - 1, Tag.MD));
        if (verb || points || line.isWord(relation, FunctionWord.THESE) || line.isWord(relation, FunctionWord.THIS)) {
            return null;
        }
        Unit unit = Unit.valueOf(line.at(units).code());
        return Reading.value(
                start,
                units + 1,
                TimeKind.DURATION,
                unit.length(quantity == null ? Quantity.VAGUE : quantity.tenths()));
    }

    private @Nullable Reading one(int start, int token, int noun, TimeWord relation, boolean the) {
        boolean doubled = start < token && !the;
        boolean anchored = Years.isAnchored(line, token)
                || relation.value() == 1
                        && !isComing(token)
                        && line.at(noun).code().equals("DAY");
        int by = relation.value();
        return switch (line.role(noun)) {
            case UNIT -> unit(start, token, noun, by, the, doubled, anchored);
            case WEEKDAY -> names.isWeekday(noun) && !anchored ? weekday(start, token, noun, by) : null;
            case MONTH ->
                names.isMonth(noun) && !anchored && !line.numeral(noun + 1).isDay()
                        ? month(start, noun, by, doubled)
                        : null;
            case SEASON -> anchored ? null : season(start, noun, by);
            default -> null;
        };
    }

    /** "The next year he resigned": before the subject of a clause about the past, the year after the one told. */
    private boolean isAdverbial(int the, int noun) {
        int subject = line.overComma(noun + 1);
        boolean first = !line.has(the - 1) || line.tokens().isMark(the - 1) || line.isWord(the - 1, FunctionWord.AND);
        boolean follows = line.has(subject)
                && (line.tokens().is(subject, Tag.PRP)
                        || line.tokens().is(subject, Tag.DT)
                        || line.tokens().is(subject, Tag.NNP)
                        || line.tokens().is(subject, Tag.PRPS));
        return first && follows;
    }

    private boolean isComing(int token) {
        return line.reads(token, "coming") || line.reads(token, "upcoming") || line.reads(token, "forthcoming");
    }

    private @Nullable Reading unit(
            int start, int token, int noun, int by, boolean the, boolean doubled, boolean anchored) {
        Unit unit = Unit.valueOf(line.at(noun).code());
        boolean that = line.isWord(token, FunctionWord.THAT) || line.reads(token, "same");
        if (unit.isClock()
                || line.isHyphen(noun + 1)
                || that && line.is(noun, TimeRole.UNIT) && line.reads(noun + 1, "that")) {
            return null;
        }
        if (anchored) {
            return anchored(start, noun + 1, unit, by);
        }
        if (the && by == 1 && !isComing(token) && isAdverbial(start, noun)) {
            return afterTold(start, noun + 1, unit);
        }
        boolean past = line.reads(token, "past") && !doubled && unit != Unit.QUARTER;
        if (past || the && isLength(unit, start)) {
            return length(start, noun, unit);
        }
        if (unit == Unit.DAY && by == 0) {
            return null;
        }
        return Reading.calendar(
                start,
                noun + 1,
                unit.precision(),
                false,
                context -> unit == Unit.WEEKEND ? weekend(context, by) : shifted(unit, context.date(), by));
    }

    /** "In the last year", "the last decade". */
    private boolean isLength(Unit unit, int start) {
        return isWithin(start - 1) && unit != Unit.DAY && unit != Unit.QUARTER
                || unit == Unit.DECADE
                || unit == Unit.CENTURY;
    }

    private Reading length(int start, int noun, Unit unit) {
        boolean half =
                line.isWord(noun + 1, FunctionWord.AND) && line.isArticle(noun + 2) && line.reads(noun + 3, "half");
        return Reading.value(start, half ? noun + 4 : noun + 1, TimeKind.DURATION, unit.length(half ? 15 : 10));
    }

    private static Period weekend(Context context, int by) {
        return by == 0
                ? context.isPast() ? nearWeekend(context) : Calendar.weekend(context.date())
                : Calendar.weekend(context.date().plusWeeks(by));
    }

    private static Period shifted(Unit unit, LocalDate date, int by) {
        return unit.around(unit.plus(
                unit.around(date).start().isAfter(date)
                        ? date
                        : unit == Unit.DAY ? date : unit.around(date).start(),
                by));
    }

    /** "In the last year": a length rather than a year. */
    private boolean isWithin(int token) {
        return line.isWord(token, FunctionWord.IN)
                || line.isWord(token, FunctionWord.OVER)
                || line.isWord(token, FunctionWord.DURING)
                || line.isWord(token, FunctionWord.WITHIN)
                || line.isWord(token, FunctionWord.THROUGH);
    }

    private static Reading anchored(int start, int end, Unit unit, int by) {
        return Reading.calendar(start, end, unit.precision(), false, context -> {
                    LocalDate base = context.base(unit);
                    return base == null ? null : shifted(unit, base, by);
                })
                .anchored();
    }

    /** The unit after the one told; after the article's own where the clause looks ahead or nothing was told. */
    private static Reading afterTold(int start, int end, Unit unit) {
        return Reading.calendar(start, end, unit.precision(), false, context -> {
                    LocalDate told = context.isFuture() ? null : context.base(unit);
                    return shifted(unit, told == null ? context.date() : told, 1);
                })
                .anchored();
    }

    private Reading weekday(int start, int token, int noun, int by) {
        int weekday = line.at(noun).value();
        boolean plain = by == 0;
        return Reading.calendar(start, noun + 1, TimePrecision.DAY, false, context -> {
            if (plain) {
                Direction towards = context.isPast() ? Direction.PAST : Direction.FUTURE;
                return Partial.weekday(context.seen(context.date(), towards), weekday);
            }
            LocalDate from = context.date().plusDays(by);
            return Partial.weekday(context.seen(from, by > 0 ? Direction.FUTURE : Direction.PAST), weekday);
        });
    }

    private Reading month(int start, int noun, int by, boolean doubled) {
        int month = line.at(noun).value();
        return Reading.calendar(start, noun + 1, TimePrecision.MONTH, false, context -> {
            if (by == 0) {
                return Calendar.month(context.date().getYear(), month);
            }
            LocalDate from = context.date().withDayOfMonth(1).plusMonths(by);
            return Partial.of(
                    context.seen(from, by > 0 ? Direction.FUTURE : Direction.PAST),
                    year -> Calendar.month(year, month));
        });
    }

    private Reading season(int start, int noun, int by) {
        String code = line.at(noun).code();
        return Reading.calendar(
                start, noun + 1, TimePrecision.SEASON, false, context -> Seasons.related(context, code, by));
    }
}

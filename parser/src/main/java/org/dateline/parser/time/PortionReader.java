package org.dateline.parser.time;

import java.time.LocalDate;
import org.dateline.model.TimeModifier;
import org.dateline.model.TimePrecision;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.TimeRole;
import org.dateline.parser.sentence.Tag;
import org.jspecify.annotations.Nullable;

/** Reads parts of periods: {@code early June, late last year, earlier this week, mid-2011, the end of the year, late on Friday, early this morning}. */
final class PortionReader implements TimeReader {
    private final Line line;
    private final TimeReader dates;
    private final TimeReader parts;

    PortionReader(Line line, TimeReader dates, TimeReader partsOfDay) {
        this.line = line;
        this.dates = dates;
        this.parts = partsOfDay;
    }

    @Override
    public @Nullable Reading read(int token) {
        if (line.is(token, TimeRole.UNIT)) {
            return unitEnd(token);
        }
        if (!line.is(token, TimeRole.PORTION)) {
            return null;
        }
        TimeModifier mod = TimeModifier.valueOf(line.at(token).code());
        boolean noun = isNoun(token);
        int start = line.isThe(token - 1) || line.reads(token - 1, "very") && !noun ? token - 1 : token;
        start = line.reads(token - 1, "very") && line.isThe(token - 2) ? token - 2 : start;
        Reading inner = noun ? ofPeriod(token + 1) : mayStandAlone(token) ? directly(token + 1) : null;
        return inner == null ? null : inner.from(start).with(mod);
    }

    /** "Early June" and "end-June", but not "the shops close on Sunday". */
    private boolean mayStandAlone(int token) {
        return line.isHyphen(token + 1)
                || line.reads(token, "early")
                || line.reads(token, "earlier")
                || line.reads(token, "late")
                || line.reads(token, "later")
                || line.reads(token, "mid");
    }

    private boolean isNoun(int token) {
        return line.isWord(token + 1, FunctionWord.OF);
    }

    /** "By year-end", "at year's end". */
    private @Nullable Reading unitEnd(int token) {
        boolean joined =
                line.isHyphen(token + 1) || line.has(token + 1) && line.tokens().is(token + 1, Tag.POS);
        boolean end = joined && line.reads(token + 2, "end");
        Unit unit = Unit.valueOf(line.at(token).code());
        boolean calendar = unit == Unit.YEAR || unit == Unit.MONTH || unit == Unit.QUARTER;
        return end && calendar
                ? Reading.calendar(token, token + 3, unit.precision(), false, context -> ending(unit, context))
                        .with(TimeModifier.END)
                : null;
    }

    private @Nullable Reading directly(int token) {
        int i = line.overHyphen(token);
        boolean preposition = i == token && (line.isWord(i, FunctionWord.IN) || line.isWord(i, FunctionWord.ON));
        i = preposition ? i + 1 : i;
        if (preposition && line.isThe(i) && line.is(i + 1, TimeRole.UNIT)) {
            return ofUnit(i + 1);
        }
        int noun = line.is(i + 1, TimeRole.PART) ? i + 1 : i + 2;
        Reading part = line.is(noun, TimeRole.PART) ? parts.read(noun) : null;
        if (part != null && part.start() == i && part.mod() == null) {
            return part;
        }
        i = line.isThe(i) ? i + 1 : i;
        Reading inner = dates.read(i);
        boolean whole = inner != null && (inner.isPeriod() || inner.isFiscal());
        return whole && inner.mod() == null ? inner : null;
    }

    /** "Later in the day", "earlier in the week": the day of the event, the period around the article. */
    private @Nullable Reading ofUnit(int token) {
        Unit unit = Unit.valueOf(line.at(token).code());
        if (line.isWord(token + 1, FunctionWord.OF) || line.isHyphen(token + 1)) {
            return null;
        }
        if (unit == Unit.DAY) {
            return Reading.calendar(token, token + 1, TimePrecision.DAY, false, DayTimeReader::eventDay)
                    .anchored();
        }
        boolean calendar = unit == Unit.WEEK || unit == Unit.MONTH || unit == Unit.QUARTER || unit == Unit.YEAR;
        return calendar
                ? Reading.calendar(token, token + 1, unit.precision(), false, context -> own(unit, context.date()))
                : null;
    }

    /** "The end of": a period, or the article's own: "the end of the month". */
    private @Nullable Reading ofPeriod(int of) {
        int i = of + 1;
        boolean the = line.isThe(i);
        Reading inner = dates.read(the ? i + 1 : i);
        if (inner != null && (inner.isPeriod() || inner.isFiscal())) {
            return inner;
        }
        int unitToken = the ? i + 1 : i;
        if (!the && !(line.reads(unitToken, "year") || line.reads(unitToken, "month"))
                || !line.is(unitToken, TimeRole.UNIT)) {
            return null;
        }
        Unit unit = Unit.valueOf(line.at(unitToken).code());
        boolean calendar = !unit.isClock()
                && unit != Unit.DAY
                && unit != Unit.HALF
                && unit != Unit.MILLENNIUM
                && unit != Unit.FORTNIGHT;
        boolean end = line.at(of - 1).code().equals("END");
        return calendar
                ? Reading.calendar(
                        of,
                        unitToken + 1,
                        unit.precision(),
                        false,
                        context -> end ? ending(unit, context) : own(unit, context.date()))
                : null;
    }

    /** Before the last quarter of a period, an end that is past is that of the one before. */
    private static Period ending(Unit unit, Context context) {
        Period own = own(unit, context.date());
        long most = (own.end().toEpochDay() - own.start().toEpochDay()) * 3 / 4;
        boolean coming = context.date().isBefore(own.start().plusDays(most));
        return context.isPast() && coming ? own(unit, own.start().minusDays(1)) : own;
    }

    private static Period own(Unit unit, LocalDate date) {
        return unit.around(date);
    }
}

package org.dateline.parser.time;

import org.dateline.model.TimePrecision;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.TimeRole;
import org.dateline.parser.sentence.Tag;
import org.jspecify.annotations.Nullable;

/** Reads quarters, halves and seasons: {@code Q3 2009, the first half of 2021, spring 2009, last year's third quarter}. */
final class YearPartReader implements TimeReader {
    private final Line line;
    private final Years years;
    private final YearParts parts;

    YearPartReader(Line line, Years years, YearParts parts) {
        this.line = line;
        this.years = years;
        this.parts = parts;
    }

    @Override
    public @Nullable Reading read(int token) {
        YearPart part = parts.at(token);
        if (part == null) {
            return null;
        }
        boolean season = part.precision() == TimePrecision.SEASON;
        Reading year = season ? years.afterSeason(part.end()) : years.after(part.end());
        if (year != null && year.calendar() != null) {
            return ofYear(start(part), year.end(), part, year);
        }
        return season ? season(part) : numbered(part);
    }

    /** The article belongs to the part, unless the part is the attribute of another noun: "the third-quarter results". */
    private int start(YearPart part) {
        boolean attribute = line.isHyphen(part.end() - 2)
                && line.has(part.end())
                && line.tokens().tag(part.end()).isNoun();
        return line.isThe(part.start() - 1) && !attribute ? part.start() - 1 : part.start();
    }

    private static Reading ofYear(int start, int end, YearPart part, Reading year) {
        CalendarTime which = year.calendar();
        return Reading.calendar(start, end, part.precision(), year.stated(), context -> {
            Period period = which == null ? null : which.period(context);
            return period == null ? null : part.in(period.start().getYear());
        });
    }

    /** What may follow a year: a part of it, "last year's third quarter". */
    Reading behind(Reading year) {
        boolean owner = year.isPeriod()
                && year.precision() == TimePrecision.YEAR
                && line.has(year.end())
                && line.tokens().is(year.end(), Tag.POS);
        YearPart part = owner ? parts.at(year.end() + 1) : null;
        return part == null ? year : ofYear(year.start(), part.end(), part, year);
    }

    /** A quarter that names no year is the nearest one; that of a plan is still to come. */
    private @Nullable Reading numbered(YearPart part) {
        boolean told = part.precision() == TimePrecision.QUARTER
                ? part.number() < 4 || !line.reads(part.start(), "last")
                : line.tokens().length(part.start()) == 2 || line.isHyphen(part.end() - 2) && isAccount(part.end());
        if (!told || line.isWord(part.end(), FunctionWord.OF)) {
            return null;
        }
        boolean when = line.isThe(part.start() - 1) && isWhen(part.start() - 2);
        boolean account = isAccount(part.end());
        return Reading.calendar(start(part), part.end(), part.precision(), false, context -> {
            Direction towards = (when || account) && context.isFuture() ? Direction.FUTURE : Direction.OPEN;
            Period near = Partial.of(context.seen(context.date(), towards), part::in);
            boolean reported = near != null && context.isPast() && account && near.contains(context.date());
            return reported ? part.in(context.date().getYear() - 1) : near;
        });
    }

    private boolean isWhen(int token) {
        return line.isWord(token, FunctionWord.IN)
                || line.isWord(token, FunctionWord.BY)
                || line.isWord(token, FunctionWord.UNTIL)
                || line.isWord(token, FunctionWord.DURING)
                || line.is(token, TimeRole.PORTION);
    }

    /** What accounts tell: "first-half earnings"; a half is one of a match as well. */
    private boolean isAccount(int token) {
        return line.is(token, TimeRole.ACCOUNT);
    }

    private @Nullable Reading season(YearPart part) {
        int token = part.start();
        boolean the = line.isThe(token - 1);
        boolean alone = the
                ? isLed(token - 2) && !line.isWord(token + 1, FunctionWord.OF)
                : isLed(token - 1) || !line.reads(token, "fall") && isSubject(token);
        boolean compound = line.has(token + 1)
                && (line.tokens().is(token + 1, Tag.NN)
                        || line.tokens().is(token + 1, Tag.NNS)
                        || line.isHyphen(token + 1));
        return alone && !compound && !line.isCapital(token)
                ? Reading.calendar(
                        the ? token - 1 : token,
                        token + 1,
                        TimePrecision.SEASON,
                        false,
                        context -> Seasons.of(context, part.season()))
                : null;
    }

    private boolean isLed(int token) {
        return line.isWord(token, FunctionWord.IN)
                || line.isWord(token, FunctionWord.BY)
                || line.isWord(token, FunctionWord.SINCE)
                || line.isWord(token, FunctionWord.UNTIL)
                || line.isWord(token, FunctionWord.DURING)
                || line.is(token, TimeRole.PORTION)
                || line.isWord(token, FunctionWord.OF) && line.is(token - 1, TimeRole.PORTION)
                || line.isHyphen(token) && line.is(token - 1, TimeRole.PORTION);
    }

    private boolean isSubject(int token) {
        return line.has(token + 1)
                && line.tokens().tag(token + 1).isFinite()
                && (!line.has(token - 1)
                        || line.tokens().isMark(token - 1)
                        || line.tokens().is(token - 1, Tag.CC));
    }
}

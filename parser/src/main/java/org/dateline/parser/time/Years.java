package org.dateline.parser.time;

import java.time.LocalDate;
import org.dateline.model.TimePrecision;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.TimeRole;
import org.dateline.parser.lexicon.TimeWord;
import org.jspecify.annotations.Nullable;

/** Reads what says which year, behind a month, a season, a quarter: {@code 2021, last year, of this year, '09}. */
final class Years {
    private final Line line;

    Years(Line line) {
        this.line = line;
    }

    /** The year right behind a token, a comma, "of" or "in" before it; null for none. */
    @Nullable
    Reading after(int token) {
        int i = line.overComma(token);
        boolean comma = i > token;
        i = line.isWord(i, FunctionWord.OF) || line.isWord(i, FunctionWord.IN) && !comma ? i + 1 : i;
        Reading year = at(i);
        return year != null && comma && !line.isNumber(i) ? null : year;
    }

    /** As {@link #after}; a season may lie in two years: "the winter of 2020-21". */
    @Nullable
    Reading afterSeason(int token) {
        int i = line.isWord(token, FunctionWord.OF) || line.isWord(token, FunctionWord.IN) ? token + 1 : token;
        Numeral numeral = line.numeral(i);
        boolean pair = numeral.groups() == 2
                && numeral.suffix() == Numeral.Suffix.NONE
                && numeral.digits(0) == 4
                && (numeral.mark(0) == '-' || numeral.mark(0) == '/')
                && numeral.value(1) % 100 == (numeral.value(0) + 1) % 100;
        return pair ? year(i, numeral.value(0)) : after(token);
    }

    /** A year in a number of four digits, or named from the article's own. */
    @Nullable
    Reading at(int token) {
        if (line.isNumber(token)) {
            return line.numeral(token).isYear() && !isCount(token)
                    ? year(token, line.numeral(token).value(0))
                    : null;
        }
        if (line.isWord(token, FunctionWord.APOSTROPHE) || line.reads(token, "’") || line.reads(token, "‘")) {
            return shortYear(token);
        }
        return relative(token);
    }

    private boolean isCount(int token) {
        return line.isPercent(token + 1) || line.is(token + 1, TimeRole.UNITS);
    }

    private @Nullable Reading shortYear(int token) {
        Numeral numeral = line.numeral(token + 1);
        boolean two =
                numeral.isWhole() && numeral.digits(0) == 2 && line.tokens().isGlued(token + 1);
        return two
                ? year(token, numeral.value(0) + (numeral.value(0) < 40 ? 2000 : 1900))
                        .until(token + 2)
                : null;
    }

    private static Reading year(int token, int year) {
        return Reading.calendar(token, token + 1, TimePrecision.YEAR, true, context -> Calendar.year(year));
    }

    private @Nullable Reading relative(int token) {
        int i = line.isThe(token) ? token + 1 : token;
        int word = line.is(i, TimeRole.RELATION) ? i + 1 : i;
        boolean year = line.is(word, TimeRole.UNIT) && line.at(word).code().equals("YEAR");
        if (!year) {
            return null;
        }
        if (i > token && line.numeral(word + 1).isYear()) {
            return year(word + 1, line.numeral(word + 1).value(0));
        }
        if (word == i) {
            boolean previous = line.reads(word + 1, "previous")
                    || line.reads(word + 1, "before")
                    || line.reads(word + 1, "earlier");
            return i > token ? shifted(token, previous ? word + 2 : word + 1, previous ? -1 : 0, previous) : null;
        }
        TimeWord relation = line.at(i);
        boolean anchored = isAnchored(line, i);
        return shifted(token, word + 1, relation.value(), anchored);
    }

    /** Whether the relation hangs on the event told before: the following, the previous, that, the same. */
    static boolean isAnchored(Line line, int relation) {
        return line.reads(relation, "following")
                || line.reads(relation, "previous")
                || line.reads(relation, "preceding")
                || line.reads(relation, "prior")
                || line.reads(relation, "ensuing")
                || line.reads(relation, "subsequent")
                || line.reads(relation, "succeeding")
                || line.reads(relation, "same")
                || line.reads(relation, "that");
    }

    private static Reading shifted(int start, int end, int by, boolean anchored) {
        Reading reading = Reading.calendar(start, end, TimePrecision.YEAR, false, context -> {
            LocalDate told = context.base(Unit.YEAR);
            LocalDate base = anchored && told != null ? told : context.date();
            return Calendar.year(base.getYear() + by);
        });
        return anchored ? reading.anchored() : reading;
    }
}

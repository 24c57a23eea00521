package org.dateline.parser.time;

import org.dateline.model.TimeKind;
import org.dateline.model.TimePrecision;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.TimeRole;
import org.jspecify.annotations.Nullable;

/**
 * Reads years of accounts and their quarters: {@code fiscal 2021, the 2021-22 financial year, last fiscal year, the fiscal first
 * quarter of 2022}. They are values alone, as nothing tells in which month they begin.
 */
final class FiscalReader implements TimeReader {
    private static final String UNKNOWN = "FYXXXX";

    private final Line line;
    private final YearParts parts;

    FiscalReader(Line line, YearParts parts) {
        this.line = line;
        this.parts = parts;
    }

    @Override
    public @Nullable Reading read(int token) {
        if (line.is(token, TimeRole.FISCAL)) {
            return fromFiscal(token);
        }
        if (isYear(token + 1)) {
            return beforeYear(token);
        }
        YearPart part = isPartFirst(token) ? parts.at(token) : null;
        return part == null ? null : quarter(token, part);
    }

    /** "Fiscal year" at a token. */
    private boolean isYear(int token) {
        return line.is(token, TimeRole.FISCAL) && line.reads(line.overHyphen(token + 1), "year");
    }

    private boolean isPartFirst(int token) {
        for (int i = token + 1; i <= token + 5; i++) {
            if (line.is(i, TimeRole.FISCAL)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Reading fromFiscal(int token) {
        boolean year = isYear(token);
        int number = year ? line.overHyphen(token + 1) + 1 : token + 1;
        int last = line.reads(token, "fiscal") || year ? lastYear(number) : 0;
        if (last > 0) {
            return value(line.isThe(token - 1) ? token - 1 : token, number + 1, "FY" + last);
        }
        YearPart part = year ? null : parts.at(token + 1);
        if (part != null) {
            return part.precision() == TimePrecision.SEASON ? null : quarter(token, part);
        }
        return year && line.isThe(token - 1) ? fromOwn(token - 1, number, 0) : null;
    }

    /** "The 2021-22 fiscal year", "last financial year". */
    private @Nullable Reading beforeYear(int token) {
        int end = line.overHyphen(token + 2) + 1;
        int start = line.isThe(token - 1) ? token - 1 : token;
        int last = lastYear(token);
        if (last > 0) {
            return value(start, end, "FY" + last);
        }
        if (!line.is(token, TimeRole.RELATION) || Years.isAnchored(line, token)) {
            return null;
        }
        return fromOwn(start, end, line.at(token).value());
    }

    /** The year so many from the article's own. */
    private static Reading fromOwn(int start, int end, int by) {
        return reading(
                start,
                end,
                context -> Resolved.of(
                        TimeKind.DATE, "FY" + Calendar.four(context.date().getYear() + by)));
    }

    /** The year in a number, the later one of a pair; 0 for none. */
    private int lastYear(int token) {
        Numeral numeral = line.numeral(token);
        if (numeral.isYear()) {
            return numeral.value(0);
        }
        boolean pair = numeral.groups() == 2
                && numeral.suffix() == Numeral.Suffix.NONE
                && numeral.digits(0) == 4
                && (numeral.mark(0) == '-' || numeral.mark(0) == '/')
                && numeral.value(1) % 100 == (numeral.value(0) + 1) % 100;
        return pair ? numeral.value(0) + 1 : 0;
    }

    /** "The fiscal first quarter", "the first fiscal quarter of 2022", "the third quarter of fiscal 2021". */
    private @Nullable Reading quarter(int token, YearPart part) {
        int start = line.isThe(token - 1) ? token - 1 : token;
        int year = line.overComma(part.end());
        year = line.isWord(year, FunctionWord.OF) || line.isWord(year, FunctionWord.IN) ? year + 1 : year;
        String suffix = part.precision() == TimePrecision.HALF ? "-H" : "-Q";
        if (lastYear(year) > 0) {
            boolean fiscal = line.is(token, TimeRole.FISCAL) || line.is(token + 1, TimeRole.FISCAL);
            return fiscal ? value(start, year + 1, "FY" + lastYear(year) + suffix + part.number()) : null;
        }
        boolean the = line.isThe(year);
        int word = the || line.is(year, TimeRole.RELATION) ? year + 1 : year;
        Reading whole = line.is(year, TimeRole.FISCAL) || isYear(word) || lastYear(word) > 0 && isYear(word + 1)
                ? read(line.is(word, TimeRole.FISCAL) && !the && word > year ? year : word)
                : null;
        if (whole != null && whole.end() > year) {
            return reading(start, whole.end(), context -> part(whole, context, suffix, part));
        }
        boolean fiscal = line.is(token, TimeRole.FISCAL) || line.is(token + 1, TimeRole.FISCAL);
        return fiscal ? value(start, part.end(), UNKNOWN + suffix + part.number()) : null;
    }

    private static @Nullable Resolved part(Reading whole, Context context, String suffix, YearPart part) {
        Resolved year = whole.meaning().resolve(context);
        return year == null ? null : Resolved.of(TimeKind.DATE, year.value() + suffix + part.number());
    }

    private static Reading value(int start, int end, String value) {
        return reading(start, end, context -> Resolved.of(TimeKind.DATE, value));
    }

    private static Reading reading(int start, int end, Reading.Meaning meaning) {
        return new Reading(start, end, TimePrecision.YEAR, null, meaning, null, false, false);
    }
}

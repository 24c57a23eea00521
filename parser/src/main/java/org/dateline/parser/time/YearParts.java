package org.dateline.parser.time;

import org.dateline.model.TimePrecision;
import org.dateline.parser.lexicon.TimeRole;
import org.jspecify.annotations.Nullable;

/** Reads the names of the parts of a year: {@code Q3, H1, third quarter, first fiscal quarter, second half, summer}. */
final class YearParts {
    private final Line line;

    YearParts(Line line) {
        this.line = line;
    }

    /** The part whose first word stands at a token; null for none. */
    @Nullable
    YearPart at(int token) {
        return switch (line.role(token)) {
            case QUARTER -> numbered(token, token + 1, TimePrecision.QUARTER, value(token));
            case HALF ->
                line.tokens().length(token) == 2 ? numbered(token, token + 1, TimePrecision.HALF, value(token)) : null;
            case SEASON ->
                new YearPart(
                        token,
                        token + 1,
                        TimePrecision.SEASON,
                        0,
                        line.at(token).code());
            case ORDINAL -> ordinal(token, value(token));
            case UNIT -> line.reads(token, "second") ? ordinal(token, 2) : null;
            case RELATION -> line.reads(token, "last") ? ordinal(token, -1) : null;
            case NONE ->
                line.isNumber(token) && line.numeral(token).suffix() == Numeral.Suffix.ORDINAL
                        ? ordinal(token, line.numeral(token).value(0))
                        : null;
            default -> null;
        };
    }

    private int value(int token) {
        return line.at(token).value();
    }

    private static YearPart numbered(int start, int end, TimePrecision precision, int number) {
        return new YearPart(start, end, precision, number, "");
    }

    /** "Third quarter", "first-half", "first fiscal quarter"; -1 is the last one. */
    private @Nullable YearPart ordinal(int token, int number) {
        int i = line.is(token + 1, TimeRole.FISCAL) ? token + 2 : line.overHyphen(token + 1);
        if (!line.is(i, TimeRole.UNIT)) {
            return null;
        }
        Unit unit = Unit.valueOf(line.at(i).code());
        int last = unit == Unit.QUARTER ? 4 : 2;
        boolean part = (unit == Unit.QUARTER || unit == Unit.HALF) && number <= last;
        return part ? numbered(token, i + 1, unit.precision(), number < 0 ? last : number) : null;
    }
}

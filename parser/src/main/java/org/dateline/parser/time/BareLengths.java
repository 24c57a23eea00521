package org.dateline.parser.time;

import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.TimeRole;
import org.dateline.parser.sentence.Tag;
import org.jspecify.annotations.Nullable;

/** Reads lengths whose unit has no number: {@code a year, half an hour, decades, years of war, year-long}. */
final class BareLengths {
    private final Line line;

    BareLengths(Line line) {
        this.line = line;
    }

    /** A unit without a number: "a year", "half an hour", "decades", "years of war", "year-long". */
    @Nullable
    Length read(int token) {
        Unit unit = Unit.valueOf(line.at(token).code());
        if (unit == Unit.HALF || unit == Unit.QUARTER) {
            return partOf(token, unit);
        }
        if (DurationReader.isAge(line, token)) {
            return null;
        }
        int lasting = line.isHyphen(token + 1) && line.reads(token + 2, "long") ? token + 3 : token + 1;
        if (line.is(token, TimeRole.UNITS)) {
            return several(token, lasting, unit);
        }
        boolean one = line.isArticle(token - 1) || lasting > token + 1 || isWhole(token - 1);
        if (!one || unit == Unit.SECOND || unit == Unit.WEEKEND || line.isHyphen(token + 1) && lasting == token + 1) {
            return null;
        }
        int start =
                isWhole(token - 1) ? line.isThe(token - 2) || line.isArticle(token - 2) ? token - 2 : token - 1 : token;
        if (line.isWord(lasting, FunctionWord.AND) && line.isArticle(lasting + 1) && line.reads(lasting + 2, "half")) {
            return new Length(start, lasting + 3, unit, new Quantity(lasting, 15), unit.length(15));
        }
        return new Length(start, lasting, unit, new Quantity(lasting, 10), unit.length(10));
    }

    /** "Years", "the years", "hundreds of years", "decades-long". */
    private @Nullable Length several(int token, int lasting, Unit unit) {
        boolean vague = unit.compareTo(Unit.HOUR) >= 0
                && unit != Unit.QUARTER
                && unit != Unit.WEEKEND
                && !line.reads(token + 1, "old");
        boolean numbers = line.isWord(token - 1, FunctionWord.OF) && line.is(token - 2, TimeRole.MANY);
        if (!vague || !(lasting > token + 1 || numbers || standsAlone(token))) {
            return null;
        }
        int start = numbers ? token - 2 : line.isThe(token - 1) && lasting == token + 1 ? token - 1 : token;
        return new Length(start, lasting, unit, new Quantity(lasting, Quantity.VAGUE), unit.length(Quantity.VAGUE));
    }

    /** No noun, pronoun or adjective makes the plural a kind of days or hours: "voting days", "her days". */
    private boolean standsAlone(int token) {
        int before = token - 1;
        if (!line.has(before) || line.is(before, TimeRole.MODIFIER)) {
            return true;
        }
        if (line.isThe(before)) {
            return line.isWord(before - 1, FunctionWord.OVER)
                    || line.reads(before - 1, "through")
                    || line.reads(before - 1, "throughout");
        }
        Tag tag = line.tokens().tag(before);
        return tag == Tag.IN
                || tag == Tag.RB
                || tag == Tag.CC
                || tag == Tag.TO
                || tag == Tag.RP
                || tag.isMark() && tag != Tag.HYPH
                || tag.isVerb() && tag != Tag.VBG && tag != Tag.VBN;
    }

    private boolean isWhole(int token) {
        return line.is(token, TimeRole.WHOLE) || line.isWord(token, FunctionWord.ALL);
    }

    /** "half an hour", "half a century", "a quarter of a century". */
    private @Nullable Length partOf(int token, Unit part) {
        int of = line.isWord(token + 1, FunctionWord.OF) ? token + 2 : line.overHyphen(token + 1);
        int unitToken = line.isArticle(of) ? of + 1 : of;
        boolean joined = part == Unit.HALF || line.isArticle(token - 1);
        boolean bare = unitToken == token + 1 && part == Unit.HALF && !line.isArticle(token - 1);
        if (!line.is(unitToken, TimeRole.UNIT) || bare || !joined) {
            return null;
        }
        Unit unit = Unit.valueOf(line.at(unitToken).code());
        if (part == Unit.QUARTER) {
            String value = unit == Unit.CENTURY ? "P25Y" : unit == Unit.HOUR ? "PT15M" : "";
            return value.isEmpty()
                    ? null
                    : new Length(
                            token, unitToken + 1, unit == Unit.HOUR ? Unit.MINUTE : Unit.YEAR, quarter(unit), value);
        }
        if (unit == Unit.HALF || unit == Unit.QUARTER || unit == Unit.WEEKEND) {
            return null;
        }
        return new Length(token, unitToken + 1, unit, new Quantity(unitToken, 5), half(unit));
    }

    private static Quantity quarter(Unit unit) {
        return new Quantity(0, unit == Unit.HOUR ? 150 : 250);
    }

    private static String half(Unit unit) {
        return switch (unit) {
            case HOUR -> "PT30M";
            case MINUTE -> "PT30S";
            case YEAR -> "P6M";
            case DAY -> "PT12H";
            default -> unit.length(5);
        };
    }
}

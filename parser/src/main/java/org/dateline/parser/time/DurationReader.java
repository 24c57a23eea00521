package org.dateline.parser.time;

import org.dateline.model.TimeKind;
import org.dateline.model.TimeModifier;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.TimeRole;
import org.dateline.parser.sentence.Tag;
import org.jspecify.annotations.Nullable;

/** Reads lengths of time: {@code two weeks, a 27-year contract, two and a half years, half an hour, decades-long}. */
final class DurationReader implements TimeReader {
    private final Line line;
    private final Quantities quantities;

    DurationReader(Line line, Quantities quantities) {
        this.line = line;
        this.quantities = quantities;
    }

    @Override
    public @Nullable Reading read(int token) {
        if (line.is(token, TimeRole.LENGTH)) {
            return Reading.value(
                    token, token + 1, TimeKind.DURATION, line.at(token).code());
        }
        if (line.is(token, TimeRole.ORDINAL)) {
            return ofFirst(token);
        }
        Length length = length(token);
        if (length == null) {
            return null;
        }
        int start = line.isArticle(length.start() - 1) && !line.isHyphen(length.start() + 1) && isArticlePart(length)
                ? length.start() - 1
                : length.start();
        TimeModifier mod = modifier(start);
        return Reading.value(modifierStart(start), length.end(), TimeKind.DURATION, length.value())
                .with(mod);
    }

    /** "The first three months". */
    private @Nullable Reading ofFirst(int token) {
        boolean outer = Math.abs(line.at(token).value()) == 1
                && line.isThe(token - 1)
                && (line.isNumber(token + 1)
                        || line.is(token + 1, TimeRole.NUMBER)
                        || line.is(token + 1, TimeRole.VAGUE));
        Length length = outer ? length(token + 1) : null;
        return length == null ? null : Reading.value(token - 1, length.end(), TimeKind.DURATION, length.value());
    }

    private boolean isArticlePart(Length length) {
        return line.is(length.start(), TimeRole.VAGUE)
                || line.is(length.start(), TimeRole.UNIT)
                || line.is(length.start(), TimeRole.NUMBER);
    }

    /** The modifier that stands right before a token, null for none. */
    @Nullable
    TimeModifier modifier(int start) {
        int first = modifierStart(start);
        if (first == start) {
            return null;
        }
        String code =
                first == start - 1 ? line.at(first).code() : line.phrase(first).code();
        return code.isEmpty() ? null : TimeModifier.valueOf(code);
    }

    /** Where the modifier before a token begins; the token itself without one. */
    int modifierStart(int start) {
        if (line.isThe(start)) {
            return start;
        }
        for (int first = start - 3; first < start - 1; first++) {
            if (line.has(first)
                    && line.opensPhrase(first)
                    && line.phraseEnd(first) == start
                    && line.phrase(first).role() == TimeRole.MODIFIER) {
                return first;
            }
        }
        return line.is(start - 1, TimeRole.MODIFIER)
                        && !line.at(start - 1).code().isEmpty()
                ? start - 1
                : start;
    }

    /**
     * A length.
     *
     * @param start the first token, an article left aside
     * @param end the token after the last one
     * @param unit the last unit
     * @param quantity how many of that unit
     * @param value the TIMEX3 value
     */
    record Length(int start, int end, Unit unit, Quantity quantity, String value) {}

    /** The length whose number, or whose unit without a number, stands at the token; null for none. */
    @Nullable
    Length length(int token) {
        if (line.is(token, TimeRole.UNIT) || line.is(token, TimeRole.UNITS)) {
            return bare(token);
        }
        if (line.role(token) == TimeRole.NONE && !line.isNumber(token)) {
            return null;
        }
        Quantity quantity = quantities.read(token);
        if (quantity == null || line.isNumber(token) && isMoney(token)) {
            return null;
        }
        int unit = unitToken(quantity.end());
        if (unit < 0) {
            return first(token, quantity);
        }
        return measured(token, unit, quantity);
    }

    private boolean isMoney(int token) {
        return line.isWord(token - 1, FunctionWord.DOLLAR)
                || line.has(token - 1)
                        && line.tokens().isGlued(token)
                        && (line.tokens().first(token - 1) == '€'
                                || line.tokens().first(token - 1) == '£');
    }

    /** The unit behind a number, over a hyphen and words such as "more" and "consecutive"; -1 for none. */
    private int unitToken(int after) {
        int i = line.overHyphen(after);
        int limit = i + 2;
        while (i < limit && isFiller(i)) {
            i = line.overHyphen(i + 1);
        }
        boolean unit = line.is(i, TimeRole.UNIT) || line.is(i, TimeRole.UNITS);
        return unit && !isAge(i) ? i : -1;
    }

    private boolean isFiller(int token) {
        return line.reads(token, "more")
                || line.reads(token, "full")
                || line.reads(token, "whole")
                || line.reads(token, "long")
                || line.reads(token, "straight")
                || line.reads(token, "consecutive")
                || line.reads(token, "successive")
                || line.reads(token, "additional")
                || line.reads(token, "further")
                || line.reads(token, "extra")
                || line.reads(token, "working")
                || line.reads(token, "business")
                || line.reads(token, "calendar")
                || line.reads(token, "short")
                || line.reads(token, "or")
                || line.reads(token, "so");
    }

    private boolean isAge(int unit) {
        int i = line.overHyphen(unit + 1);
        return line.reads(i, "old") || line.reads(i, "olds") || line.reads(i, "age");
    }

    private @Nullable Length measured(int token, int unitToken, Quantity quantity) {
        Unit unit = Unit.valueOf(line.at(unitToken).code());
        boolean plural = line.is(unitToken, TimeRole.UNITS);
        if (!plural && !line.isHyphen(unitToken - 1) && quantity.tenths() != 10 && !isAttribute(unitToken)) {
            return null;
        }
        if ((unit == Unit.QUARTER || unit == Unit.HALF) && !line.isHyphen(unitToken - 1)
                || unit == Unit.SECOND && !plural && quantity.tenths() == 10) {
            return null;
        }
        int end = unitToken + 1;
        if (line.isWord(end, FunctionWord.AND) && line.isArticle(end + 1) && line.reads(end + 2, "half")) {
            return new Length(
                    token,
                    end + 3,
                    unit,
                    quantity.andHalf(end),
                    unit.length(quantity.andHalf(end).tenths()));
        }
        end = line.isHyphen(end) && line.reads(end + 1, "long") ? end + 2 : end;
        return extended(new Length(token, end, unit, quantity, unit.length(quantity.tenths())));
    }

    /** "A three month ban". */
    private boolean isAttribute(int unitToken) {
        int next = unitToken + 1;
        boolean unit = line.at(unitToken).code().equals("QUARTER")
                || line.at(unitToken).code().equals("HALF")
                || line.at(unitToken).code().equals("SECOND");
        return !unit
                && line.has(next)
                && line.role(next) == TimeRole.NONE
                && (line.tokens().is(next, Tag.NN) || line.tokens().is(next, Tag.JJ));
    }

    /** "two years and three months", "an hour and 15 minutes". */
    private Length extended(Length first) {
        int i = line.overComma(first.end());
        i = line.isWord(i, FunctionWord.AND) ? i + 1 : i;
        if (!line.isNumber(i) && !line.is(i, TimeRole.NUMBER) || first.value().indexOf('X') >= 0) {
            return first;
        }
        Quantity quantity = quantities.read(i);
        int unitToken = quantity == null ? -1 : unitToken(quantity.end());
        if (quantity == null || unitToken < 0 || !line.is(unitToken, TimeRole.UNITS) || line.isHyphen(unitToken - 1)) {
            return first;
        }
        Unit unit = Unit.valueOf(line.at(unitToken).code());
        if (unit.compareTo(first.unit()) >= 0 || unit.isClock() != first.unit().isClock()) {
            return first;
        }
        String more = unit.length(quantity.tenths());
        return new Length(
                first.start(), unitToken + 1, unit, quantity, first.value() + more.substring(unit.isClock() ? 2 : 1));
    }

    /** "60 and 90 days", "two to three weeks": the first number has the unit of the second. */
    private @Nullable Length first(int token, Quantity quantity) {
        int i = line.overHyphen(quantity.end());
        boolean joined = line.isWord(i, FunctionWord.TO)
                || line.isWord(i, FunctionWord.OR)
                || line.isDash(i)
                || line.isWord(i, FunctionWord.AND) && line.isWord(token - 1, FunctionWord.BETWEEN);
        int other = line.overHyphen(i + 1);
        Quantity second =
                joined && (line.isNumber(other) || line.is(other, TimeRole.NUMBER)) ? quantities.read(other) : null;
        int unitToken = second == null ? -1 : unitToken(second.end());
        if (unitToken < 0 || quantity.tenths() < 0) {
            return null;
        }
        Unit unit = Unit.valueOf(line.at(unitToken).code());
        return new Length(token, quantity.end(), unit, quantity, unit.length(quantity.tenths()));
    }

    /** A unit without a number: "a year", "half an hour", "decades", "years of war", "year-long". */
    private @Nullable Length bare(int token) {
        Unit unit = Unit.valueOf(line.at(token).code());
        if (unit == Unit.HALF || unit == Unit.QUARTER) {
            return partOf(token, unit);
        }
        if (isAge(token)) {
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
        boolean numbers = line.isWord(token - 1, FunctionWord.OF) && isNumbers(token - 2);
        if (!vague || !(lasting > token + 1 || numbers || standsAlone(token))) {
            return null;
        }
        int start = numbers ? token - 2 : line.isThe(token - 1) && lasting == token + 1 ? token - 1 : token;
        return new Length(start, lasting, unit, new Quantity(lasting, Quantity.VAGUE), unit.length(Quantity.VAGUE));
    }

    private boolean isNumbers(int token) {
        return line.reads(token, "dozens")
                || line.reads(token, "scores")
                || line.reads(token, "hundreds")
                || line.reads(token, "thousands")
                || line.reads(token, "millions");
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
        return line.reads(token, "whole")
                || line.reads(token, "entire")
                || line.reads(token, "full")
                || line.isWord(token, FunctionWord.ALL);
    }

    /** "half an hour", "half a century", "a quarter of a century". */
    private @Nullable Length partOf(int token, Unit part) {
        int of = line.isWord(token + 1, FunctionWord.OF) ? token + 2 : line.overHyphen(token + 1);
        int unitToken = line.isArticle(of) ? of + 1 : of;
        boolean joined = part == Unit.HALF || line.isArticle(token - 1);
        if (!line.is(unitToken, TimeRole.UNIT) || unitToken == token + 1 && part == Unit.HALF || !joined) {
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

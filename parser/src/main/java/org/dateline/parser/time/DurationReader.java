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
    private final BareLengths bare;

    DurationReader(Line line, Quantities quantities) {
        this.line = line;
        this.quantities = quantities;
        this.bare = new BareLengths(line);
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
        if (isSome(first)) {
            return TimeModifier.APPROX;
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
        boolean modifier = line.is(start - 1, TimeRole.MODIFIER)
                && !line.at(start - 1).code().isEmpty();
        return modifier || isSome(start - 1) ? start - 1 : start;
    }

    /** "Some 20 years". */
    private boolean isSome(int token) {
        return line.reads(token, "some") && (line.isNumber(token + 1) || line.is(token + 1, TimeRole.NUMBER));
    }

    /** The length whose number, or whose unit without a number, stands at the token; null for none. */
    @Nullable
    Length length(int token) {
        if (line.is(token, TimeRole.UNIT) || line.is(token, TimeRole.UNITS)) {
            Length one = bare.read(token);
            return one == null || one.quantity().tenths() != 10 ? one : extended(one);
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
        return unit && !isAge(line, i) ? i : -1;
    }

    private boolean isFiller(int token) {
        return line.reads(token, "more")
                || line.is(token, TimeRole.WHOLE)
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

    /** "30 years old" */
    static boolean isAge(Line line, int unit) {
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
                && (line.role(next) == TimeRole.NONE || line.is(next, TimeRole.EVENT))
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
}

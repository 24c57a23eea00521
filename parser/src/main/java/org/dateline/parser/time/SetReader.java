package org.dateline.parser.time;

import org.dateline.model.TimeKind;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.TimeRole;
import org.dateline.parser.sentence.Tag;
import org.jspecify.annotations.Nullable;

/** Reads times that come again: {@code every Friday, each year, every two weeks, twice a year, daily, on Mondays}. */
final class SetReader implements TimeReader {
    private final Line line;
    private final Quantities quantities;
    private final Names names;

    SetReader(Line line, Quantities quantities, Names names) {
        this.line = line;
        this.quantities = quantities;
        this.names = names;
    }

    @Override
    public @Nullable Reading read(int token) {
        return switch (line.role(token)) {
            case EVERY -> every(token, token + 1);
            case TIMES -> times(token);
            case FREQUENCY ->
                line.isCapital(token) && token > line.from() || line.isHyphen(token - 1)
                        ? null
                        : set(token, token + 1, line.at(token).code());
            case WEEKDAYS ->
                line.isCapital(token)
                        ? set(token, token + 1, "XXXX-WXX-" + line.at(token).value())
                        : null;
            case WEEKDAY -> parts(token);
            case UNIT -> per(token);
            case UNITS -> weekends(token);
            default -> null;
        };
    }

    /** "On weekends", "at weekends". */
    private @Nullable Reading weekends(int token) {
        boolean led = line.isWord(token - 1, FunctionWord.ON) || line.isWord(token - 1, FunctionWord.AT);
        return led && line.reads(token, "weekends") ? set(token, token + 1, "XXXX-WXX-WE") : null;
    }

    private static Reading set(int start, int end, String value) {
        return Reading.value(start, end, TimeKind.SET, value);
    }

    /** "Saturday nights". */
    private @Nullable Reading parts(int token) {
        int last = line.tokens().end(Math.min(token + 1, line.to() - 1)) - 1;
        boolean plural =
                line.is(token + 1, TimeRole.PART) && line.tokens().text().charAt(last) == 's';
        return plural && line.isCapital(token)
                ? set(
                        token,
                        token + 2,
                        "XXXX-WXX-" + line.at(token).value()
                                + line.at(token + 1).code())
                : null;
    }

    private @Nullable Reading every(int start, int token) {
        boolean other = line.isWord(token, FunctionWord.OTHER)
                || line.reads(token, "second")
                || line.is(token, TimeRole.ORDINAL) && line.is(token + 1, TimeRole.WEEKDAY);
        int nth = line.is(token, TimeRole.ORDINAL) && line.is(token + 1, TimeRole.UNIT)
                ? line.at(token).value()
                : 0;
        int i = other || nth > 0 ? token + 1 : token;
        i = line.reads(i, "single") ? i + 1 : i;
        Quantity quantity = line.isNumber(i) || line.is(i, TimeRole.NUMBER) || line.is(i, TimeRole.VAGUE)
                ? quantities.read(i)
                : null;
        int noun = quantity == null ? i : quantity.end();
        String value = value(noun, nth > 0 ? nth * 10 : other ? 20 : quantity == null ? 10 : quantity.tenths());
        if (value.isEmpty()) {
            return null;
        }
        if (line.is(noun, TimeRole.MONTH) && line.numeral(noun + 1).isDay()) {
            return set(
                    start,
                    noun + 2,
                    value + "-" + Calendar.two(line.numeral(noun + 1).value(0)));
        }
        boolean part = line.is(noun, TimeRole.WEEKDAY) && line.is(noun + 1, TimeRole.PART);
        return set(
                start,
                part ? noun + 2 : noun + 1,
                part ? value + line.at(noun + 1).code() : value);
    }

    private String value(int noun, int tenths) {
        return switch (line.role(noun)) {
            case UNIT, UNITS -> Unit.valueOf(line.at(noun).code()).length(tenths);
            case WEEKDAY -> line.isCapital(noun) ? "XXXX-WXX-" + line.at(noun).value() : "";
            case MONTH ->
                names.isMonth(noun) ? "XXXX-" + Calendar.two(line.at(noun).value()) : "";
            case SEASON -> "XXXX-" + line.at(noun).code();
            case PART -> "XXXX-XX-XX" + line.at(noun).code();
            default -> "";
        };
    }

    /** "Once a week", "twice per year", "three times each month". */
    private @Nullable Reading times(int token) {
        boolean counted = line.at(token).value() == 0;
        int start = counted ? token - 1 : token;
        boolean number = line.is(start, TimeRole.NUMBER) || line.is(start, TimeRole.VAGUE) || line.isNumber(start);
        if (counted && !number) {
            return null;
        }
        int i = token + 1;
        boolean each = line.isArticle(i) || line.is(i, TimeRole.EVERY) || line.is(i, TimeRole.PER);
        return each && line.is(i + 1, TimeRole.UNIT)
                ? set(start, i + 2, Unit.valueOf(line.at(i + 1).code()).length(10))
                : null;
    }

    /** "15 a year", "a third of the budget per year": an amount stands before. */
    private @Nullable Reading per(int token) {
        int article = token - 1;
        boolean per = line.is(article, TimeRole.PER);
        if (!per && !(line.isArticle(article) && isAmount(article - 1))) {
            return null;
        }
        Unit unit = Unit.valueOf(line.at(token).code());
        boolean distance = line.is(token + 1, TimeRole.DISTANCE) || line.isHyphen(token + 1);
        return distance || unit == Unit.SECOND || unit == Unit.HALF || unit == Unit.QUARTER
                ? null
                : set(article, token + 1, unit.length(10));
    }

    private boolean isAmount(int token) {
        if (!line.has(token)) {
            return false;
        }
        boolean number = line.isNumber(token) && !line.numeral(token).isYear()
                || line.isWord(token, FunctionWord.PERCENT)
                || line.is(token, TimeRole.AMOUNT);
        boolean counted = line.tokens().is(token, Tag.NNS)
                && line.has(token - 1)
                && line.tokens().is(token - 1, Tag.CD);
        return number || counted;
    }
}

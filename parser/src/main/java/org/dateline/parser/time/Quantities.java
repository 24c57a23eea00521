package org.dateline.parser.time;

import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.TimeRole;
import org.jspecify.annotations.Nullable;

/** Reads numbers in digits and words: {@code 3, 2.5, twenty-one, two hundred, a couple of, several, two and a half}. */
final class Quantities {
    private static final int LARGEST = 100_000_000;

    private final Line line;

    Quantities(Line line) {
        this.line = line;
    }

    @Nullable
    Quantity read(int token) {
        Quantity plain = plain(token);
        if (plain == null) {
            return null;
        }
        int i = plain.end();
        boolean half = line.isWord(i, FunctionWord.AND) && line.isArticle(i + 1) && line.reads(i + 2, "half");
        boolean hyphenated = line.isHyphen(i) && line.isWord(i + 1, FunctionWord.AND) && line.isHyphen(i + 2);
        return half ? plain.andHalf(i + 3) : hyphenated ? plain.andHalf(i + 6) : plain;
    }

    private @Nullable Quantity plain(int token) {
        if (line.isNumber(token)) {
            return digits(token);
        }
        return switch (line.role(token)) {
            case NUMBER -> words(token);
            case VAGUE -> vague(token);
            default -> null;
        };
    }

    private @Nullable Quantity digits(int token) {
        Numeral numeral = line.numeral(token);
        if (numeral.suffix() != Numeral.Suffix.NONE) {
            return null;
        }
        if (numeral.groups() == 1) {
            return numeral.value(0) < LARGEST ? new Quantity(token + 1, numeral.value(0) * 10) : null;
        }
        if (numeral.groups() == 2 && numeral.mark(0) == '.' && numeral.digits(1) == 1) {
            return new Quantity(token + 1, numeral.value(0) * 10 + numeral.value(1));
        }
        if (numeral.groups() == 2 && numeral.mark(0) == ',' && numeral.digits(1) == 3) {
            return new Quantity(token + 1, (numeral.value(0) * 1000 + numeral.value(1)) * 10);
        }
        boolean span = numeral.groups() == 2 && numeral.mark(0) == '-' && numeral.value(0) < numeral.value(1);
        return span ? new Quantity(token + 1, numeral.value(1) * 10) : null;
    }

    private Quantity vague(int token) {
        return new Quantity(overOf(token + 1), line.reads(token, "couple") ? 20 : Quantity.VAGUE);
    }

    private int overOf(int token) {
        return line.isWord(token, FunctionWord.OF) ? token + 1 : token;
    }

    private Quantity words(int token) {
        int number = line.at(token).value();
        int i = token + 1;
        boolean tens = number >= 20 && number < 100;
        int unit = line.overHyphen(i);
        if (tens && line.is(unit, TimeRole.NUMBER) && line.at(unit).value() < 10) {
            number += line.at(unit).value();
            i = unit + 1;
        }
        int hundred = line.overHyphen(i);
        if (number < 100
                && line.is(hundred, TimeRole.NUMBER)
                && line.at(hundred).value() == 100) {
            number *= 100;
            i = hundred + 1;
        }
        return new Quantity(i, number * 10);
    }
}

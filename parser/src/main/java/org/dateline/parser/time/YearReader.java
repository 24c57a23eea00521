package org.dateline.parser.time;

import org.dateline.model.TimeKind;
import org.dateline.model.TimePrecision;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.TimeRole;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads years, decades and centuries that stand alone: {@code 2021, 2014-16, the 1990s, the nineties, the 20th century}. */
final class YearReader implements TimeReader {
    private final Line line;
    private final Tokens tokens;

    YearReader(Line line) {
        this.line = line;
        this.tokens = line.tokens();
    }

    @Override
    public @Nullable Reading read(int token) {
        if (line.is(token, TimeRole.DECADE)) {
            return named(token);
        }
        if (line.is(token, TimeRole.NUMBER) && line.isHyphen(token + 1)) {
            return century(token, token + 2, line.at(token).value(), ordinal(token + 2));
        }
        if (ordinal(token) > 0) {
            return line.isHyphen(token - 1) ? null : century(token, token, 0, ordinal(token));
        }
        if (line.is(token, TimeRole.ERA)) {
            return line.reads(token, "ad")
                            && line.tokens().isCapitals(token)
                            && line.numeral(token + 1).isWhole()
                    ? ofEra(token, token + 2, line.numeral(token + 1).value(0))
                    : null;
        }
        if (!line.isNumber(token)) {
            return null;
        }
        if (line.is(token + 1, TimeRole.ERA) && line.numeral(token).isWhole()) {
            int year = line.numeral(token).value(0);
            return line.at(token + 1).value() > 0 ? ofEra(token, token + 2, year) : before(token, year);
        }
        Numeral numeral = line.numeral(token);
        if (numeral.suffix() == Numeral.Suffix.PLURAL) {
            return decade(token, numeral);
        }
        if (numeral.suffix() == Numeral.Suffix.ORDINAL) {
            return century(token, token, 0, numeral.value(0));
        }
        return numeral.isYear() ? year(token, numeral.value(0)) : span(token, numeral);
    }

    private static @Nullable Reading ofEra(int start, int end, int year) {
        return year < 1 || year > 2199
                ? null
                : Reading.calendar(start, end, TimePrecision.YEAR, true, context -> Calendar.year(year));
    }

    /** A year before our era: a value alone, as the model's calendar begins later. */
    private static Reading before(int token, int year) {
        return Reading.value(token, token + 2, TimeKind.DATE, "BC" + Calendar.four(year));
    }

    private @Nullable Reading named(int token) {
        int first = line.at(token).value();
        boolean article = line.isThe(token - 1) || line.is(token - 1, TimeRole.PORTION) || line.isHyphen(token - 1);
        boolean age = line.has(token - 1) && tokens.is(token - 1, Tag.PRPS);
        return article && !age ? decade(token, 1900 + first) : null;
    }

    private @Nullable Reading decade(int token, Numeral numeral) {
        int number = numeral.value(0);
        boolean full = numeral.digits(0) == 4 && number % 10 == 0 && number >= 1000 && number < 2100;
        boolean cut = numeral.digits(0) == 2 && number % 10 == 0 && number >= 20 && !isAge(token);
        if (numeral.groups() != 1 || !full && !cut) {
            return null;
        }
        return decade(token, full ? number : 1900 + number);
    }

    /** "In his 30s". */
    private boolean isAge(int token) {
        return line.has(token - 1)
                && (tokens.is(token - 1, Tag.PRPS)
                        || line.is(token - 1, TimeRole.PORTION)
                                && line.has(token - 2)
                                && tokens.is(token - 2, Tag.PRPS));
    }

    private Reading decade(int token, int first) {
        int start = line.has(token - 1)
                        && tokens.isMark(token - 1)
                        && tokens.isGlued(token)
                        && !line.isHyphen(token - 1)
                        && tokens.length(token - 1) == 1
                        && isApostrophe(token - 1)
                ? token - 1
                : token;
        start = line.isThe(start - 1) ? start - 1 : start;
        return Reading.calendar(start, token + 1, TimePrecision.DECADE, true, context -> Calendar.decade(first));
    }

    private boolean isApostrophe(int token) {
        char c = tokens.first(token);
        return c == '\'' || c == 0x2019 || c == 0x2018;
    }

    /** The ordinal in a word; 0 for none. */
    private int ordinal(int token) {
        boolean second = line.is(token, TimeRole.UNIT) && line.reads(token, "second");
        return second ? 2 : line.is(token, TimeRole.ORDINAL) ? line.at(token).value() : 0;
    }

    /** The century of an ordinal, which may be two words: "twenty-first". */
    private @Nullable Reading century(int first, int ordinal, int tens, int ones) {
        int number = tens + ones;
        int i = line.overHyphen(ordinal + 1);
        if (ones < 1 || number > 30) {
            return null;
        }
        int the = line.isThe(first - 1) ? first - 1 : first;
        if (!isCentury(i)) {
            return joinsCentury(i) ? centuries(the, ordinal, number) : null;
        }
        boolean attribute =
                i > ordinal + 1 && line.has(i + 1) && tokens.tag(i + 1).isNoun();
        return centuries(attribute ? first : the, i, number);
    }

    private static Reading centuries(int start, int last, int number) {
        return Reading.calendar(
                start, last + 1, TimePrecision.CENTURY, true, context -> Calendar.century((number - 1) * 100));
    }

    private boolean isCentury(int token) {
        return (line.is(token, TimeRole.UNIT) || line.is(token, TimeRole.UNITS))
                && line.at(token).code().equals("CENTURY");
    }

    /** "The 18th or early 19th century": the second ordinal has the noun of both. */
    private boolean joinsCentury(int token) {
        boolean joins = line.isWord(token, FunctionWord.AND)
                || line.isWord(token, FunctionWord.OR)
                || line.isWord(token, FunctionWord.TO);
        int i = line.isThe(token + 1) ? token + 2 : token + 1;
        i = line.is(i, TimeRole.PORTION) ? line.overHyphen(i + 1) : i;
        boolean ordinal = line.is(i, TimeRole.ORDINAL) || line.numeral(i).suffix() == Numeral.Suffix.ORDINAL;
        return joins && ordinal && isCentury(line.overHyphen(i + 1));
    }

    private @Nullable Reading year(int token, int year) {
        boolean word =
                line.is(token - 1, TimeRole.UNIT) && line.at(token - 1).code().equals("YEAR");
        if (word) {
            int start = line.isThe(token - 2) ? token - 2 : token - 1;
            return reading(start, token, year);
        }
        return isYear(token, year) ? reading(token, token, year) : null;
    }

    private static Reading reading(int start, int token, int year) {
        return Reading.calendar(start, token + 1, TimePrecision.YEAR, true, context -> Calendar.year(year));
    }

    private boolean isYear(int token, int year) {
        if (isCounted(token, year) || isNumbered(token)) {
            return false;
        }
        return year >= 1900 || isLed(token) || isEnd(token) || isBeginning(token);
    }

    /** Money, measures, shares and round numbers of things are no years. */
    private boolean isCounted(int token, int year) {
        if (line.has(token - 1)
                && tokens.isMark(token - 1)
                && tokens.isGlued(token)
                && !isBracket(token - 1)
                && !line.isDash(token - 1)) {
            return true;
        }
        int next = token + 1;
        if (line.is(next, TimeRole.UNITS)
                || line.isPercent(next)
                || line.is(next, TimeRole.ZONE)
                || line.is(next, TimeRole.MERIDIEM) && !line.reads(next, "am")) {
            return true;
        }
        if (line.isHyphen(next)) {
            return true;
        }
        boolean plural = line.has(next) && tokens.is(next, Tag.NNS) && !line.isCapital(next);
        boolean determined = line.has(token - 1)
                && (tokens.is(token - 1, Tag.DT) || tokens.is(token - 1, Tag.POS) || tokens.is(token - 1, Tag.PRPS));
        if (plural && !determined && (year % 100 == 0 || year < 1900)) {
            return true;
        }
        boolean bracketed = line.isWord(token - 1, FunctionWord.OPEN) && line.isWord(next, FunctionWord.CLOSE);
        return year % 1000 == 0 && !isLed(token) && !bracketed || line.is(token - 1, TimeRole.MODIFIER) && plural;
    }

    /** "Between 1815 and 1830", "in 1815 and 1816": the number before it is a year. */
    private boolean isEnd(int token) {
        boolean joins = line.isWord(token - 1, FunctionWord.AND)
                || line.isWord(token - 1, FunctionWord.TO)
                || line.isDash(token - 1);
        return joins && line.numeral(token - 2).isYear() && (isLed(token - 2) || isBeginning(token - 2));
    }

    /** "1815–1830". */
    private boolean isBeginning(int token) {
        return line.isDash(token + 1) && line.numeral(token + 2).isYear();
    }

    private boolean isBracket(int token) {
        char c = tokens.first(token);
        return c == '(' || c == '[' || c == '"' || c == 0x201C || c == '\'' || c == 0x2018;
    }

    private boolean isLed(int token) {
        int before = token - 1;
        return line.isWord(before, FunctionWord.IN)
                || line.isWord(before, FunctionWord.SINCE)
                || line.isWord(before, FunctionWord.BY)
                || line.isWord(before, FunctionWord.UNTIL)
                || line.isWord(before, FunctionWord.DURING)
                || line.isWord(before, FunctionWord.BEFORE)
                || line.isWord(before, FunctionWord.AFTER)
                || line.isWord(before, FunctionWord.FROM)
                || line.isWord(before, FunctionWord.BETWEEN)
                || line.is(before, TimeRole.PORTION)
                || line.is(before, TimeRole.MODIFIER);
    }

    /** A number in a name, or of a numbered thing: Resolution 1973, Euro 2024. */
    private boolean isNumbered(int token) {
        int before = token - 1;
        if (!line.has(before)) {
            return false;
        }
        boolean joined = line.isWord(before, FunctionWord.OF) || line.isComma(before);
        if (line.is(before, TimeRole.NUMBERED)
                || joined && line.is(before - 1, TimeRole.NUMBERED) && line.isCapital(before - 1)) {
            return true;
        }
        boolean name = line.isCapital(before)
                && !tokens.isMark(before)
                && line.role(before) == TimeRole.NONE
                && before > line.from()
                && tokens.is(before, Tag.NNP);
        return name && !isEvent(before);
    }

    /** A gathering that comes every year or so is told by its year. */
    private boolean isEvent(int token) {
        return line.reads(token, "conference")
                || line.reads(token, "games")
                || line.reads(token, "olympics")
                || line.reads(token, "election")
                || line.reads(token, "elections")
                || tokens.isCapitals(token) && tokens.length(token) > 3;
    }

    /** "2014-16", "2014/15", "2014-2016". */
    private @Nullable Reading span(int token, Numeral numeral) {
        boolean joined = numeral.groups() == 2
                && numeral.suffix() == Numeral.Suffix.NONE
                && (numeral.mark(0) == '-' || numeral.mark(0) == '/')
                && numeral.digits(0) == 4;
        if (!joined) {
            return null;
        }
        int first = numeral.value(0);
        int last = numeral.digits(1) == 4
                ? numeral.value(1)
                : numeral.digits(1) == 2 ? inCentury(first, numeral.value(1)) : 0;
        boolean years = first >= 1500 && first < 2150 && last > first && last < first + 120;
        return years
                ? Reading.calendar(
                        token,
                        token + 1,
                        TimePrecision.YEAR,
                        true,
                        context -> Calendar.year(first).to(Calendar.year(last)))
                : null;
    }

    /** The year of two digits after another: "1999-00" ends in the next century. */
    private static int inCentury(int first, int digits) {
        int turn = digits == 0 && first % 100 == 99 ? 100 : 0;
        return first - first % 100 + digits + turn;
    }
}

package org.dateline.parser.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.dateline.model.TimePrecision;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.text.Chars;
import org.jspecify.annotations.Nullable;

/** Reads dates that are written as one number: {@code 2022-02-04, 4.2.2022, 2/4/22, 2022-02-04T16:20}. */
final class NumericDateReader implements TimeReader {
    private final Line line;

    NumericDateReader(Line line) {
        this.line = line;
    }

    @Override
    public @Nullable Reading read(int token) {
        Numeral numeral = line.numeral(token);
        if (isInAddress(token)) {
            return null;
        }
        if (numeral.groups() != 3
                || numeral.mark(0) != numeral.mark(1)
                || numeral.mark(0) == ','
                || numeral.mark(0) == ':') {
            return null;
        }
        if (numeral.digits(0) == 4 && numeral.suffix() == Numeral.Suffix.TIME) {
            return moment(token, numeral);
        }
        if (numeral.suffix() != Numeral.Suffix.NONE) {
            return null;
        }
        return numeral.digits(0) == 4 ? yearFirst(token, numeral) : yearLast(token, numeral);
    }

    /** A part of a web address or a path. */
    private boolean isInAddress(int token) {
        boolean before =
                line.isWord(token - 1, FunctionWord.SLASH) && line.tokens().isGlued(token);
        return before
                || line.isWord(token + 1, FunctionWord.SLASH) && line.tokens().isGlued(token + 1);
    }

    private static @Nullable Reading yearFirst(int token, Numeral numeral) {
        int year = numeral.value(0);
        int month = numeral.value(1);
        int day = numeral.value(2);
        return numeral.digits(1) <= 2 && numeral.digits(2) <= 2 && month <= 12 && day <= 31 && year > 0
                ? day(token, year, month, day)
                : null;
    }

    /** Month first only where the first number can be no day of the second; else by the mark: a slash is American. */
    private static @Nullable Reading yearLast(int token, Numeral numeral) {
        boolean shaped = numeral.digits(0) <= 2
                && numeral.digits(1) <= 2
                && (numeral.digits(2) == 4 || numeral.digits(2) == 2 && numeral.mark(0) != '-');
        if (!shaped) {
            return null;
        }
        int a = numeral.value(0);
        int b = numeral.value(1);
        int year = numeral.digits(2) == 4 ? numeral.value(2) : numeral.value(2) + (numeral.value(2) < 40 ? 2000 : 1900);
        boolean monthFirst = b > 12 || numeral.mark(0) == '/' && a <= 12;
        int month = monthFirst ? a : b;
        int day = monthFirst ? b : a;
        return month >= 1 && month <= 12 && day >= 1 && day <= 31 ? day(token, year, month, day) : null;
    }

    private static Reading day(int token, int year, int month, int day) {
        return Reading.calendar(
                token,
                token + 1,
                TimePrecision.DAY,
                true,
                context -> Calendar.exists(year, month, day) ? Calendar.day(LocalDate.of(year, month, day)) : null);
    }

    private @Nullable Reading moment(int token, Numeral numeral) {
        String text = line.tokens().text();
        int at = line.tokens().start(token) + 11;
        boolean shaped = at + 5 <= line.tokens().end(token)
                && numeral.digits(1) == 2
                && numeral.digits(2) == 2
                && text.charAt(at + 2) == ':';
        if (!shaped || !Calendar.exists(numeral.value(0), numeral.value(1), numeral.value(2))) {
            return null;
        }
        int hour = two(text, at);
        int minute = two(text, at + 3);
        if (hour < 0 || hour > 23 || minute < 0 || minute > 59) {
            return null;
        }
        LocalDateTime start = LocalDate.of(numeral.value(0), numeral.value(1), numeral.value(2))
                .atTime(hour, minute);
        return Reading.clock(
                token,
                token + 1,
                TimePrecision.MINUTE,
                true,
                context ->
                        Resolved.time(start.toString(), start, start.plusMinutes(1), TimePrecision.MINUTE, true, null));
    }

    private static int two(String text, int at) {
        boolean digits = Chars.isDigit(text.charAt(at)) && Chars.isDigit(text.charAt(at + 1));
        return digits ? Character.digit(text.charAt(at), 10) * 10 + Character.digit(text.charAt(at + 1), 10) : -1;
    }
}

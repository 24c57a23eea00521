package org.dateline.parser.article;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;
import org.dateline.parser.text.Chars;

/**
 * Reads the date of a header: ISO 8601 with or without the time, {@code 2022/02/04}, {@code 20220204}, {@code 4 February 2022},
 * {@code February 4, 2022}, the last two perhaps after a weekday. Not thread-safe; one read at a time.
 */
final class HeaderDate {
    private char[] text = {};
    private int limit;
    private int at;
    private int year;
    private int month;
    private int day;
    private boolean iso;
    private final HeaderTime time = new HeaderTime();

    /** Whether a date stands at {@code from}, possible or not. */
    boolean read(char[] chars, int from, int to) {
        text = chars;
        limit = to;
        at = from;
        iso = false;
        time.clear();
        return (isDigit(at) ? digits() : words()) && ends();
    }

    /** Where the header ends. */
    int end() {
        return at;
    }

    /** Whether the date was in the form {@code 2022-02-04}, with or without a time. */
    boolean isIso() {
        return iso;
    }

    /** The date, if there is such a day. */
    Optional<LocalDate> date() {
        try {
            boolean possible = year > 0 && time.isPossible();
            return possible ? Optional.of(LocalDate.of(year, month, day)) : Optional.empty();
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** The point in time, if the header gives a time and an offset. */
    Optional<OffsetDateTime> dateTime() {
        return date().flatMap(time::on);
    }

    private boolean digits() {
        int length = digitsAt(at);
        if (length == 8) {
            year = number(4);
            month = number(2);
            day = number(2);
            return true;
        }
        return length == 4 ? yearFirst() : length <= 2 && dayFirst(length);
    }

    private boolean yearFirst() {
        year = number(4);
        char mark = charAt(at);
        if (mark != '-' && mark != '/') {
            return false;
        }
        int first = digitsAt(++at);
        month = number(Math.min(first, 2));
        boolean parts = (first == 1 || first == 2) && charAt(at++) == mark;
        int second = parts ? digitsAt(at) : 0;
        if (second != 1 && second != 2) {
            return false;
        }
        day = number(second);
        iso = mark == '-' && first == 2 && second == 2;
        at = iso ? time.read(text, at, limit) : at;
        return true;
    }

    private boolean dayFirst(int length) {
        day = number(length);
        at = ordinal(at);
        return blanks() && month() && mark(',') && blanks() && year();
    }

    private boolean words() {
        int start = at;
        if (MonthName.weekday(text, start, word())) {
            mark(',');
            if (!blanks()) {
                return false;
            }
            if (isDigit(at)) {
                int length = digitsAt(at);
                return length <= 2 && dayFirst(length);
            }
        } else {
            at = start;
        }
        return monthFirst();
    }

    private boolean monthFirst() {
        if (!month() || !blanks()) {
            return false;
        }
        int length = digitsAt(at);
        if (length < 1 || length > 2) {
            return false;
        }
        day = number(length);
        at = ordinal(at);
        return mark(',') && blanks() && year();
    }

    private boolean month() {
        int start = at;
        month = MonthName.month(text, start, word());
        mark('.');
        return month > 0;
    }

    private boolean year() {
        boolean four = digitsAt(at) == 4;
        year = four ? number(4) : 0;
        return four;
    }

    /** Passes over the letters that follow and tells where they end. */
    private int word() {
        while (at < limit && Chars.isLetter(text[at])) {
            at++;
        }
        return at;
    }

    private int ordinal(int from) {
        boolean two = from + 1 < limit && Chars.isLetter(text[from]) && Chars.isLetter(text[from + 1]);
        return two && MonthName.isOrdinal(text[from], text[from + 1]) ? from + 2 : from;
    }

    private boolean mark(char mark) {
        if (charAt(at) == mark) {
            at++;
        }
        return true;
    }

    private boolean blanks() {
        int start = at;
        while (at < limit && at - start < 8 && TextWindow.isBlank(text[at]) && !Chars.isLineEnd(text[at])) {
            at++;
        }
        return at > start;
    }

    /** The date ends where no word goes on; one mark that sets it off belongs to the header. */
    private boolean ends() {
        char c = charAt(at);
        if (at < limit && Chars.isWord(c) && c != 0xFEFF) {
            return false;
        }
        boolean joins = c == '-' || c == '/' || c == '.' || c == ',' || c == ':' || c == ';' || c == '|';
        boolean free = at + 1 >= limit || TextWindow.isBlank(text[at + 1]);
        if (joins && free) {
            at++;
        }
        return free || !joins;
    }

    private boolean isDigit(int i) {
        return i < limit && text[i] >= '0' && text[i] <= '9';
    }

    private int digitsAt(int from) {
        int i = from;
        while (isDigit(i) && i - from < 9) {
            i++;
        }
        return i - from;
    }

    private int number(int digits) {
        int value = 0;
        for (int i = 0; i < digits; i++) {
            value = value * 10 + text[at++] - '0';
        }
        return value;
    }

    private char charAt(int i) {
        return i < limit ? text[i] : 0;
    }
}

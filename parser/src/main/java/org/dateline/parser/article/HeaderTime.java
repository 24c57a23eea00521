package org.dateline.parser.article;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Reads the time that may follow an ISO date: {@code T16:20}, {@code T16:20:05.5Z}, {@code 16:20:05+01:00}. */
final class HeaderTime {
    private static final int NANO_DIGITS = 9;
    private static final int NO_OFFSET = Integer.MIN_VALUE;
    private static final int WIDEST_OFFSET = 18 * 3600;

    private char[] text = {};
    private int limit;
    private int at;
    private int hour;
    private int minute;
    private int second;
    private int nano;
    private int offset;

    void clear() {
        hour = 0;
        minute = 0;
        second = 0;
        nano = 0;
        offset = NO_OFFSET;
    }

    /** Where the time that begins at {@code from} ends; {@code from} itself if none does. */
    int read(char[] chars, int from, int to) {
        text = chars;
        limit = to;
        at = from + 1;
        boolean marked = charAt(from) == 'T' || charAt(from) == 't';
        boolean blank = charAt(from) == ' ';
        if (!marked && !blank || !clock()) {
            clear();
            return from;
        }
        boolean seconds = seconds();
        boolean zone = zone();
        // After a blank, hours and minutes alone may be the first words of the text.
        if (blank && !seconds && !zone) {
            clear();
            return from;
        }
        return at;
    }

    private boolean clock() {
        if (!pair(at) || charAt(at + 2) != ':' || !pair(at + 3)) {
            return false;
        }
        hour = two(at);
        minute = two(at + 3);
        at += 5;
        return true;
    }

    private boolean seconds() {
        if (charAt(at) != ':' || !pair(at + 1)) {
            return false;
        }
        second = two(at + 1);
        at += 3;
        if ((charAt(at) == '.' || charAt(at) == ',') && isDigit(at + 1)) {
            at++;
            fraction();
        }
        return true;
    }

    private void fraction() {
        int digits = 0;
        while (isDigit(at)) {
            nano = digits < NANO_DIGITS ? nano * 10 + text[at] - '0' : nano;
            digits++;
            at++;
        }
        for (int i = digits; i < NANO_DIGITS; i++) {
            nano *= 10;
        }
    }

    private boolean zone() {
        char c = charAt(at);
        if (c == 'Z' || c == 'z') {
            offset = 0;
            at++;
        } else if ((c == '+' || c == '-') && pair(at + 1)) {
            numericOffset(c == '-' ? -1 : 1);
        } else {
            return false;
        }
        region();
        return true;
    }

    private void numericOffset(int sign) {
        int hours = two(at + 1);
        at += 3;
        int colon = charAt(at) == ':' ? 1 : 0;
        int minutes = 0;
        if (pair(at + colon)) {
            minutes = two(at + colon);
            at += colon + 2;
        }
        offset = sign * (hours * 3600 + minutes * 60);
    }

    /** The name of a time zone in brackets, as {@code java.time} writes it, adds nothing to the offset. */
    private void region() {
        int close = at;
        while (close < limit && close - at < 40 && text[close] != ']' && text[close] > ' ') {
            close++;
        }
        if (charAt(at) == '[' && charAt(close) == ']') {
            at = close + 1;
        }
    }

    boolean isPossible() {
        boolean clock = hour < 24 && minute < 60 && second < 60;
        return clock && (offset == NO_OFFSET || Math.abs(offset) <= WIDEST_OFFSET);
    }

    /** The point in time on that day, if there is an offset. */
    Optional<OffsetDateTime> on(LocalDate date) {
        if (offset == NO_OFFSET) {
            return Optional.empty();
        }
        LocalTime time = LocalTime.of(hour, minute, second, nano);
        return Optional.of(OffsetDateTime.of(date, time, ZoneOffset.ofTotalSeconds(offset)));
    }

    private boolean pair(int i) {
        return isDigit(i) && isDigit(i + 1);
    }

    private boolean isDigit(int i) {
        return i < limit && text[i] >= '0' && text[i] <= '9';
    }

    private int two(int i) {
        return (text[i] - '0') * 10 + text[i + 1] - '0';
    }

    private char charAt(int i) {
        return i < limit ? text[i] : 0;
    }
}

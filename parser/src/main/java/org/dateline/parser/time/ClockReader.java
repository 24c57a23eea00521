package org.dateline.parser.time;

import org.dateline.model.TimePrecision;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.TimeRole;
import org.dateline.parser.lexicon.TimeWord;
import org.jspecify.annotations.Nullable;

/** Reads times of day: {@code 3 p.m., 10:30, 1430 GMT, 9am local time, noon, half past three, 12:00 UTC}. */
final class ClockReader {
    /**
     * A time of day.
     *
     * @param start the first token
     * @param end the token after the last one
     * @param hour 0 to 24
     * @param minute 0 to 59
     * @param exact whether minutes were told
     * @param zone the zone's number of minutes from UTC where {@code zoned}
     * @param zoned whether a zone with a known distance was told
     */
    record Clock(int start, int end, int hour, int minute, boolean exact, int zone, boolean zoned) {
        TimePrecision precision() {
            return exact ? TimePrecision.MINUTE : TimePrecision.HOUR;
        }
    }

    private final Line line;

    ClockReader(Line line) {
        this.line = line;
    }

    @Nullable
    Clock read(int token) {
        if (line.is(token, TimeRole.CLOCK)) {
            return zoned(token, token + 1, line.at(token).value(), 0, true);
        }
        if (line.is(token, TimeRole.NUMBER)
                || line.is(token, TimeRole.UNIT)
                        && (line.at(token).code().equals("HALF")
                                || line.at(token).code().equals("QUARTER"))) {
            return worded(token);
        }
        if (!line.isNumber(token)) {
            return null;
        }
        Clock fives = line.numeral(token).isWhole()
                ? ofFives(token, token + 1, line.numeral(token).value(0))
                : null;
        return fives != null ? fives : digits(token);
    }

    private @Nullable Clock worded(int token) {
        if (line.is(token, TimeRole.UNIT)) {
            int minutes = line.at(token).code().equals("HALF") ? 30 : 15;
            return ofHour(token, token + 1, minutes);
        }
        int hour = line.at(token).value();
        int unit = line.overHyphen(token + 1);
        boolean five =
                hour == 20 && line.is(unit, TimeRole.NUMBER) && line.at(unit).value() == 5;
        Clock clock = five ? ofFives(token, unit + 1, 25) : ofFives(token, token + 1, hour);
        if (clock != null) {
            return clock;
        }
        if (hour <= 12 && line.is(token + 1, TimeRole.MERIDIEM)) {
            return meridiem(token, token + 1, hour, 0, false);
        }
        return isOfDay(token, hour) ? zoned(token, token + 1, hour, 0, false) : null;
    }

    /** "At twenty past six", "at 25 to seven". */
    private @Nullable Clock ofFives(int token, int end, int minutes) {
        boolean fives = minutes % 5 == 0 && minutes < 30 && line.isWord(token - 1, FunctionWord.AT);
        return fives ? ofHour(token, end, minutes) : null;
    }

    /** So many minutes past an hour or, but for half an hour, to it; {@code end} is where they are told. */
    private @Nullable Clock ofHour(int token, int end, int minutes) {
        int base = hour(end + 1);
        boolean past = line.reads(end, "past") && base > 0;
        boolean to = line.isWord(end, FunctionWord.TO) && base > 0 && minutes < 30;
        if (!past && !to) {
            return null;
        }
        return zoned(token, end + 2, past ? base : base - 1, past ? minutes : 60 - minutes, true);
    }

    /** The hour in words or digits; 0 for none. */
    private int hour(int token) {
        int hour = line.is(token, TimeRole.NUMBER)
                ? line.at(token).value()
                : line.numeral(token).isWhole() ? line.numeral(token).value(0) : 0;
        return hour <= 12 ? hour : 0;
    }

    /** "At five in the morning". */
    private boolean isOfDay(int token, int hour) {
        boolean part = line.isWord(token + 1, FunctionWord.IN)
                && line.isThe(token + 2)
                && line.is(token + 3, TimeRole.PART)
                && (!line.has(token + 4) || !line.tokens().tag(token + 4).isNoun());
        boolean led = line.isWord(token - 1, FunctionWord.AT)
                || line.isWord(token - 1, FunctionWord.BY)
                || line.isWord(token - 1, FunctionWord.UNTIL)
                || line.is(token - 1, TimeRole.MODIFIER);
        return part && led && hour >= 1 && hour <= 12;
    }

    private @Nullable Clock digits(int token) {
        Numeral numeral = line.numeral(token);
        boolean exact = numeral.groups() == 2;
        int hour = numeral.value(0);
        int minute = exact ? numeral.value(1) : 0;
        if (!exact && numeral.groups() != 1 || hour > 24 && numeral.digits(0) != 4) {
            return null;
        }
        char mark = exact ? numeral.mark(0) : ':';
        boolean minutes = !exact || numeral.digits(1) == 2 && minute < 60 && (mark == ':' || mark == '.');
        if (numeral.suffix() == Numeral.Suffix.AM || numeral.suffix() == Numeral.Suffix.PM) {
            return minutes && hour >= 1 && hour <= 12
                    ? zoned(token, token + 1, twelve(hour, numeral.suffix() == Numeral.Suffix.PM), minute, exact)
                    : null;
        }
        if (numeral.suffix() != Numeral.Suffix.NONE || !minutes) {
            return null;
        }
        boolean military = !exact && numeral.digits(0) == 4;
        return military ? military(token, hour / 100, hour % 100) : plain(token, hour, minute, mark, exact);
    }

    /** A number that words beside it make a time of day. */
    private @Nullable Clock plain(int token, int hour, int minute, char mark, boolean exact) {
        if (line.is(token + 1, TimeRole.MERIDIEM) && hour <= 24) {
            return meridiem(token, token + 1, hour, minute, exact);
        }
        if (isOfDay(token, hour)) {
            return zoned(token, token + 1, hour, minute, exact);
        }
        if (hour >= 1 && hour <= 12 && opensRange(token)) {
            return ofRange(token, hour, minute, exact);
        }
        boolean plain = exact
                && (mark == ':' && line.numeral(token).digits(0) <= 2 && !isScore(token)
                        || zoneEnd(token + 1) > token + 1);
        return plain && (hour < 24 || minute == 0) ? zoned(token, token + 1, hour, minute, true) : null;
    }

    /** "Between 9 and 11 a.m.", "from 8.30 to 10 p.m.": a number before one with the hours of the day. */
    private boolean opensRange(int token) {
        boolean between = line.isWord(token - 1, FunctionWord.BETWEEN) && line.isWord(token + 1, FunctionWord.AND);
        boolean from = line.isWord(token - 1, FunctionWord.FROM)
                && (line.isWord(token + 1, FunctionWord.TO) || line.isWord(token + 1, FunctionWord.UNTIL));
        return (between || from) && line.isNumber(token + 2);
    }

    private @Nullable Clock ofRange(int token, int hour, int minute, boolean exact) {
        Clock second = digits(token + 2);
        boolean told = second != null
                && (second.end() > token + 3 || line.numeral(token + 2).suffix() != Numeral.Suffix.NONE);
        if (second == null || !told) {
            return null;
        }
        boolean afternoon = second.hour() >= 12;
        int first = twelve(hour, afternoon);
        return new Clock(
                token,
                token + 1,
                first * 60 + minute < second.hour() * 60 + second.minute() ? first : twelve(hour, !afternoon),
                minute,
                exact,
                second.zone(),
                second.zoned());
    }

    private @Nullable Clock military(int token, int hour, int minute) {
        boolean shaped = hour < 24 && minute < 60;
        if (shaped
                && line.is(token + 1, TimeRole.MERIDIEM)
                && line.at(token + 1).value() < 0) {
            return zoned(token, token + 2, hour, minute, true);
        }
        return shaped && zoneEnd(token + 1) > token + 1 ? zoned(token, token + 1, hour, minute, true) : null;
    }

    /** A result between two parties, a record of a race. */
    private boolean isScore(int token) {
        return line.reads(token - 1, "won")
                || line.reads(token - 1, "beat")
                || line.reads(token - 1, "lost")
                || line.isWord(token - 1, FunctionWord.BY);
    }

    private @Nullable Clock meridiem(int token, int mark, int hour, int minute, boolean exact) {
        int base = line.at(mark).value();
        boolean verb = line.reads(mark, "am")
                && line.tokens().isCapital(mark)
                && !line.tokens().isCapitals(mark);
        if (verb) {
            return null;
        }
        int full = base < 0 ? hour : hour > 12 ? hour : twelve(hour, base == 12);
        return zoned(token, mark + 1, full, minute, exact);
    }

    private static int twelve(int hour, boolean afternoon) {
        return afternoon ? hour == 12 ? 12 : hour + 12 : hour == 12 ? 0 : hour;
    }

    private Clock zoned(int start, int end, int hour, int minute, boolean exact) {
        int first = line.isWord(end, FunctionWord.OPEN) && line.is(end + 1, TimeRole.ZONE) ? end + 1 : end;
        int after = zoneEnd(first);
        if (after == first) {
            return new Clock(start, end, hour, minute, exact, 0, false);
        }
        TimeWord zone = line.opensPhrase(first) && line.phraseEnd(first) > first ? line.phrase(first) : line.at(first);
        boolean known = zone.role() == TimeRole.ZONE && !zone.code().isEmpty();
        int offset = offset(first + 1);
        int closed = after + (offset == 0 ? 0 : 2);
        closed = first > end && line.isWord(closed, FunctionWord.CLOSE) ? closed + 1 : closed;
        return new Clock(start, closed, hour, minute, exact, zone.value() * 60 + offset, known);
    }

    /** The minutes behind {@code GMT+8} or {@code GMT+5:30}; 0 for none. */
    private int offset(int token) {
        boolean sign = line.has(token)
                && line.tokens().length(token) == 1
                && (line.tokens().first(token) == '+'
                        || line.tokens().first(token) == '-'
                        || line.tokens().first(token) == 0x2212);
        Numeral numeral = line.numeral(token + 1);
        boolean exact = numeral.groups() == 2 && numeral.mark(0) == ':' && numeral.value(1) < 60;
        if (!sign || !numeral.isWhole() && !exact || numeral.suffix() != Numeral.Suffix.NONE || numeral.value(0) > 14) {
            return 0;
        }
        int minutes = numeral.value(0) * 60 + (exact ? numeral.value(1) : 0);
        return line.tokens().first(token) == '+' ? minutes : -minutes;
    }

    private int zoneEnd(int token) {
        if (!line.has(token)) {
            return token;
        }
        if (line.opensPhrase(token)
                && line.phraseEnd(token) > token
                && line.phrase(token).role() == TimeRole.ZONE) {
            return line.phraseEnd(token);
        }
        if (line.is(token, TimeRole.ZONE) && line.tokens().isCapitals(token)) {
            return token + 1;
        }
        int time = token;
        while (time < token + 3 && line.isCapital(time) && !line.isNumber(time) && line.role(time) == TimeRole.NONE) {
            time++;
        }
        return time > token && line.reads(time, "time") ? time + 1 : token;
    }
}

package org.dateline.parser.time;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.dateline.model.TimeKind;
import org.dateline.model.TimeModifier;
import org.dateline.model.TimePrecision;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.TimeRole;
import org.dateline.parser.sentence.Tag;
import org.jspecify.annotations.Nullable;

/** Reads times within a day and joins them with their day: {@code Monday night, this morning, 3 p.m. on Friday, June 5 at 10:30}. */
final class DayTimeReader implements TimeReader {
    /** The morning's hours before it is light. */
    private static final String EARLY = "TMO early";

    private final Line line;
    private final ClockReader clocks;
    private final TimeReader dates;

    DayTimeReader(Line line, ClockReader clocks, TimeReader dates) {
        this.line = line;
        this.clocks = clocks;
        this.dates = dates;
    }

    @Override
    public @Nullable Reading read(int token) {
        if (line.is(token, TimeRole.TONIGHT)) {
            return part(token, token + 1, "TNI", context -> Calendar.day(context.date()), false);
        }
        if (line.is(token, TimeRole.PART)) {
            return line.reads(token, "overnight") ? overnight(token) : partFirst(token);
        }
        if (line.is(token, TimeRole.UNITS)) {
            return hours(token);
        }
        ClockReader.Clock clock = clocks.read(token);
        return clock == null ? null : clockFirst(clock);
    }

    /** What may follow a day: a part of it, or a time. */
    Reading behind(Reading day) {
        int i = day.end();
        int late = line.is(i, TimeRole.PORTION) && line.is(i + 1, TimeRole.PART) ? i + 1 : i;
        if (line.is(late, TimeRole.PART)
                && !isPlural(late)
                && !line.isHyphen(late + 1)
                && !line.isHyphen(late - 1)
                && day.calendar() != null) {
            Reading part = part(day.start(), late + 1, line.at(late).code(), day.calendar(), day.stated());
            TimeModifier mod = late > i ? TimeModifier.valueOf(line.at(i).code()) : day.mod();
            return part.with(mod);
        }
        i = line.overComma(i);
        i = line.reads(i, "at") || line.isWord(i, FunctionWord.BY) || line.reads(i, "from") ? i + 1 : i;
        i = line.is(i, TimeRole.MODIFIER) ? i + 1 : i;
        ClockReader.Clock clock = clocks.read(i);
        return clock == null || day.calendar() == null
                ? day
                : clock(day.start(), clock.end(), clock, day.calendar(), day.stated());
    }

    private boolean isPlural(int part) {
        return line.tokens().text().charAt(line.tokens().end(part) - 1) == 's';
    }

    /** "Overnight" alone: the night before the article, or the one after it where the clause looks ahead. */
    private @Nullable Reading overnight(int token) {
        boolean adverb = !line.isCapital(token) && line.tokens().is(token, Tag.RB) && !line.isHyphen(token - 1);
        return adverb
                ? part(
                        token,
                        token + 1,
                        "TNI",
                        context -> Calendar.day(
                                context.isFuture()
                                        ? context.date()
                                        : context.date().minusDays(1)),
                        false)
                : null;
    }

    /** "The early hours of Monday", "in the small hours". */
    private @Nullable Reading hours(int token) {
        boolean early =
                line.reads(token - 1, "early") || line.reads(token - 1, "small") || line.reads(token - 1, "wee");
        boolean late = line.reads(token - 1, "late");
        boolean named = line.reads(token, "hours") && line.isThe(token - 2) && (early || late);
        return named ? partOf(token - 2, token + 1, early ? EARLY : "TNI", true) : null;
    }

    private @Nullable Reading partFirst(int token) {
        String code = line.at(token).code();
        if (line.isHyphen(token + 1)) {
            return null;
        }
        int portion = line.isHyphen(token - 1) ? token - 2 : token - 1;
        boolean cut = line.is(portion, TimeRole.PORTION) && !line.isWord(portion + 1, FunctionWord.OF);
        if (line.isHyphen(token - 1) && !cut) {
            return null;
        }
        int before = cut ? portion - 1 : token - 1;
        if (!cut && line.is(before, TimeRole.RELATION)) {
            return related(before, token, code);
        }
        boolean the = line.isThe(before);
        if (the && line.reads(token + 1, "before") && endsTime(token + 2)) {
            return part(before, token + 2, code, context -> beside(context, -1), false)
                    .anchored();
        }
        boolean led = isLed(the ? before - 1 : before, the);
        Reading reading = partOf(the ? before : cut ? portion : token, token + 1, code, led);
        return reading == null || !cut
                ? reading
                : reading.with(TimeModifier.valueOf(line.at(portion).code()));
    }

    /** "In the morning", "at dawn". */
    private boolean isLed(int preposition, boolean the) {
        return line.isWord(preposition, FunctionWord.IN)
                || line.isWord(preposition, FunctionWord.DURING)
                || !the
                        && (line.isWord(preposition, FunctionWord.AT)
                                || line.isWord(preposition, FunctionWord.BY)
                                || line.isWord(preposition, FunctionWord.BEFORE)
                                || line.isWord(preposition, FunctionWord.AFTER)
                                || line.isWord(preposition, FunctionWord.UNTIL));
    }

    private boolean endsTime(int token) {
        return !line.has(token) || line.tokens().isMark(token) || line.isWord(token, FunctionWord.AND);
    }

    private static @Nullable Period beside(Context context, int days) {
        return context.event() == null ? null : Calendar.day(context.event().plusDays(days));
    }

    /** A part of the day that "of" or "on" names; where it may stand alone, of the event's. */
    private @Nullable Reading partOf(int start, int end, String code, boolean alone) {
        boolean of = line.isWord(end, FunctionWord.OF) || line.isWord(end, FunctionWord.ON);
        Reading day = of ? dates.read(line.isThe(end + 1) ? end + 2 : end + 1) : null;
        if (day != null && day.isDay() && day.calendar() != null) {
            boolean part = line.is(day.end(), TimeRole.PART) && !isPlural(day.end());
            return part(start, part ? day.end() + 1 : day.end(), code, day.calendar(), day.stated());
        }
        return alone ? part(start, end, code, DayTimeReader::eventDay, false).anchored() : null;
    }

    static Period eventDay(Context context) {
        return Calendar.day(context.event() == null ? context.date() : context.event());
    }

    private @Nullable Reading related(int relation, int token, String code) {
        int by = line.at(relation).value();
        boolean the = line.isThe(relation - 1);
        boolean that = line.isWord(relation - 1, FunctionWord.THAT) && line.reads(relation, "same");
        int start = the || that ? relation - 1 : relation;
        boolean anchored = Years.isAnchored(line, relation) || the || by > 0;
        if (line.reads(relation, "current") || line.reads(relation, "coming") || line.reads(relation, "past")) {
            return null;
        }
        if (anchored) {
            return part(start, token + 1, code, context -> beside(context, by), false)
                    .anchored();
        }
        return part(
                start, token + 1, code, context -> Calendar.day(context.date().plusDays(by)), false);
    }

    /** The day that follows a time: "03:15 UTC Friday", "3 p.m. on Friday, June 5", "noon today". */
    private Reading clockFirst(ClockReader.Clock clock) {
        int i = clock.end();
        if (line.isWord(i, FunctionWord.IN) && line.isThe(i + 1) && line.is(i + 2, TimeRole.PART)) {
            return clockFirst(afternoon(clock, i + 2));
        }
        int comma = line.overComma(i);
        Reading later = dayBehind(i);
        if (later != null && later.calendar() != null) {
            return clock(clock.start(), clock.end(), clock, later.calendar(), later.stated());
        }
        int on = line.isWord(comma, FunctionWord.ON) || line.isWord(comma, FunctionWord.OF) ? comma + 1 : comma;
        int the = line.isThe(on) ? on + 1 : on;
        Reading day = dates.read(the);
        if (day == null && line.is(the, TimeRole.TONIGHT)) {
            return clock(clock.start(), the + 1, clock, context -> Calendar.day(context.date()), false);
        }
        if (day != null && day.isDay() && day.calendar() != null) {
            int end = line.is(day.end(), TimeRole.PART) ? day.end() + 1 : day.end();
            return clock(clock.start(), end, clock, day.calendar(), day.stated());
        }
        return clock(clock.start(), clock.end(), clock, DayTimeReader::eventDay, false)
                .anchored();
    }

    /** The day that another time of day stands before: "5 p.m. (1600 GMT) on Monday", "9 a.m. to 5 p.m. on Friday". */
    private @Nullable Reading dayBehind(int token) {
        boolean bracket = line.isWord(token, FunctionWord.OPEN);
        boolean joined = line.isWord(token, FunctionWord.TO)
                || line.isWord(token, FunctionWord.AND)
                || line.isWord(token, FunctionWord.UNTIL)
                || line.isDash(token);
        ClockReader.Clock other = bracket || joined ? clocks.read(token + 1) : null;
        if (other == null || bracket && !line.isWord(other.end(), FunctionWord.CLOSE)) {
            return null;
        }
        int i = line.overComma(bracket ? other.end() + 1 : other.end());
        i = line.isWord(i, FunctionWord.ON) ? i + 1 : i;
        Reading day = dates.read(line.isThe(i) ? i + 1 : i);
        return day != null && day.isDay() ? day : null;
    }

    private ClockReader.Clock afternoon(ClockReader.Clock clock, int part) {
        boolean later = clock.hour() < 12
                && !line.at(part).code().equals("TMO")
                && !(line.at(part).code().equals("TNI") && clock.hour() < 6);
        return new ClockReader.Clock(
                clock.start(),
                part + 1,
                later ? clock.hour() + 12 : clock.hour(),
                clock.minute(),
                clock.exact(),
                clock.zone(),
                clock.zoned());
    }

    private static Reading clock(int start, int end, ClockReader.Clock clock, CalendarTime day, boolean stated) {
        return Reading.clock(start, end, clock.precision(), stated, context -> {
            Period period = day.period(context);
            return period == null ? null : at(period.start(), clock, stated);
        });
    }

    private static Resolved at(LocalDate day, ClockReader.Clock clock, boolean stated) {
        LocalDateTime start = day.atStartOfDay().plusHours(clock.hour()).plusMinutes(clock.minute());
        ZoneId zone = clock.zoned() ? ZoneOffset.ofTotalSeconds(clock.zone() * 60) : null;
        String hours = Calendar.two(clock.hour()) + ":" + Calendar.two(clock.minute());
        String suffix = zone == null ? "" : zone.getId();
        LocalDateTime end = clock.exact() ? start.plusMinutes(1) : start.plusHours(1);
        return Resolved.time(day + "T" + hours + suffix, start, end, clock.precision(), stated, zone);
    }

    private static Reading part(int start, int end, String code, CalendarTime day, boolean stated) {
        return Reading.clock(start, end, TimePrecision.PART_OF_DAY, stated, context -> {
            Period period = day.period(context);
            return period == null
                    ? Resolved.of(TimeKind.TIME, "XXXX-XX-XX" + value(code))
                    : within(period.start(), code, stated);
        });
    }

    private static String value(String code) {
        return code.substring(0, 3);
    }

    /** Where the parts of a day begin and end is a convention: morning from six, afternoon from noon, evening from six, night from nine. */
    private static Resolved within(LocalDate day, String code, boolean stated) {
        int from = switch (code) {
            case EARLY -> 0;
            case "TMO", "TDT" -> 6;
            case "TMI" -> 11;
            case "TAF" -> 12;
            case "TEV" -> 18;
            default -> 21;
        };
        int hours = switch (code) {
            case "TMI" -> 2;
            case "TDT" -> 12;
            case "TNI" -> 9;
            default -> 6;
        };
        LocalDateTime start = day.atTime(from, 0);
        return Resolved.time(day + value(code), start, start.plusHours(hours), TimePrecision.PART_OF_DAY, stated, null);
    }
}

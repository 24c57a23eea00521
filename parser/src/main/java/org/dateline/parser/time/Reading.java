package org.dateline.parser.time;

import org.dateline.model.TimeKind;
import org.dateline.model.TimeModifier;
import org.dateline.model.TimePrecision;
import org.jspecify.annotations.Nullable;

/**
 * A time expression as it was read, not yet worked out.
 *
 * @param start the first token
 * @param end the token after the last one
 * @param precision the unit of the calendar that it names, null for lengths, sets and vague times
 * @param calendar the period it names, null for what is no period of the calendar
 * @param meaning what it says
 * @param mod the modifier
 * @param stated whether it needs no other date to be worked out
 * @param isAnchored whether it hangs on the event told before
 */
record Reading(
        int start,
        int end,
        @Nullable TimePrecision precision,
        @Nullable CalendarTime calendar,
        Meaning meaning,
        @Nullable TimeModifier mod,
        boolean stated,
        boolean isAnchored) {
    /** What a time says, once it is known from where it is looked at. */
    interface Meaning {
        /** Returns what it says; null where the words are no time there. */
        @Nullable
        Resolved resolve(Context context);
    }

    /** A period of the calendar. */
    static Reading calendar(int start, int end, TimePrecision precision, boolean stated, CalendarTime time) {
        return new Reading(start, end, precision, time, dated(time, stated), null, stated, false);
    }

    private static Meaning dated(CalendarTime time, boolean stated) {
        return context -> {
            Period period = time.period(context);
            return period == null ? Resolved.of(TimeKind.DATE, "XXXX-XX-XX") : Resolved.of(period, stated);
        };
    }

    /** A time within a day. */
    static Reading clock(int start, int end, TimePrecision precision, boolean stated, Meaning meaning) {
        return new Reading(start, end, precision, null, meaning, null, stated, false);
    }

    /** A length, a set or a vague time. */
    static Reading value(int start, int end, TimeKind kind, String value) {
        return new Reading(start, end, null, null, context -> Resolved.of(kind, value), null, false, false);
    }

    Reading from(int first) {
        return new Reading(first, end, precision, calendar, meaning, mod, stated, isAnchored);
    }

    Reading until(int last) {
        return new Reading(start, last, precision, calendar, meaning, mod, stated, isAnchored);
    }

    Reading with(@Nullable TimeModifier modifier) {
        return modifier == null
                ? this
                : new Reading(start, end, precision, calendar, meaning, modifier, stated, isAnchored);
    }

    /** The same, hanging on the event told before. */
    Reading anchored() {
        return new Reading(start, end, precision, calendar, meaning, mod, stated, true);
    }

    boolean isDay() {
        return calendar != null && precision == TimePrecision.DAY;
    }

    /** Whether it names a time of day, or a part of one. */
    boolean isWithinDay() {
        return precision != null && precision.compareTo(TimePrecision.DAY) > 0;
    }

    boolean isPeriod() {
        return calendar != null;
    }

    /** Whether it names a year of accounts, whose first month nothing tells. */
    boolean isFiscal() {
        return calendar == null && precision == TimePrecision.YEAR;
    }

    /** Whether it names a period of this precision or a coarser one. */
    boolean isAtLeast(TimePrecision coarse) {
        return calendar != null && precision != null && precision.compareTo(coarse) <= 0;
    }
}

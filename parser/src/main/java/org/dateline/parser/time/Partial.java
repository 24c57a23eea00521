package org.dateline.parser.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Chooses the year of a time that names none, and the week of a weekday. */
final class Partial {
    private static final int NEAREST_YEARS = 6;
    /** Times without tense lie rather behind than ahead: so many days more. */
    private static final int PULL_OF_THE_PAST = 20;

    private Partial() {}

    /** A period that comes every year. */
    interface Yearly {
        /** Returns the one of a year, or null where that year has none. */
        @Nullable
        Period in(int year);
    }

    /** The one that the direction asks for, the one around the article's date included; the nearest where it asks for none. */
    static @Nullable Period of(Context context, Yearly yearly) {
        int year = context.date().getYear();
        return switch (context.direction()) {
            case PAST -> last(context.date(), yearly, year);
            case FUTURE -> next(context.date(), yearly, year - 1);
            case OPEN -> nearest(context.date(), yearly, year, PULL_OF_THE_PAST);
            case NEAR -> nearest(context.date(), yearly, year, 0);
        };
    }

    private static @Nullable Period last(LocalDate date, Yearly yearly, int year) {
        for (int y = year; y > year - 9; y--) {
            Period period = yearly.in(y);
            if (period != null && !period.start().isAfter(date)) {
                return period;
            }
        }
        return null;
    }

    private static @Nullable Period next(LocalDate date, Yearly yearly, int year) {
        for (int y = year; y < year + 10; y++) {
            Period period = yearly.in(y);
            if (period != null && period.end().isAfter(date)) {
                return period;
            }
        }
        return null;
    }

    private static @Nullable Period nearest(LocalDate date, Yearly yearly, int year, int pull) {
        Period own = yearly.in(year);
        boolean begun = own != null && !own.start().isAfter(date);
        Period before = begun ? own : last(date, yearly, year - 1);
        if (before != null && before.end().isAfter(date)) {
            return before;
        }
        Period after = begun || own == null ? next(date, yearly, year + 1) : own;
        if (before == null || after == null) {
            return before == null ? after : before;
        }
        long back = date.toEpochDay() - before.end().toEpochDay();
        long ahead = after.start().toEpochDay() - date.toEpochDay();
        return ahead + pull < back ? after : before;
    }

    /** The day of a month that is this weekday, in the year nearest to the one that the direction asks for. */
    static @Nullable Period agreeing(Context context, Yearly yearly, int weekday) {
        Period wanted = of(context, yearly);
        int year = wanted == null ? context.date().getYear() : wanted.start().getYear();
        for (int step = 0; step <= NEAREST_YEARS; step++) {
            int sign = context.isFuture() ? 1 : -1;
            Period one = fitting(yearly, year + sign * step, weekday);
            Period other = fitting(yearly, year - sign * step, weekday);
            if (one != null || other != null) {
                return one != null ? one : other;
            }
        }
        return wanted;
    }

    private static @Nullable Period fitting(Yearly yearly, int year, int weekday) {
        Period period = yearly.in(year);
        return period != null && period.start().getDayOfWeek().getValue() == weekday ? period : null;
    }

    /** The weekday that the direction asks for, the article's own day included; without direction the last one, the nearest of a plan. */
    static Period weekday(Context context, int weekday) {
        LocalDate date = context.date();
        int ahead = Math.floorMod(weekday - date.getDayOfWeek().getValue(), 7);
        boolean next = ahead == 0 || context.isFuture() || context.direction() == Direction.NEAR && ahead < 4;
        return Calendar.day(date.plusDays(next ? ahead : ahead - 7));
    }
}

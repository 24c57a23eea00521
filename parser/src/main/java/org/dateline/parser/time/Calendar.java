package org.dateline.parser.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import org.dateline.model.TimePrecision;

/** The periods of the calendar and their TIMEX3 values. Weeks are those of ISO 8601. */
final class Calendar {
    private Calendar() {}

    static Period day(LocalDate day) {
        return new Period(day, day.plusDays(1), TimePrecision.DAY, day.toString());
    }

    static Period week(LocalDate within) {
        LocalDate monday = monday(within);
        return new Period(monday, monday.plusDays(7), TimePrecision.WEEK, weekValue(monday));
    }

    /** The weekend of the week that a day lies in. */
    static Period weekend(LocalDate within) {
        LocalDate saturday = monday(within).plusDays(5);
        return new Period(saturday, saturday.plusDays(2), TimePrecision.WEEKEND, weekValue(saturday) + "-WE");
    }

    static LocalDate monday(LocalDate within) {
        return within.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    private static String weekValue(LocalDate day) {
        int week = day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
        return four(day.get(IsoFields.WEEK_BASED_YEAR)) + "-W" + two(week);
    }

    static Period month(int year, int month) {
        LocalDate first = LocalDate.of(year, month, 1);
        return new Period(first, first.plusMonths(1), TimePrecision.MONTH, four(year) + "-" + two(month));
    }

    static Period quarter(int year, int quarter) {
        LocalDate first = LocalDate.of(year, quarter * 3 - 2, 1);
        return new Period(first, first.plusMonths(3), TimePrecision.QUARTER, four(year) + "-Q" + quarter);
    }

    static Period half(int year, int half) {
        LocalDate first = LocalDate.of(year, half * 6 - 5, 1);
        return new Period(first, first.plusMonths(6), TimePrecision.HALF, four(year) + "-H" + half);
    }

    /** A season of the northern hemisphere, in whole months; the winter of a year begins in its December. */
    static Period season(int year, String code) {
        int month = switch (code) {
            case "SP" -> 3;
            case "SU" -> 6;
            case "FA" -> 9;
            default -> 12;
        };
        LocalDate first = LocalDate.of(year, month, 1);
        return new Period(first, first.plusMonths(3), TimePrecision.SEASON, four(year) + "-" + code);
    }

    static Period year(int year) {
        LocalDate first = LocalDate.of(year, 1, 1);
        return new Period(first, first.plusYears(1), TimePrecision.YEAR, four(year));
    }

    /** The ten years from a year that ends in 0. */
    static Period decade(int first) {
        LocalDate start = LocalDate.of(first, 1, 1);
        return new Period(
                start, start.plusYears(10), TimePrecision.DECADE, four(first).substring(0, 3));
    }

    /** The hundred years from a year that ends in 00. */
    static Period century(int first) {
        LocalDate start = LocalDate.of(first, 1, 1);
        return new Period(
                start, start.plusYears(100), TimePrecision.CENTURY, four(first).substring(0, 2));
    }

    static boolean exists(int year, int month, int day) {
        return month >= 1
                && month <= 12
                && day >= 1
                && day <= LocalDate.of(year, month, 1).lengthOfMonth();
    }

    static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }

    static String four(int year) {
        if (year >= 1000) {
            return String.valueOf(year);
        }
        String digits = String.valueOf(Math.abs(year));
        return "0".repeat(Math.max(0, 4 - digits.length())) + digits;
    }
}

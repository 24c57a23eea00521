package org.dateline.parser.time;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.chrono.HijrahDate;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import org.jspecify.annotations.Nullable;

/** Works out the days of a feast from the rule that the lexicon has for it. */
final class Feasts {
    private static final LocalDate FIRST_HIJRI = LocalDate.of(1890, 1, 1);
    private static final LocalDate LAST_HIJRI = LocalDate.of(2070, 1, 1);

    private Feasts() {}

    /** The feast in a year; null where its rule does not reach that year. */
    static @Nullable Period in(int year, String rule) {
        String[] parts = rule.split(" ");
        LocalDate first = first(year, parts);
        if (first == null) {
            return null;
        }
        Period day = Calendar.day(first);
        int days = days(parts);
        return days == 1 ? day : day.to(Calendar.day(first.plusDays(days - 1L)));
    }

    private static @Nullable LocalDate first(int year, String[] parts) {
        return switch (parts[0]) {
            case "easter" -> Easter.western(year).plusDays(number(parts[1]));
            case "orthodox" -> Easter.eastern(year).plusDays(number(parts[1]));
            case "passover" -> Hebrew.passover(year).plusDays(number(parts[1]));
            case "hanukkah" -> Hebrew.hanukkah(year).plusDays(number(parts[1]));
            case "hijri" -> hijri(year, parts[1]);
            case "table" -> listed(year, parts);
            default -> parts.length == 1 ? day(year, parts[0]) : nthWeekday(year, parts);
        };
    }

    /** How many days the feast lasts. */
    private static int days(String[] parts) {
        boolean lasting = parts.length == 3
                && (parts[0].equals("passover") || parts[0].equals("hanukkah") || parts[0].equals("hijri"));
        return lasting ? number(parts[2]) : 1;
    }

    /** By the calendar of Umm al-Qura; where a new moon is watched for, the feast may be a day off. */
    private static @Nullable LocalDate hijri(int year, String monthDay) {
        LocalDate january = LocalDate.of(year, 1, 1);
        if (january.isBefore(FIRST_HIJRI) || january.isAfter(LAST_HIJRI)) {
            return null;
        }
        int dash = monthDay.indexOf('-');
        int month = number(monthDay.substring(0, dash));
        int day = number(monthDay.substring(dash + 1));
        try {
            int own = HijrahDate.from(january).get(ChronoField.YEAR);
            LocalDate first = LocalDate.from(HijrahDate.of(own, month, day));
            return first.isBefore(january) ? LocalDate.from(HijrahDate.of(own + 1, month, day)) : first;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    /** A list of one day for each year, from the first one on. */
    private static @Nullable LocalDate listed(int year, String[] parts) {
        int index = year - number(parts[1]) + 2;
        return index < 2 || index >= parts.length ? null : day(year, parts[index]);
    }

    private static LocalDate day(int year, String monthDay) {
        int dash = monthDay.indexOf('-');
        return LocalDate.of(year, number(monthDay.substring(0, dash)), number(monthDay.substring(dash + 1)));
    }

    private static LocalDate nthWeekday(int year, String[] parts) {
        LocalDate first = LocalDate.of(year, number(parts[0]), 1);
        LocalDate day =
                first.with(TemporalAdjusters.dayOfWeekInMonth(number(parts[1]), DayOfWeek.of(number(parts[2]))));
        return parts.length > 3 ? day.plusDays(number(parts[3])) : day;
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}

package org.dateline.parser.lexicon;

import java.time.DateTimeException;
import java.time.LocalDate;

/** Holds the rules of holidays to those that can be worked out in any year, so that none fails when a text has it. */
final class HolidayRule {
    private static final int ANY_COMMON_YEAR = 2023;
    private static final int HIJRI_MONTHS = 12;
    private static final int HIJRI_DAYS = 29;

    private HolidayRule() {}

    /** The rule of an entry, as the list of holidays explains them. */
    static String of(LexiconReader.Entry entry) {
        String rule = entry.text(1);
        String[] parts = rule.split(" ");
        boolean known = switch (parts[0]) {
            case "easter", "orthodox" -> parts.length == 2 && isDays(parts[1]);
            case "passover", "hanukkah" -> isFeast(parts);
            case "hijri" -> isHijri(parts);
            case "table" -> isTable(parts);
            default -> parts.length == 1 ? isDay(rule) : isNthWeekday(parts);
        };
        if (!known) {
            throw entry.wrong("'" + rule + "' is no rule of a holiday");
        }
        return rule;
    }

    /** Days after another feast, perhaps with how many it lasts. */
    private static boolean isFeast(String[] parts) {
        return TimeValues.isWithin(parts.length, 2, 3)
                && isDays(parts[1])
                && (parts.length == 2 || isWithin(parts[2], TimeValues.MOST_DAYS));
    }

    private static boolean isDays(String number) {
        return TimeValues.isNumber(number)
                && TimeValues.isWithin(Integer.parseInt(number), -TimeValues.MOST_DAYS, TimeValues.MOST_DAYS);
    }

    private static boolean isDay(String rule) {
        int dash = rule.indexOf('-');
        if (dash < 1
                || !TimeValues.isNumber(rule.substring(0, dash))
                || !TimeValues.isNumber(rule.substring(dash + 1))) {
            return false;
        }
        try {
            // 29 February is none, since most years do not have it
            LocalDate.of(
                    ANY_COMMON_YEAR,
                    Integer.parseInt(rule.substring(0, dash)),
                    Integer.parseInt(rule.substring(dash + 1)));
            return true;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static boolean isHijri(String[] parts) {
        if (!TimeValues.isWithin(parts.length, 2, 3)) {
            return false;
        }
        int dash = parts[1].indexOf('-');
        return dash > 0
                && isWithin(parts[1].substring(0, dash), HIJRI_MONTHS)
                && isWithin(parts[1].substring(dash + 1), HIJRI_DAYS)
                && (parts.length == 2 || isWithin(parts[2], TimeValues.MOST_DAYS));
    }

    private static boolean isWithin(String number, int most) {
        return TimeValues.isNumber(number) && TimeValues.isWithin(Integer.parseInt(number), 1, most);
    }

    private static boolean isTable(String[] parts) {
        boolean year = parts.length > 2 && isWithin(parts[1], 9999);
        for (int i = 2; year && i < parts.length; i++) {
            year = isDay(parts[i]);
        }
        return year;
    }

    private static boolean isNthWeekday(String[] parts) {
        if (!TimeValues.isWithin(parts.length, 3, 4)) {
            return false;
        }
        for (String part : parts) {
            if (!TimeValues.isNumber(part)) {
                return false;
            }
        }
        int which = Integer.parseInt(parts[1]);
        return isWithin(parts[0], 12)
                && TimeValues.isWithin(which, -5, 5)
                && which != 0
                && isWithin(parts[2], 7)
                && (parts.length == 3 || isDays(parts[3]));
    }
}

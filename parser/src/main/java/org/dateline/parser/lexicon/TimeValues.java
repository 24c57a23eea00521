package org.dateline.parser.lexicon;

import java.util.Set;
import org.dateline.model.TimeModifier;

/** Holds time words to the values that a time can be made of, so that none fails when a text has it. */
final class TimeValues {
    private static final int LONGEST_NUMBER = 9;
    static final int MOST_DAYS = 365;
    private static final Set<String> UNITS = Set.of(
            "SECOND",
            "MINUTE",
            "HOUR",
            "DAY",
            "WEEKEND",
            "WEEK",
            "FORTNIGHT",
            "MONTH",
            "QUARTER",
            "HALF",
            "YEAR",
            "DECADE",
            "CENTURY",
            "MILLENNIUM");
    private static final Set<String> PARTS = Set.of("TMO", "TMI", "TAF", "TDT", "TEV", "TNI");
    private static final Set<String> OUTLOOKS = Set.of("CALL", "DUE", "ANY", "OFF", "OF", "ONCE");
    private static final Set<String> SEASONS = Set.of("SP", "SU", "FA", "WI");

    private TimeValues() {}

    /** The number that a word's code is, 0 where it is none. */
    static int number(LexiconReader.Entry entry, TimeRole role, String code) {
        int number = isNumber(code) ? Integer.parseInt(code) : 0;
        boolean fits = switch (role) {
            case MONTH -> isWithin(number, 1, 12);
            case WEEKDAY, WEEKDAYS -> isWithin(number, 1, 7);
            case CLOCK -> isNumber(code) && isWithin(number, 0, 24);
            case MERIDIEM -> isNumber(code) && isWithin(number, -1, 12);
            case ZONE -> isWithin(number, -18, 18);
            case QUARTER -> isWithin(number, 1, 4);
            case HALF -> isWithin(number, 1, 2);
            case ERA -> number == -1 || number == 1;
            case DAY, RELATION -> isNumber(code) && isWithin(number, -MOST_DAYS, MOST_DAYS);
            case ORDINAL -> isWithin(number, -1, 99) && number != 0;
            case NUMBER, TIMES, DECADE -> isNumber(code) && number >= 0;
            case UNIT, UNITS -> UNITS.contains(code);
            case PART, TONIGHT -> PARTS.contains(code);
            case SEASON -> SEASONS.contains(code);
            case PORTION, MODIFIER -> code.isEmpty() || isModifier(code);
            case OUTLOOK -> code.isEmpty() || OUTLOOKS.contains(code);
            case OUTCOME -> code.equals("OVER") || code.equals("OFF");
            case LENGTH, FREQUENCY, REFERENCE -> !code.isEmpty();
            default -> true;
        };
        if (!fits) {
            throw entry.wrong("'" + code + "' is no value of the role " + role);
        }
        return number;
    }

    static boolean isWithin(int number, int least, int most) {
        return least <= number && number <= most;
    }

    static boolean isNumber(String text) {
        int digits = text.startsWith("-") ? 1 : 0;
        return isWithin(text.length() - digits, 1, LONGEST_NUMBER)
                && text.chars().skip(digits).allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isModifier(String code) {
        for (TimeModifier modifier : TimeModifier.values()) {
            if (modifier.name().equals(code)) {
                return true;
            }
        }
        return false;
    }
}

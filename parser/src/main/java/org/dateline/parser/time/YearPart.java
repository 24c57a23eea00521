package org.dateline.parser.time;

import org.dateline.model.TimePrecision;

/**
 * A quarter, a half or a season, of whichever year.
 *
 * @param start its first token, articles left aside
 * @param end the token after the last one
 * @param precision which of the three it is
 * @param number which quarter or half, 0 for a season
 * @param season the season's code, empty for the others
 */
record YearPart(int start, int end, TimePrecision precision, int number, String season) {
    /** The one of a year. */
    Period in(int year) {
        return switch (precision) {
            case QUARTER -> Calendar.quarter(year, number);
            case HALF -> Calendar.half(year, number);
            default -> Calendar.season(year, season);
        };
    }
}

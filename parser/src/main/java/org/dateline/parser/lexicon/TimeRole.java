package org.dateline.parser.lexicon;

/** What a word does in a time expression. */
public enum TimeRole {
    /** Nothing. */
    NONE,
    /** The name of a month; the value is its number. */
    MONTH,
    /** The name of a weekday; the value is 1 for Monday to 7 for Sunday. */
    WEEKDAY,
    /** The plural of a weekday. */
    WEEKDAYS,
    /** A day by its distance from the article's. */
    DAY,
    /** The night of the article's day. */
    TONIGHT,
    /** A part of a day; the code is TIMEX3's. */
    PART,
    /** A time of day that has a name; the value is the hour. */
    CLOCK,
    /** What makes a number a time of day; the value is the hour that it counts from, -1 where it does not tell. */
    MERIDIEM,
    /** A season; the code is TIMEX3's. */
    SEASON,
    /** A unit of the calendar or the clock; the code names it. */
    UNIT,
    /** The plural of a unit. */
    UNITS,
    /** A number. */
    NUMBER,
    /** A number that is not told. */
    VAGUE,
    /** An ordinal number, -1 for the last. */
    ORDINAL,
    /** A decade by its name. */
    DECADE,
    /** A numbered quarter of a year. */
    QUARTER,
    /** A numbered half of a year. */
    HALF,
    /** What makes a year one of accounts, which may begin in any month. */
    FISCAL,
    /** What the accounts of a period tell. */
    ACCOUNT,
    /** Which of several periods, by its distance from the article's own. */
    RELATION,
    /** Which makes a period that of another year: the corresponding quarter. */
    SAME,
    /** Which part of a period; the code is TIMEX3's modifier. */
    PORTION,
    /** How exact a length is; the code is TIMEX3's modifier. */
    MODIFIER,
    /** All of a period: {@code the whole year}. */
    WHOLE,
    /** So many that nobody counts them: {@code hundreds of years}. */
    MANY,
    /** What makes a number one of money or of shares: {@code million, percent}. */
    AMOUNT,
    /** What makes a length a distance: ago, later. */
    DISTANCE,
    /** Each one of a kind. */
    EVERY,
    /** In each of a kind. */
    PER,
    /** How many times. */
    TIMES,
    /** What counts years from one day: BC, AD; the value is -1 before it, 1 after. */
    ERA,
    /** A length in one word; the code is the TIMEX3 value. */
    LENGTH,
    /** How often; the code is the TIMEX3 value. */
    FREQUENCY,
    /** A vague time; the code is the TIMEX3 value. */
    REFERENCE,
    /** A time zone; the value is its distance from UTC in hours. */
    ZONE,
    /** A thing that has a number. */
    NUMBERED,
    /** A word that looks forward, as {@code scheduled}. */
    OUTLOOK,
    /** A verb whose simple present may tell of what is to come. */
    SCHEDULE,
    /** What is called for and held at a time: {@code elections, talks}. */
    EVENT,
    /** A verb that tells what has become of a plan: {@code cancelled, ended}. */
    OUTCOME,
    /** The name of something that has the word of a time in it: {@code Bloody Sunday, the Six-Day War}. */
    NAMED,
    /** A holiday; the code is its rule. */
    HOLIDAY;

    /** Whether a time may begin with such a word; others only stand beside one. */
    public boolean begins() {
        return switch (this) {
            case NONE,
                    ACCOUNT,
                    OUTLOOK,
                    EVENT,
                    OUTCOME,
                    SCHEDULE,
                    NUMBERED,
                    ZONE,
                    MERIDIEM,
                    MODIFIER,
                    WHOLE,
                    MANY,
                    AMOUNT,
                    DISTANCE,
                    PER -> false;
            default -> true;
        };
    }
}

package org.dateline.model;

/** The TIMEX3 modifier of a {@link TimeExpression}, as ISO-TimeML lists them. */
public enum TimeModifier {
    /** "More than a decade ago". */
    BEFORE,

    /** "Less than a year ago". */
    AFTER,

    /** "No less than a year ago". */
    ON_OR_BEFORE,

    /** "No more than a year ago". */
    ON_OR_AFTER,

    /** "Less than two hours". */
    LESS_THAN,

    /** "More than five minutes". */
    MORE_THAN,

    /** "No more than ten days". */
    EQUAL_OR_LESS,

    /** "At least ten days". */
    EQUAL_OR_MORE,

    /** "The dawn of 2000", "early this week". */
    START,

    /** "The middle of the month". */
    MID,

    /** "The end of the year", "late in May". */
    END,

    /** "About three years ago". */
    APPROX
}

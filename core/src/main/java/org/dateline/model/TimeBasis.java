package org.dateline.model;

/** Where the interval of a {@link TimeExpression} comes from. */
public enum TimeBasis {
    /** A full date stands in the text. */
    STATED,

    /** Worked out from the article's date, or from the time at the anchor. */
    RESOLVED,

    /** Not worked out. */
    UNRESOLVED
}

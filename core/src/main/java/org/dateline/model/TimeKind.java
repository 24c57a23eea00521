package org.dateline.model;

/** The TIMEX3 type of a {@link TimeExpression}. */
public enum TimeKind {
    /** A calendar time of a day or longer. */
    DATE,

    /** A time within a day. */
    TIME,

    /** A length of time. */
    DURATION,

    /** A time that comes again. */
    SET
}

package org.dateline.model;

/** How much of the content of a {@link Statement} is quoted. */
public enum StatementMode {
    /** All of it, or it is an unquoted block set off by "said:". */
    DIRECT,

    /** None of it. */
    INDIRECT,

    /** Some of it. */
    MIXED
}

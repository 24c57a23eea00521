package org.dateline.model;

/**
 * How much of the content of a {@link Statement} is quoted from its speaker: within the words of somebody else who is quoted, only
 * marks within those count, as the rest is in his words.
 */
public enum StatementMode {
    /** All of it, or it is an unquoted block set off by "said:". */
    DIRECT,

    /** None of it. */
    INDIRECT,

    /** Some of it. */
    MIXED
}

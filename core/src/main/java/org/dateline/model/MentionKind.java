package org.dateline.model;

/** How a {@link Mention} names its actor. */
public enum MentionKind {
    /** By a name or a part of one. */
    NAME,

    /** By a common noun: "the French leader". */
    NOMINAL,

    /** By a pronoun. */
    PRONOUN,

    /** By a name that stands for it: a capital for its country. */
    METONYM
}

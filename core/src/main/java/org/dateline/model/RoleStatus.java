package org.dateline.model;

/** Whether the holder of a {@link Role} holds it at the time of the article. */
public enum RoleStatus {
    /** Holds it. */
    CURRENT,

    /** Held it once. */
    FORMER,

    /** Holds it for the time being. */
    ACTING,

    /** Is to hold it. */
    DESIGNATE
}

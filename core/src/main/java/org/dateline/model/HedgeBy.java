package org.dateline.model;

/** Whose reserve a {@link Hedge} is. */
public enum HedgeBy {
    /** The reporter's: "reportedly offered". */
    REPORTER,

    /** The speaker's: "said he might go". */
    SPEAKER
}

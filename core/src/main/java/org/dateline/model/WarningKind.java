package org.dateline.model;

/** What a {@link Warning} is about. */
public enum WarningKind {
    /** A quotation mark that has no partner. */
    UNBALANCED_QUOTE,

    /** A time on the wrong side of the article's date for the tense of its verb. */
    TIME_CONTRADICTS_TENSE,

    /** A date that no calendar has. */
    IMPOSSIBLE_DATE,

    /** More than one actor may have said it. */
    AMBIGUOUS_SPEAKER,

    /** Characters that could not be decoded. */
    MALFORMED_TEXT,

    /** A text that is not English: its passages only. */
    LANGUAGE,

    /** Something left out since a limit of the parser was reached. */
    LIMIT_REACHED,

    /** A finding left out on reading since this version does not know a value in it. */
    UNKNOWN_VALUE
}

package org.dateline.parser.article;

/** Why a part of the input is no article. */
public enum RefusalReason {
    /** No date header stands before the text. */
    NO_DATE("no date header stands before the text"),

    /** The date of the header is in no calendar. */
    IMPOSSIBLE_DATE("the date of the header is in no calendar"),

    /** The text is longer than the longest article allowed. */
    TOO_LONG("the text is longer than the longest article allowed");

    private final String message;

    RefusalReason(String message) {
        this.message = message;
    }

    /**
     * The reason, for a human reader.
     *
     * @return a message in English, without a full stop
     */
    public String message() {
        return message;
    }
}

package org.dateline.model;

/** What a {@link Passage} of an article is. */
public enum PassageKind {
    /** The article's own title line. */
    HEADLINE,

    /** A short line of its own between paragraphs, without a full stop. */
    HEADING,

    /** Who wrote the article. */
    BYLINE,

    /** The place and the date that open a report, or a line that is only a date. */
    DATELINE,

    /** What a picture shows, its credit included. */
    CAPTION,

    /** A credit or copyright line that belongs to no picture. */
    CREDIT,

    /** Running prose. */
    PARAGRAPH,

    /** What is no prose: lists of links, invitations to read more. */
    OTHER
}

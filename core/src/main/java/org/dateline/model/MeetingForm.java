package org.dateline.model;

/** How the parties of a {@link Meeting} come together. */
public enum MeetingForm {
    /** A verb or a noun shows them in one place: met, hosted, a summit, a dinner. */
    IN_PERSON,

    /** A person goes to a country, a city, a body or a person. */
    VISIT,

    /** By telephone. */
    PHONE_CALL,

    /** By video link. */
    VIDEO_CALL,

    /** The text says talks, negotiations, discussions, contacts and no more. */
    TALKS
}

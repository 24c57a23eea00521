package org.dateline.model;

/** The part of a {@link Participant} in a meeting. */
public enum ParticipantPart {
    /** Takes part like everyone else. */
    PARTICIPANT,

    /** Receives the others. */
    HOST,

    /** Comes to the host. */
    VISITOR,

    /** Brings the others together. */
    MEDIATOR
}

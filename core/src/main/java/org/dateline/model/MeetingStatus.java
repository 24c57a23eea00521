package org.dateline.model;

/**
 * What a text says of the reality of a {@link Meeting}, from the lowest to the highest; {@link #CANCELLED} and
 * {@link #REFUSED} stand level.
 */
public enum MeetingStatus {
    /** Said not to have taken place. */
    DENIED,

    /** Might take place. */
    POSSIBLE,

    /** Offered, invited to, asked for. */
    PROPOSED,

    /** Will take place. */
    PLANNED,

    /** Put off. */
    POSTPONED,

    /** Called off. */
    CANCELLED,

    /** Turned down. */
    REFUSED,

    /** Takes place now. */
    UNDERWAY,

    /** Took place. */
    HELD;

    /**
     * Whether this status stands above another in the order of the wire format.
     *
     * @param other the status to compare with
     * @return true if a meeting with mentions of both has this one
     */
    public boolean outranks(MeetingStatus other) {
        return level().compareTo(other.level()) > 0;
    }

    private MeetingStatus level() {
        return this == REFUSED ? CANCELLED : this;
    }
}

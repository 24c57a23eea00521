package org.dateline.parser.meeting;

import org.dateline.model.MeetingForm;
import org.dateline.model.MeetingStatus;
import org.jspecify.annotations.Nullable;

/** Tells by how real they are that what was told and what is told now are two meetings. */
final class Apart {
    private Apart() {}

    /** Whether one is over and the other lies ahead, or never came about. */
    static boolean isOver(MeetingStatus known, Sighting sighting) {
        boolean over = known == MeetingStatus.HELD;
        boolean ahead = sighting.status == MeetingStatus.PLANNED || sighting.status == MeetingStatus.PROPOSED;
        boolean open = known == MeetingStatus.PLANNED
                || known == MeetingStatus.PROPOSED
                || known == MeetingStatus.DENIED
                || isLost(known);
        return over && ahead || open && sighting.status == MeetingStatus.HELD;
    }

    /** Who pulls out of a summit does not mean the one that he was at; but talks that were held may be broken off. */
    static boolean isLostAfterHeld(MeetingStatus known, Sighting sighting) {
        return isLost(sighting.status) && sighting.form != MeetingForm.TALKS && known == MeetingStatus.HELD;
    }

    /** Whether nothing came of it, so far. */
    static boolean isLost(@Nullable MeetingStatus status) {
        return status == MeetingStatus.CANCELLED
                || status == MeetingStatus.POSTPONED
                || status == MeetingStatus.REFUSED;
    }

    /** Whether both were held, or neither: "the talks will begin" rather takes up what is planned than what was held. */
    static boolean agree(MeetingStatus known, MeetingStatus status) {
        return isReal(known) == isReal(status);
    }

    /** Whether it came about. */
    static boolean isReal(MeetingStatus status) {
        return status == MeetingStatus.HELD || status == MeetingStatus.UNDERWAY;
    }
}

package org.dateline.parser.lexicon;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.dateline.model.MeetingForm;
import org.dateline.model.MeetingStatus;
import org.jspecify.annotations.Nullable;

/**
 * One way in which a word tells of meetings.
 *
 * @param base the base form, its particle included
 * @param role what the word does
 * @param form the form of the meeting, where the word gives one
 * @param status how real the meeting is, where the word says so
 * @param frames what may stand beside it
 * @param particle the number of the particle that must follow, 0 for none
 */
public record MeetingWord(
        String base,
        Role role,
        @Nullable MeetingForm form,
        @Nullable MeetingStatus status,
        Set<Frame> frames,
        int particle) {
    /** Copies the frames. */
    public MeetingWord {
        // a set of its own kind, as nothing is asked of a word more often
        frames = frames.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(frames));
    }

    /** Whether the frame is one of the word's. */
    public boolean has(Frame frame) {
        return frames.contains(frame);
    }

    /** What a word does. */
    public enum Role {
        /** A verb that tells of a meeting. */
        VERB,
        /** A noun that names one. */
        NOUN,
        /** A verb whose subject takes part in what its object names. */
        LIGHT,
        /** A verb that says how real a meeting is. */
        STATUS,
        /** An adjective that does. */
        ADJECTIVE,
        /** A noun that does of what follows it. */
        OF,
        /** A noun for a part of a meeting. */
        PART,
        /** A word that gives the form. */
        MANNER,
        /** A noun for those who hold an office or speak for others. */
        OFFICE,
        /** A noun for a building, a settlement or a region. */
        PLACE,
        /** A noun for water or land before which "on" tells where. */
        SHORE,
        /** What is somewhere itself, so that a place behind it is not the meeting's. */
        SCENE,
        /** A noun for the plan of somebody's days. */
        DIARY,
        /** A contest. */
        SPORT,
        /** A verb for going where one may be at home. */
        RETURN,
        /** A word beside which no meeting is meant. */
        BARRED
    }

    /** What may stand beside a word; {@code meeting-words.txt} explains each. */
    public enum Frame {
        OBJ,
        WITH,
        TO,
        JOINT,
        HOST,
        PERSON,
        NAMED,
        OFFICIAL,
        GOAL,
        GOAL_TO,
        GOAL_IN,
        GOAL_FOR,
        PLACED,
        PAIRED,
        ABOUT,
        INVITE,
        PLURAL,
        WEAK,
        INF,
        ING,
        NP,
        SUBJ,
        OBJECT,
        FOR,
        ON,
        OF,
        FROM,
        IN,
        INTO,
        OUT,
        MEDIATOR,
        ATTEND,
        WILL,
        AWAITED,
        CLOSING,
        SERIAL,
        AHEAD
    }
}

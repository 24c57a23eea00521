package org.dateline.parser.meeting;

import java.util.List;
import org.dateline.model.ActorId;
import org.dateline.model.MeetingForm;
import org.dateline.model.MeetingStatus;
import org.dateline.model.ParticipantPart;
import org.dateline.model.Passage;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.sentence.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Tells where somebody met others while on a visit that was told right before: "She arrived in Lima on Monday. She met the president."
 * What "also" adds to a meeting has its time and place too.
 */
final class Journeys {
    /** How many sightings back a visit may stand. */
    private static final int WINDOW = 6;

    private static final int SENTENCES = 3;

    private final Reading reading;

    Journeys(Reading reading) {
        this.reading = reading;
    }

    void places(List<Sighting> sightings) {
        for (int i = 0; i < sightings.size(); i++) {
            Sighting sighting = sightings.get(i);
            boolean there = sighting.form == MeetingForm.IN_PERSON || sighting.form == MeetingForm.TALKS;
            if (there && sighting.whole && isOpen(sighting) && i + 1 < sightings.size()) {
                during(sighting, sightings.get(i + 1));
            }
            for (int j = i - 1; there && sighting.whole && isOpen(sighting) && j >= Math.max(0, i - WINDOW); j--) {
                take(sighting, sightings.get(j));
            }
        }
    }

    /** Whether the words do not say where, or but at what building. */
    private static boolean isOpen(Sighting sighting) {
        return sighting.place == null || Places.isVague(sighting.place);
    }

    /** "met during a visit to Lima": the visit stands behind the meeting. */
    private void during(Sighting sighting, Sighting visit) {
        if (visit.form == MeetingForm.VISIT
                && visit.place != null
                && isDuring(visit, sighting)
                && shares(visit, sighting)) {
            sighting.place = visit.place;
        }
    }

    /** Whether a visit is told as the occasion of the clause that tells of a meeting: "on a trip to Lima, she met". */
    private boolean isDuring(Sighting visit, Sighting sighting) {
        int number = reading.clauses().nounPhraseAt(visit.trigger);
        int before = number < 0 ? -1 : reading.phrase(number).start() - 1;
        boolean occasion = reading.is(before, FunctionWord.DURING)
                || reading.is(before, FunctionWord.ON)
                || reading.is(before, FunctionWord.IN);
        return occasion
                && reading.clauses().clauseOf(visit.trigger)
                        == reading.clauses().clauseOf(sighting.trigger);
    }

    private void take(Sighting sighting, Sighting before) {
        boolean more = before.form == MeetingForm.IN_PERSON && isAlso(sighting);
        boolean visit = before.form == MeetingForm.VISIT;
        if (before.place == null
                || !goesWith(before, sighting)
                || !(visit || more)
                || !isNear(before, sighting)
                || !shares(before, sighting)) {
            return;
        }
        sighting.place = before.place;
        if (more && sighting.time == null) {
            sighting.time = before.time;
        }
    }

    /** What is over may have been on a visit that is not. */
    private static boolean goesWith(Sighting before, Sighting sighting) {
        boolean still = before.status == MeetingStatus.UNDERWAY && sighting.status == MeetingStatus.HELD;
        return still || before.status == sighting.status;
    }

    /** In the same paragraph, in one of the next sentences; or right after "and": "flew to Lima and met". */
    private boolean isNear(Sighting before, Sighting sighting) {
        int first = reading.clauses().sentences().sentenceOf(before.trigger);
        int second = reading.clauses().sentences().sentenceOf(sighting.trigger);
        if (first == second) {
            boolean joined = isJoined(sighting) && !reading.isCountry(before.place);
            return before.form == MeetingForm.VISIT && (joined || isDuring(before, sighting));
        }
        if (sighting.form != MeetingForm.IN_PERSON) {
            return false;
        }
        Passage passage = reading.clauses().sentences().passage(first);
        return second > first
                && second - first <= SENTENCES
                && passage.equals(reading.clauses().sentences().passage(second));
    }

    private boolean isJoined(Sighting sighting) {
        int start = verbBefore(sighting.trigger);
        while (start > 0 && reading.tokens().is(start - 1, Tag.RB)) {
            start--;
        }
        return start > 0 && reading.is(start - 1, FunctionWord.AND);
    }

    /** Where the verb begins that tells of the meeting, or that has its noun for an object right behind it; -1 for none. */
    private int verbBefore(int trigger) {
        int number = reading.clauses().nounPhraseAt(trigger);
        int group = reading.clauses()
                .verbGroupAt(number < 0 ? trigger : reading.phrase(number).start() - 1);
        return group < 0 ? -1 : reading.group(group).start();
    }

    private static boolean shares(Sighting before, Sighting sighting) {
        ActorId traveller = traveller(before);
        return traveller != null && sighting.participants.containsKey(traveller);
    }

    /** Who visits, or the first to be named. */
    private static @Nullable ActorId traveller(Sighting sighting) {
        for (var participant : sighting.participants.entrySet()) {
            if (participant.getValue() == ParticipantPart.VISITOR || sighting.form == MeetingForm.IN_PERSON) {
                return participant.getKey();
            }
        }
        return null;
    }

    private boolean isAlso(Sighting sighting) {
        for (int i = sighting.start; i < sighting.trigger; i++) {
            if (reading.is(i, FunctionWord.ALSO)) {
                return true;
            }
        }
        return false;
    }
}

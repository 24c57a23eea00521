package org.dateline.parser.meeting;

import java.util.List;
import org.dateline.model.ActorId;
import org.dateline.model.MeetingForm;
import org.dateline.model.ParticipantPart;
import org.dateline.model.Passage;
import org.dateline.parser.lexicon.FunctionWord;
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
            if (sighting.form == MeetingForm.IN_PERSON && sighting.place == null && sighting.whole) {
                for (int j = i - 1; j >= Math.max(0, i - WINDOW) && sighting.place == null; j--) {
                    take(sighting, sightings.get(j));
                }
            }
        }
    }

    private void take(Sighting sighting, Sighting before) {
        boolean more = before.form == MeetingForm.IN_PERSON && isAlso(sighting);
        boolean visit = before.form == MeetingForm.VISIT;
        if (before.place == null
                || before.status != sighting.status
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

    /** In the same paragraph, in one of the next sentences. */
    private boolean isNear(Sighting before, Sighting sighting) {
        int first = reading.clauses().sentences().sentenceOf(before.trigger);
        int second = reading.clauses().sentences().sentenceOf(sighting.trigger);
        Passage passage = reading.clauses().sentences().passage(first);
        return second > first
                && second - first <= SENTENCES
                && passage.equals(reading.clauses().sentences().passage(second));
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

package org.dateline.parser.meeting;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.dateline.model.ActorId;
import org.dateline.model.MeetingForm;
import org.dateline.model.ParticipantPart;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.sentence.Tag;

/** Takes apart what the text tells apart: "held separate meetings with A and B", "met separately with A and B", "met A and, separately, B". */
final class Separate {
    private final Reading reading;

    Separate(Reading reading) {
        this.reading = reading;
    }

    /** The sightings, one for each partner of those that are told apart. */
    List<Sighting> all(List<Sighting> sightings) {
        List<Sighting> all = new ArrayList<>(sightings.size());
        for (Sighting sighting : sightings) {
            if (sighting.form != MeetingForm.VISIT && sighting.participants.size() > 2 && isApart(sighting)) {
                add(sighting, all);
            } else {
                all.add(sighting);
            }
        }
        return all;
    }

    /** Who is named first met each of the others. */
    private static void add(Sighting sighting, List<Sighting> all) {
        Iterator<Map.Entry<ActorId, ParticipantPart>> participants =
                sighting.participants.entrySet().iterator();
        Map.Entry<ActorId, ParticipantPart> first = participants.next();
        while (participants.hasNext()) {
            Map.Entry<ActorId, ParticipantPart> other = participants.next();
            Sighting own = sighting.withoutParticipants();
            own.add(first.getKey(), first.getValue());
            own.add(other.getKey(), other.getValue());
            all.add(own);
        }
    }

    /** "met A and | later B", but not "met A and B | later" */
    private boolean isJoining(int adverb) {
        int before = reading.tokens().is(adverb - 1, Tag.COMMA) ? adverb - 2 : adverb - 1;
        return reading.is(before, FunctionWord.AND);
    }

    private boolean isApart(Sighting sighting) {
        int number = reading.clauses().nounPhraseAt(sighting.trigger);
        int from = number < 0 ? sighting.trigger + 1 : reading.phrase(number).start();
        for (int i = from; i < Math.min(from + 3, sighting.end); i++) {
            if (reading.tokens().reads(i, "separate")) {
                return true;
            }
        }
        // "met A and B | , separately"
        int to = Math.min(sighting.end + 2, reading.sentenceEnd(sighting.trigger));
        for (int i = from; i < to; i++) {
            if (reading.tokens().reads(i, "separately")
                    || reading.coordinations().isApart(i) && isJoining(i)) {
                return true;
            }
        }
        return false;
    }
}

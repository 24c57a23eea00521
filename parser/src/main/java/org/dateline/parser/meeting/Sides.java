package org.dateline.parser.meeting;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Actor;
import org.dateline.model.ActorId;
import org.dateline.model.ActorKind;
import org.dateline.model.MeetingForm;
import org.dateline.model.ParticipantPart;
import org.dateline.model.Statement;
import org.dateline.parser.sentence.Tag;

/**
 * Who speaks of "the talks with Peru" and names nobody else is on the other side, or his country is; "both sides" are those that met
 * before.
 */
final class Sides {
    private final Reading reading;
    private final Map<String, ActorId> countries = new HashMap<>();

    Sides(Reading reading) {
        this.reading = reading;
        for (Actor actor : reading.cast().named()) {
            if (actor.kind() == ActorKind.COUNTRY && actor.country().isPresent()) {
                countries.putIfAbsent(actor.country().get(), actor.id());
            }
        }
    }

    /** Adds the other side to a sighting that names one with "with" and no other. */
    void complete(Sighting sighting, Statement reporter) {
        ParticipantPart part = sighting.speaks;
        if (part != null) {
            reporter.speakers().forEach(speaker -> sighting.add(speaker.actor(), part));
            sighting.whole = sighting.participants.size() > 1;
            return;
        }
        if (!sighting.oneSided
                || sighting.participants.size() != 1
                || reporter.speakers().size() != 1) {
            return;
        }
        ActorId other = sighting.participants.keySet().iterator().next();
        ActorId speaker = reporter.speakers().get(0).actor();
        if (reading.kind(speaker) == null && isPlural(reporter)) {
            sighting.whole = true;
            return;
        }
        boolean countries = reading.kind(other) == ActorKind.COUNTRY && sighting.form == MeetingForm.TALKS;
        ActorId side = countries ? country(speaker).orElse(speaker) : speaker;
        if (!side.equals(other)) {
            sighting.add(side, ParticipantPart.PARTICIPANT);
            sighting.whole = true;
        }
    }

    /** Puts those of the meeting told last in the place of "both sides", whom nothing names. */
    void takeUp(Sighting sighting, Collection<ActorId> met) {
        ActorId sides = sighting.sides;
        if (sides != null && met.size() > 1 && sighting.participants.containsKey(sides)) {
            ParticipantPart part = sighting.participants.remove(sides);
            met.forEach(actor -> sighting.add(actor, part));
            sighting.whole = true;
        }
    }

    /** "officials said": they report, and need not have been there. */
    private boolean isPlural(Statement reporter) {
        return reporter.speakers()
                .get(0)
                .span()
                .filter(span -> reading.tokens().is(reading.tokens().at(span.end() - 1), Tag.NNS))
                .isPresent();
    }

    private Optional<ActorId> country(ActorId speaker) {
        return reading.cast()
                .actor(speaker)
                .flatMap(Actor::country)
                .flatMap(code -> countries.containsKey(code)
                        ? Optional.of(countries.get(code))
                        : reading.cast().nation(code));
    }
}

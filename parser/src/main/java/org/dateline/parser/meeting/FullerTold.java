package org.dateline.parser.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.ActorId;
import org.dateline.model.ActorKind;
import org.dateline.model.ParticipantPart;
import org.jspecify.annotations.Nullable;

/** Whether a meeting is told twice, once with those who met and once with their countries or descriptions alone. */
final class FullerTold {
    private final Reading reading;

    FullerTold(Reading reading) {
        this.reading = reading;
    }

    /** Whether a sighting names but the countries of those who took part: "the first contact of Norway and Peru". */
    boolean isOfCountries(Map<ActorId, ParticipantPart> met, Sighting sighting) {
        if (met.size() < 2 || sighting.participants.size() != met.size()) {
            return false;
        }
        for (ActorId actor : met.keySet()) {
            if (reading.kind(actor) != ActorKind.PERSON || countryOf(actor, sighting.participants.keySet()) == null) {
                return false;
            }
        }
        return true;
    }

    /** Those of a headline in whose place a sighting names somebody, all others being the same: a description, or countries. */
    List<ActorId> replaced(Map<ActorId, ParticipantPart> met, Sighting sighting) {
        ActorId unnamed = named(met, sighting);
        return unnamed != null ? List.of(unnamed) : countries(met, sighting);
    }

    /** The countries of a headline for which people of theirs stand here: "Norway hosts Vega", then "Weber received Vega in Oslo". */
    private List<ActorId> countries(Map<ActorId, ParticipantPart> met, Sighting sighting) {
        if (met.size() < 2 || sighting.participants.size() != met.size()) {
            return List.of();
        }
        List<ActorId> found = new ArrayList<>();
        for (ActorId actor : sighting.participants.keySet()) {
            ActorId country = met.containsKey(actor) || reading.kind(actor) != ActorKind.PERSON
                    ? null
                    : countryOf(actor, met.keySet());
            if (!met.containsKey(actor) && (country == null || found.contains(country))) {
                return List.of();
            }
            if (country != null) {
                found.add(country);
            }
        }
        return found;
    }

    /** The country of an actor among others; null for none. */
    private @Nullable ActorId countryOf(ActorId actor, Set<ActorId> others) {
        String country = reading.countryOf(actor);
        for (ActorId other : others) {
            if (!country.isEmpty()
                    && reading.kind(other) == ActorKind.COUNTRY
                    && reading.countryOf(other).equals(country)) {
                return other;
            }
        }
        return null;
    }

    /** Whom the headline describes and this sighting names, all others being the same; null for nobody. */
    @Nullable
    ActorId named(Map<ActorId, ParticipantPart> met, Sighting sighting) {
        if (sighting.participants.size() != met.size()) {
            return null;
        }
        ActorId unnamed = odd(met, sighting.participants);
        ActorId name = odd(sighting.participants, met);
        boolean same = unnamed != null
                && name != null
                && reading.kind(unnamed) == null
                && reading.kind(name) == ActorKind.PERSON
                && met.get(unnamed) == sighting.participants.get(name);
        return same ? unnamed : null;
    }

    /** The only one of these that is not among the others; null for none or several. */
    private static @Nullable ActorId odd(Map<ActorId, ParticipantPart> these, Map<ActorId, ParticipantPart> others) {
        ActorId odd = null;
        for (ActorId actor : these.keySet()) {
            if (!others.containsKey(actor)) {
                if (odd != null || these.size() == 1) {
                    return null;
                }
                odd = actor;
            }
        }
        return odd;
    }
}

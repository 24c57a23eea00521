package org.dateline.parser.meeting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Actor;
import org.dateline.model.ActorId;
import org.dateline.model.ActorKind;
import org.dateline.model.Place;
import org.dateline.parser.clause.NounPhrase;
import org.dateline.parser.mention.Party;
import org.dateline.parser.mention.PlaceName;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads the place that a noun phrase names, and whom a place stands for. */
final class Places {
    private final Reading reading;
    private final Tokens tokens;
    private final List<PlaceName> known;
    private final Map<String, ActorId> countries = new HashMap<>();

    Places(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.known = reading.cast().places();
        for (Actor actor : reading.cast().named()) {
            if (actor.kind() == ActorKind.COUNTRY && actor.country().isPresent()) {
                countries.putIfAbsent(actor.country().get(), actor.id());
            }
        }
    }

    /** The country as an actor of the article. */
    Optional<ActorId> country(Place place) {
        return place.country().map(countries::get);
    }

    /** The country of a person, as an actor of the article. */
    Optional<ActorId> country(ActorId actor) {
        return reading.cast()
                .actor(actor)
                .filter(known -> known.kind() == ActorKind.PERSON)
                .flatMap(Actor::country)
                .map(countries::get);
    }

    /** The place that a phrase names: a known one, or where any name will do one that nobody bears. */
    @Nullable
    Place at(int number, boolean anyName) {
        NounPhrase phrase = reading.phrase(number);
        PlaceName name = ending(phrase.head() + 1);
        if (name != null && name.start() >= phrase.start()) {
            return place(name);
        }
        return anyName && tokens.is(phrase.head(), Tag.NNP) && !isSomebody(number) ? named(phrase) : null;
    }

    /** The known place that ends before a token: "his China visit". */
    @Nullable
    Place before(int token) {
        PlaceName name = ending(token);
        return name == null ? null : place(name);
    }

    /** The known place whose last token stands before {@code end}, or null. */
    private @Nullable PlaceName ending(int end) {
        int low = first(end);
        return low > 0 && known.get(low - 1).end() == end ? known.get(low - 1) : null;
    }

    /** How many known places begin before a token. */
    private int first(int token) {
        int low = 0;
        int high = known.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (known.get(middle).start() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private Place place(PlaceName name) {
        Place.Builder place = Place.builder().name(name.name()).span(tokens.span(name.start(), name.end()));
        String country = name.country().isEmpty() ? countryAfter(name.end()) : name.country();
        if (!country.isEmpty()) {
            place.country(country);
        }
        return place.build();
    }

    private boolean isSomebody(int number) {
        List<Party> parties = reading.cast().parties(number);
        return parties.stream().anyMatch(party -> reading.kind(party.actor()) != ActorKind.ORGANIZATION);
    }

    private Place named(NounPhrase phrase) {
        int start = phrase.head();
        while (start > phrase.start()
                && (tokens.isCapital(start - 1) || tokens.is(start - 1, Tag.HYPH))
                && !tokens.is(start - 1, Tag.DT)) {
            start--;
        }
        Place.Builder place = Place.builder()
                .name(tokens.words(start, phrase.head() + 1))
                .span(tokens.span(start, phrase.head() + 1));
        String country = countryAfter(phrase.end());
        if (!country.isEmpty()) {
            place.country(country);
        }
        return place.build();
    }

    /** "in Basel, Switzerland" */
    private String countryAfter(int token) {
        if (token + 1 >= tokens.size() || !tokens.is(token, Tag.COMMA)) {
            return "";
        }
        int next = first(token + 1);
        return next < known.size() && known.get(next).start() == token + 1
                ? known.get(next).country()
                : "";
    }
}

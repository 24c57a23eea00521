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
import org.dateline.parser.lexicon.KnownName;
import org.dateline.parser.lexicon.KnownName.Kind;
import org.dateline.parser.lexicon.PhraseTable;
import org.dateline.parser.mention.Party;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;
import org.jspecify.annotations.Nullable;

/** Reads the place that a noun phrase names, and whom a place stands for. */
final class Places {
    private final Reading reading;
    private final Tokens tokens;
    private final Map<String, ActorId> countries = new HashMap<>();

    Places(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
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

    /** The place that stands at the head of a phrase: known to the lexicon, or a name that no person bears. */
    @Nullable Place at(int number, boolean anyName) {
        NounPhrase phrase = reading.phrase(number);
        for (int i = phrase.start(); i < phrase.end(); i++) {
            Place known = tokens.isCapital(i) ? known(i, phrase.end()) : null;
            if (known != null) {
                return known;
            }
        }
        return anyName && tokens.is(phrase.head(), Tag.NNP) && !isSomebody(phrase) ? named(phrase) : null;
    }

    /** The known place of one or two words that ends before a token: "his China visit". */
    @Nullable Place before(int token) {
        Place two = token > 1 && tokens.isCapital(token - 2) ? known(token - 2, token) : null;
        return two != null ? two : known(token - 1, token);
    }

    private boolean isSomebody(NounPhrase phrase) {
        List<Party> parties = reading.parties(phrase.start(), phrase.end());
        return parties.stream().anyMatch(party -> reading.kind(party.actor()) != ActorKind.ORGANIZATION);
    }

    private Place named(NounPhrase phrase) {
        int start = phrase.start();
        while (start < phrase.head() && !tokens.is(start, Tag.NNP)) {
            start++;
        }
        Place.Builder builder = Place.builder().name(tokens.words(start, phrase.head() + 1)).span(tokens.span(start, phrase.head() + 1));
        countryAfter(phrase.end()).ifPresent(builder::country);
        return builder.build();
    }

    /** The known place that ends with the phrase. */
    private @Nullable Place known(int from, int limit) {
        PhraseTable names = reading.lexicon().names();
        int state = PhraseTable.ROOT;
        Place found = null;
        for (int i = from; i < limit && state != 0; i++) {
            state = names.next(state, tokens.word(i));
            if (state != 0 && names.value(state) != 0 && ends(i + 1, limit)) {
                Place place = place(reading.lexicon().names(names.value(state)), from, i + 1);
                found = place == null ? found : place;
            }
        }
        return found;
    }

    private boolean ends(int end, int limit) {
        return end == limit || tokens.is(end, Tag.POS);
    }

    private @Nullable Place place(List<KnownName> known, int from, int to) {
        for (KnownName name : known) {
            if (name.kind() == Kind.COUNTRY || name.kind() == Kind.CAPITAL || name.kind() == Kind.PLACE || name.kind() == Kind.OFFICE) {
                Place.Builder builder = Place.builder().span(tokens.span(from, to));
                builder.name(name.kind() == Kind.COUNTRY ? name.canonical() : tokens.words(from, to));
                Optional<String> country = countryAfter(to);
                if (country.isPresent()) {
                    builder.country(country);
                } else if (!name.country().isEmpty()) {
                    builder.country(name.country());
                }
                return builder.build();
            }
        }
        return null;
    }

    /** "in Basel, Switzerland" */
    private Optional<String> countryAfter(int token) {
        if (token + 1 >= tokens.size() || !tokens.is(token, Tag.COMMA) || reading.clauses().nounPhraseAt(token + 1) < 0) {
            return Optional.empty();
        }
        PhraseTable names = reading.lexicon().names();
        int state = PhraseTable.ROOT;
        Optional<String> found = Optional.empty();
        int end = reading.phrase(reading.clauses().nounPhraseAt(token + 1)).end();
        for (int i = token + 1; i < end && state != 0; i++) {
            state = names.next(state, tokens.word(i));
            if (state != 0 && names.value(state) != 0) {
                found = reading.lexicon().names(names.value(state)).stream()
                        .filter(name -> name.kind() == Kind.COUNTRY)
                        .map(KnownName::country)
                        .findFirst();
            }
        }
        return found;
    }
}

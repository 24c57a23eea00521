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
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.mention.Party;
import org.dateline.parser.mention.PlaceName;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;
import org.dateline.parser.text.Chars;
import org.dateline.parser.time.FoundTime;
import org.jspecify.annotations.Nullable;

/** Reads the place that a noun phrase names, and whom a place stands for. */
final class Places {
    private final Reading reading;
    private final Tokens tokens;
    private final List<PlaceName> known;
    private final Venues venues;
    private final Map<String, ActorId> countries = new HashMap<>();

    Places(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.known = reading.cast().places();
        this.venues = new Venues(reading);
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
                .flatMap(code -> countries.containsKey(code)
                        ? Optional.of(countries.get(code))
                        : reading.cast().nation(code));
    }

    /** Whether a place is but a building without a name: "the palace". */
    static boolean isVague(Place place) {
        return place.country().isEmpty() && Chars.isSmall(place.name().charAt(0));
    }

    /** Whether a phrase names a region or building by the noun for it. */
    boolean isVenue(int number) {
        return venues.nameStart(reading.phrase(number)) >= 0
                && ending(reading.phrase(number).head() + 1) == null;
    }

    /** The place that a phrase names: a known one, a building, or where any name will do one that nobody bears. */
    @Nullable
    Place at(int number, boolean anyName) {
        NounPhrase phrase = reading.phrase(number);
        PlaceName name = ending(phrase.head() + 1);
        if (name != null && name.start() >= phrase.start()) {
            return place(isCapital(name) ? capital(name) : name);
        }
        FoundTime time = reading.timeAt(phrase.head());
        if (time != null) {
            // "travels to Oslo May 3"
            PlaceName before = time.start() > phrase.start() ? ending(time.start()) : null;
            return before == null ? null : place(before);
        }
        int venue = venues.nameStart(phrase);
        if (venue >= 0) {
            return owned(phrase, venue);
        }
        return anyName && tokens.is(phrase.head(), Tag.NNP) && !isSomebody(number) ? named(phrase) : null;
    }

    /** The place that a phrase names, or the one behind it: "the German town of Zell". */
    @Nullable
    Place told(int number) {
        return isCalled(number) ? called(number, nameOf(number)) : at(number, false);
    }

    /** Whether the name of a town or region follows its noun. */
    boolean isCalled(int number) {
        return nameOf(number) >= 0;
    }

    /** The first place among the tokens, else a name that the first phrase bears. */
    @Nullable
    Place within(int from, int to) {
        for (int i = from; i < to; ) {
            int number = reading.clauses().nounPhraseAt(i);
            Place place = number < 0 ? null : told(number);
            if (place != null) {
                return place;
            }
            i = number < 0 ? i + 1 : reading.phrase(number).end();
            if (number >= 0 && reading.is(i, FunctionWord.OF) && !venues.isPart(reading.phrase(number))) {
                break;
            }
        }
        int first = reading.clauses().nounPhraseAt(from);
        return first < 0 ? null : at(first, true);
    }

    /** The phrase that names the town or region of this one; -1 for none, and where it but tells the country. */
    private int nameOf(int number) {
        int called = venues.called(number);
        PlaceName name = called < 0 ? null : ending(reading.phrase(called).head() + 1);
        return name != null && isCountry(name) ? -1 : called;
    }

    /** The building without a name that a phrase tells: "the presidential palace". */
    @Nullable
    Place plain(int number) {
        NounPhrase phrase = reading.phrase(number);
        int start = venues.plainStart(phrase);
        return start < 0 ? null : named(start, phrase.head() + 1, "");
    }

    /** "the German town of Zell" */
    private @Nullable Place called(int number, int name) {
        Place place = at(name, true);
        String country = place == null || place.country().isPresent() ? "" : nation(reading.phrase(number));
        return place == null || country.isEmpty()
                ? place
                : Place.builder().from(place).country(country).build();
    }

    private String nation(NounPhrase phrase) {
        for (int i = phrase.start(); i < phrase.head(); i++) {
            Optional<Party> nation = reading.cast().nationAt(i);
            if (nation.isPresent()) {
                return reading.cast()
                        .actor(nation.get().actor())
                        .flatMap(Actor::country)
                        .orElse("");
            }
        }
        return "";
    }

    /** "NATO headquarters in Brussels", but "Doha's Sheraton hotel" is told as Doha. */
    private Place owned(NounPhrase phrase, int start) {
        for (int i = phrase.start() + 1; i < phrase.head(); i++) {
            PlaceName owner = tokens.is(i, Tag.POS) ? ending(i) : null;
            if (owner != null) {
                return place(owner);
            }
        }
        PlaceName part = ending(phrase.head());
        boolean lies = part != null && part.start() >= start && !isCountry(part);
        return named(start, phrase.head() + 1, lies ? part.country() : countryAround(phrase.end()));
    }

    private boolean isCountry(PlaceName name) {
        return reading.cast().partiesAt(name.start()).stream()
                .anyMatch(party -> reading.kind(party.actor()) == ActorKind.COUNTRY);
    }

    private boolean isCapital(PlaceName name) {
        return tokens.reads(name.end() - 1, "capital");
    }

    /** "the Turkish capital, Ankara" */
    private PlaceName capital(PlaceName described) {
        int next = tokens.is(Math.min(described.end(), tokens.size() - 1), Tag.COMMA)
                ? first(described.end() + 1)
                : known.size();
        boolean named = next < known.size()
                && known.get(next).start() == described.end() + 1
                && known.get(next).country().equals(described.country());
        return named ? known.get(next) : described;
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

    private @Nullable Place named(NounPhrase phrase) {
        int start = phrase.head();
        while (start > phrase.start()
                && (tokens.isCapital(start - 1) || tokens.is(start - 1, Tag.HYPH))
                && !tokens.is(start - 1, Tag.DT)) {
            start--;
        }
        int of = reading.is(phrase.end(), FunctionWord.OF) ? reading.clauses().nounPhraseAt(phrase.end() + 1) : -1;
        if (of >= 0 && !tokens.isCapital(reading.phrase(of).head())) {
            return null;
        }
        int end = of < 0 ? phrase.head() + 1 : reading.phrase(of).end();
        return named(start, end, countryAfter(end));
    }

    private Place named(int start, int end, String country) {
        Place.Builder place = Place.builder().name(tokens.words(start, end)).span(tokens.span(start, end));
        if (!country.isEmpty()) {
            place.country(country);
        }
        return place.build();
    }

    /** "headquarters in Brussels" */
    private String countryAround(int token) {
        if (!reading.is(token, FunctionWord.IN) && !reading.is(token, FunctionWord.NEAR)) {
            return countryAfter(token);
        }
        int next = first(token + 1);
        int number = reading.clauses().nounPhraseAt(token + 1);
        boolean there = next < known.size()
                && number >= 0
                && known.get(next).end() == reading.phrase(number).head() + 1;
        return there ? known.get(next).country() : "";
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

package org.dateline.chronicle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.model.Actor;
import org.dateline.model.ActorId;
import org.dateline.model.ActorKind;
import org.dateline.model.Article;
import org.dateline.model.Role;

/**
 * Decides which actors of different articles are one party: those of the same kind and name whose countries do not
 * contradict each other, and a person with a surname alone if the articles know just one person with that surname.
 * Actors without a name are good in their article only.
 */
final class ActorMerger {
    private final Map<String, List<Party>> partiesByName = new HashMap<>();
    private final List<Party> parties = new ArrayList<>();
    private final Map<ActorRef, Party> partyOf = new LinkedHashMap<>();

    ActorMerger(List<Article> articles) {
        for (Article article : articles) {
            article.actors().forEach(actor -> add(article, actor));
        }
        foldSurnames();
        nameParties();
    }

    /** A party with the actors that it is made of. */
    static final class Party {
        private final Actor first;
        private final List<ActorRef> in = new ArrayList<>();
        private final Set<String> offices = new HashSet<>();
        private Optional<String> country;
        private ActorId id;

        Party(Actor first) {
            this.first = first;
            this.country = first.country();
            this.id = first.id();
        }

        ActorId id() {
            return id;
        }

        ActorKind kind() {
            return first.kind();
        }

        Optional<String> country() {
            return country;
        }

        /** Whether another may stand for this one: its country for a person who holds a role there. */
        boolean isRepresentedBy(Party other) {
            return kind() == ActorKind.PERSON
                    && other.kind() == ActorKind.COUNTRY
                    && other.country().map(offices::contains).orElse(false);
        }

        /** The keys under which this party is found by those that it may be or stand for. */
        Stream<String> keys() {
            return Stream.concat(Stream.of(id.value()), standIns(kind()));
        }

        /** The keys under which this party finds those that it may be, and those that may stand for it. */
        Stream<String> soughtKeys() {
            boolean country = kind() == ActorKind.COUNTRY;
            return Stream.concat(Stream.of(id.value()), standIns(country ? ActorKind.PERSON : ActorKind.COUNTRY));
        }

        private Stream<String> standIns(ActorKind side) {
            Stream<String> codes = kind() == ActorKind.COUNTRY ? country.stream() : offices.stream();
            return codes.map(code -> side + " of " + code);
        }

        private boolean mayBe(Actor actor) {
            return first.kind() == actor.kind() && mayShare(country, actor.country());
        }

        private static boolean mayShare(Optional<String> one, Optional<String> other) {
            return one.isEmpty() || other.isEmpty() || one.equals(other);
        }

        private void absorb(ActorRef ref, Actor actor) {
            in.add(ref);
            country = country.or(actor::country);
            for (Role role : actor.roles()) {
                role.of().or(actor::country).ifPresent(offices::add);
            }
        }

        private void absorb(Party other) {
            in.addAll(other.in);
            country = country.or(() -> other.country);
            offices.addAll(other.offices);
        }

        private ChronicleActor toActor() {
            return ChronicleActor.builder()
                    .id(id)
                    .kind(first.kind())
                    .name(first.name())
                    .country(country)
                    .in(in)
                    .build();
        }
    }

    Party partyOf(Article article, ActorId actor) {
        Party party = partyOf.get(ActorRef.of(article.id(), actor));
        if (party == null) {
            throw new IllegalArgumentException("article " + article.id() + " has no actor " + actor.value());
        }
        return party;
    }

    List<ChronicleActor> actors() {
        return parties.stream().map(Party::toActor).toList();
    }

    private void add(Article article, Actor actor) {
        ActorRef ref = ActorRef.of(article.id(), actor.id());
        Party party = actor.named() ? namedParty(actor) : newParty(actor);
        party.absorb(ref, actor);
        partyOf.put(ref, party);
    }

    private Party namedParty(Actor actor) {
        List<Party> namesakes = partiesByName.computeIfAbsent(actor.name(), name -> new ArrayList<>());
        for (Party namesake : namesakes) {
            if (namesake.mayBe(actor)) {
                return namesake;
            }
        }
        Party party = newParty(actor);
        namesakes.add(party);
        return party;
    }

    private Party newParty(Actor actor) {
        Party party = new Party(actor);
        parties.add(party);
        return party;
    }

    private void foldSurnames() {
        Map<String, List<Party>> bySurname = new HashMap<>();
        for (Party party : parties) {
            int space = party.first.name().lastIndexOf(' ');
            if (party.kind() == ActorKind.PERSON && party.first.named() && space > 0) {
                bySurname
                        .computeIfAbsent(party.first.name().substring(space + 1), name -> new ArrayList<>())
                        .add(party);
            }
        }
        Set<Party> folded = new HashSet<>();
        for (Party party : parties) {
            List<Party> holders = bySurname.getOrDefault(party.first.name(), List.of());
            if (holders.size() == 1 && party.first.named() && holders.get(0).mayBe(party.first)) {
                fold(party, holders.get(0));
                folded.add(party);
            }
        }
        parties.removeIf(folded::contains);
    }

    private void fold(Party surname, Party person) {
        person.absorb(surname);
        surname.in.forEach(ref -> partyOf.put(ref, person));
    }

    /** Gives keys: the actor's own, with a number where another party has it; new ones to the unnamed. */
    private void nameParties() {
        Set<String> taken = new HashSet<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (Party party : parties) {
            boolean named = party.first.named();
            String base = named ? party.first.id().value() : "_";
            String key = named ? base : base + numbers.merge(base, 1, Integer::sum);
            while (!taken.add(key)) {
                key = base + (named ? "-" : "") + numbers.merge(base, 2, (last, two) -> last + 1);
            }
            party.id = ActorId.of(key);
        }
    }
}

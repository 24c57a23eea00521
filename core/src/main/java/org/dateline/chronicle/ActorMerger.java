package org.dateline.chronicle;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.model.Actor;
import org.dateline.model.ActorId;
import org.dateline.model.ActorKind;

/**
 * Decides which actors of different articles are one party: those of one kind with one name whose countries do not
 * contradict each other; then, by {@link ShortNames}, those named in short. Actors without a name are good in their
 * article only.
 */
final class ActorMerger {
    private final Map<ActorRef, Party> partyOf = new HashMap<>();
    private final Map<String, Party> countries = new HashMap<>();
    private final List<Party> parties;

    /** What those have in common who have one name. */
    private record Namesake(ActorKind kind, String name) {
        static Namesake of(Actor actor) {
            String name = BareWords.of(actor.name());
            return new Namesake(Party.kindOfName(actor.kind()), name.isEmpty() ? actor.name() : name);
        }

        boolean isSurname() {
            return kind == ActorKind.PERSON && BareWords.count(name) == 1;
        }
    }

    /** An actor in its article. */
    private record Found(Digest article, Actor actor, int position, Map<String, Actor> neighbours) {}

    ActorMerger(List<Digest> articles) {
        Map<Namesake, List<Found>> namesakes = new LinkedHashMap<>();
        List<Party> all = new ArrayList<>();
        find(articles, namesakes, all);
        namesakes.forEach((name, found) -> {
            if (!name.isSurname()) {
                join(found, all);
            }
        });
        ShortNames shortNames = new ShortNames(all);
        namesakes.forEach((name, found) -> {
            if (name.isSurname()) {
                joinSurnames(found, shortNames.isShort(name.name()), all);
            }
        });
        Map<Party, Party> folded = shortNames.fold(all);
        folded.forEach(this::refer);
        parties = all.stream()
                .filter(party -> !folded.containsKey(party))
                .sorted(Comparator.comparing(Party::position))
                .toList();
        name();
        parties.stream()
                .filter(party -> party.kind() == ActorKind.COUNTRY)
                .forEach(party -> party.country().ifPresent(code -> countries.putIfAbsent(code, party)));
    }

    private void find(List<Digest> articles, Map<Namesake, List<Found>> namesakes, List<Party> all) {
        int position = 0;
        for (Digest article : articles) {
            Map<String, Actor> neighbours = article.actors().stream()
                    .collect(Collectors.toMap(actor -> actor.id().value(), Function.identity(), (one, other) -> one));
            for (Actor actor : article.actors()) {
                Found found = new Found(article, actor, position++, neighbours);
                if (actor.named()) {
                    namesakes
                            .computeIfAbsent(Namesake.of(actor), name -> new ArrayList<>(1))
                            .add(found);
                } else {
                    absorb(newParty(found, all), found);
                }
            }
        }
    }

    Party partyOf(Digest article, ActorId actor) {
        return Objects.requireNonNull(partyOf.get(ActorRef.of(article.article(), actor)));
    }

    /** The country with a code, for itself alone if no article speaks of it. */
    Party country(String code) {
        return countries.computeIfAbsent(
                code,
                c -> new Party(
                        Actor.builder()
                                .id(ActorId.of(c))
                                .kind(ActorKind.COUNTRY)
                                .name(c)
                                .country(c)
                                .build(),
                        Integer.MAX_VALUE));
    }

    List<ChronicleActor> actors() {
        return parties.stream()
                .map(party -> ChronicleActor.builder()
                        .id(party.id())
                        .kind(party.kind())
                        .name(party.name())
                        .country(party.country())
                        .in(party.in())
                        .build())
                .toList();
    }

    /** Those of one country are one; so are all if just one country is told. Who could be of any of several is apart. */
    private void join(List<Found> namesakes, List<Party> all) {
        Map<String, Party> byCountry = new LinkedHashMap<>();
        for (Found found : namesakes) {
            found.actor()
                    .country()
                    .ifPresent(code -> absorb(byCountry.computeIfAbsent(code, c -> newParty(found, all)), found));
        }
        Party only = byCountry.size() == 1 ? byCountry.values().iterator().next() : null;
        for (Found found : namesakes) {
            if (found.actor().country().isEmpty()) {
                if (only == null || byCountry.size() > 1) {
                    only = newParty(found, all);
                }
                absorb(only, found);
            }
        }
    }

    /** Where people have the name for a surname, each who is called by it alone is looked at alone. */
    private void joinSurnames(List<Found> namesakes, boolean known, List<Party> all) {
        if (known) {
            namesakes.forEach(found -> absorb(newParty(found, all), found));
        } else {
            join(namesakes, all);
        }
    }

    private static Party newParty(Found found, List<Party> all) {
        Party party = new Party(found.actor(), found.position());
        all.add(party);
        return party;
    }

    private void absorb(Party party, Found found) {
        ActorRef ref = ActorRef.of(found.article().article(), found.actor().id());
        party.absorb(ref, found.actor(), found.neighbours());
        partyOf.put(ref, party);
    }

    private void refer(Party party, Party whole) {
        party.in().forEach(ref -> partyOf.put(ref, whole));
    }

    /** Gives keys: the actor's own, with a number where another party has it; new ones to the unnamed. */
    private void name() {
        Set<String> taken = new HashSet<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (Party party : parties) {
            String base = party.named() ? party.id().value() : "_";
            String key = party.named() ? base : base + numbers.merge(base, 1, Integer::sum);
            while (!taken.add(key)) {
                key = base + (party.named() ? "-" : "") + numbers.merge(base, 2, (last, two) -> last + 1);
            }
            party.nameAs(ActorId.of(key));
        }
    }
}

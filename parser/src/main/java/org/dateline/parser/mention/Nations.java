package org.dateline.parser.mention;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Actor;
import org.dateline.model.ActorId;
import org.dateline.model.ActorKind;
import org.dateline.model.Mention;
import org.dateline.model.MentionKind;
import org.dateline.parser.lexicon.KnownName;
import org.dateline.parser.sentence.Tokens;
import org.dateline.parser.text.Numbering;
import org.jspecify.annotations.Nullable;

/**
 * The countries behind their adjectives: a party only where something takes them for one, as a meeting does with "Peruvian and
 * Norwegian officials". A country that the article names too is that actor; another becomes an actor when it is used.
 */
final class Nations {
    private final Tokens tokens;
    private final List<NameSpan> names;
    private final Numbering nameAt;
    private final List<Actor> actors;
    private final Map<String, ActorId> named = new LinkedHashMap<>();
    private final Map<ActorId, KnownName> told = new LinkedHashMap<>();

    Nations(Tokens tokens, List<NameSpan> names, Numbering nameAt, List<Actor> actors) {
        this.tokens = tokens;
        this.names = names;
        this.nameAt = nameAt;
        this.actors = actors;
        for (Actor actor : actors) {
            if (actor.kind() == ActorKind.COUNTRY) {
                named.putIfAbsent(actor.name(), actor.id());
            }
        }
    }

    /** The country whose adjective stands on a token, or null. */
    @Nullable
    Party at(int token) {
        return at(token, NameSpan.Sort.ADJECTIVE);
    }

    /** The country whose people a token names: "the Peruvians"; or null. */
    @Nullable
    Party peopleAt(int token) {
        return at(token, NameSpan.Sort.PEOPLE);
    }

    private @Nullable Party at(int token, NameSpan.Sort sort) {
        int number = nameAt.at(token);
        NameSpan name = number < 0 ? null : names.get(number);
        KnownName known = name == null || name.sort() != sort ? null : name.known();
        if (name == null || known == null || known.country().isEmpty()) {
            return null;
        }
        ActorId id = named.computeIfAbsent(known.canonical(), canonical -> told(known));
        return new Party(id, name.start(), name.end());
    }

    /** The country with a code, if an adjective tells it anywhere; or null. */
    @Nullable
    ActorId of(String country) {
        for (NameSpan name : names) {
            if (name.sort() == NameSpan.Sort.ADJECTIVE && name.country().equals(country)) {
                Party party = at(name.start());
                return party == null ? null : party.actor();
            }
        }
        return null;
    }

    private ActorId told(KnownName known) {
        ActorId own = ActorId.of(Slug.of(known.canonical()));
        ActorId id = isTaken(own) ? ActorId.of(own.value() + "-nation") : own;
        told.put(id, known);
        return id;
    }

    private boolean isTaken(ActorId id) {
        for (Actor actor : actors) {
            if (actor.id().equals(id)) {
                return true;
            }
        }
        return false;
    }

    /** The kind of a country that only adjectives tell, null for any other actor. */
    @Nullable
    ActorKind kind(ActorId id) {
        return told.containsKey(id) ? ActorKind.COUNTRY : null;
    }

    /** What is known of a country that only adjectives tell, without its mentions; null for any other actor. */
    @Nullable
    Actor actor(ActorId id) {
        KnownName known = told.get(id);
        return known == null ? null : actor(id, known).build();
    }

    private static Actor.Builder actor(ActorId id, KnownName known) {
        return Actor.builder()
                .id(id)
                .kind(ActorKind.COUNTRY)
                .name(known.canonical())
                .country(known.country());
    }

    /** Those of the used actors that only adjectives tell, in the order of their first mention. */
    List<Actor> of(Set<ActorId> used) {
        Map<ActorId, Actor.Builder> builders = new LinkedHashMap<>();
        for (NameSpan name : told.isEmpty() ? List.<NameSpan>of() : names) {
            Party adjective = at(name.start());
            Party party = adjective == null ? peopleAt(name.start()) : adjective;
            KnownName known = party == null ? null : told.get(party.actor());
            if (known != null && used.contains(party.actor())) {
                builders.computeIfAbsent(party.actor(), id -> actor(id, known))
                        .addMention(Mention.of(MentionKind.NAME, tokens.span(name.start(), name.end())));
            }
        }
        List<Actor> actors = new ArrayList<>(builders.size());
        builders.values().forEach(builder -> actors.add(builder.build()));
        return actors;
    }
}

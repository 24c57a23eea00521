package org.dateline.parser.mention;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.dateline.model.Actor;
import org.dateline.model.ActorId;
import org.dateline.model.ActorKind;
import org.dateline.model.Mention;
import org.dateline.model.MentionKind;
import org.dateline.parser.clause.Clauses;
import org.dateline.parser.clause.NounPhrase;
import org.dateline.parser.lexicon.Nominal;
import org.dateline.parser.sentence.Tag;

/** The actors that an article only describes. Until they are used they go by the number of the first phrase that does. */
final class Descriptions {
    private static final String PREFIX = "_phrase";

    private final Clauses clauses;
    private final Nouns nouns;
    private final int[] first;

    Descriptions(Clauses clauses, Nouns nouns, int[] first) {
        this.clauses = clauses;
        this.nouns = nouns;
        this.first = first;
    }

    ActorId id(int phrase) {
        return ActorId.of(PREFIX + first[phrase]);
    }

    Roster roster(List<Actor> named, Set<ActorId> used) {
        List<Actor> actors = new ArrayList<>(named);
        Map<ActorId, ActorId> ids = new HashMap<>();
        for (int number = 0; number < first.length && ids.size() < used.size(); number++) {
            if (first[number] == number && used.contains(id(number))) {
                ActorId id = ActorId.of("_" + (ids.size() + 1));
                ids.put(id(number), id);
                actors.add(actor(number, id));
            }
        }
        return new Roster(actors, ids);
    }

    private Actor actor(int number, ActorId id) {
        Actor.Builder actor = Actor.builder().id(id).named(false).kind(kind(number)).name(name(number));
        String country = nouns.country(number);
        if (!country.isEmpty()) {
            actor.country(country);
        }
        for (int other = number; other < first.length; other++) {
            if (first[other] == number) {
                NounPhrase phrase = nouns.phrase(other);
                boolean pronoun = clauses.tokens().is(phrase.head(), Tag.PRP);
                actor.addMentions(Mention.of(pronoun ? MentionKind.PRONOUN : MentionKind.NOMINAL, clauses.tokens().span(phrase.start(), phrase.end())));
            }
        }
        return actor.build();
    }

    private ActorKind kind(int number) {
        Nominal nominal = nouns.nominal(number);
        if (nouns.isPlural(number) || nominal != null && nominal.type() == Nominal.Type.GROUP) {
            return ActorKind.GROUP;
        }
        return nouns.isPerson(number) ? ActorKind.PERSON : nouns.isBody(number) ? ActorKind.ORGANIZATION : ActorKind.GROUP;
    }

    private String name(int number) {
        int start = nouns.bareStart(number);
        return String.join(" ", clauses.tokens().words(start, nouns.phrase(number).end()).strip().split("\\s+"));
    }
}

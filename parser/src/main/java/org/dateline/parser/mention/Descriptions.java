package org.dateline.parser.mention;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.LinkedHashMap;
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
import org.dateline.parser.text.ByNumber;
import org.dateline.parser.text.Numbering;

/** The actors that an article only describes. Until they are used they go by the number of the first phrase that does. */
final class Descriptions {
    private static final String PREFIX = "_phrase";
    private static final ByNumber<ActorId> PHRASES = new ByNumber<>(1024, phrase -> ActorId.of(PREFIX + phrase));
    private static final ByNumber<ActorId> IDS = new ByNumber<>(128, number -> ActorId.of("_" + number));

    private final Clauses clauses;
    private final Nouns nouns;
    private final ByToken<Reference> references;
    private final int[] first;

    Descriptions(Clauses clauses, Nouns nouns, ByToken<Reference> references, int[] first) {
        this.clauses = clauses;
        this.nouns = nouns;
        this.references = references;
        this.first = first;
    }

    ActorId id(int phrase) {
        return PHRASES.at(first[phrase]);
    }

    Roster roster(List<Actor> named, Set<ActorId> used) {
        List<Actor> actors = new ArrayList<>(named);
        Map<ActorId, ActorId> ids = new LinkedHashMap<>();
        Numbering next = next();
        BitSet wanted = numbers(used);
        for (int number = 0; number < first.length; number++) {
            if (wanted.get(number)) {
                ActorId id = IDS.at(ids.size() + 1);
                ids.put(id(number), id);
                actors.add(actor(number, id, next));
            }
        }
        return new Roster(actors, ids);
    }

    /** The phrases whose ids these are. */
    private BitSet numbers(Set<ActorId> ids) {
        BitSet numbers = new BitSet(first.length);
        for (ActorId id : ids) {
            int number = number(id.value());
            if (number >= 0) {
                numbers.set(number);
            }
        }
        return numbers;
    }

    /** The phrase whose id this is, -1 for an id of another kind. */
    private int number(String id) {
        if (!id.startsWith(PREFIX)) {
            return -1;
        }
        int number = 0;
        for (int i = PREFIX.length(); i < id.length() && number < first.length; i++) {
            number = number * 10 + id.charAt(i) - '0';
        }
        return number >= 0
                        && number < first.length
                        && first[number] == number
                        && id(number).value().equals(id)
                ? number
                : -1;
    }

    /** For each phrase the next one that describes the same party, or -1; one that stands for somebody named is none. */
    private Numbering next() {
        Numbering next = new Numbering(first.length, first.length);
        Numbering latest = new Numbering(first.length, first.length);
        for (int number = 0; number < first.length; number++) {
            if (references.at(nouns.phrase(number).head()) != null) {
                continue;
            }
            if (first[number] != number) {
                next.set(Math.max(0, latest.at(first[number])), number);
            }
            latest.set(first[number], number);
        }
        return next;
    }

    private Actor actor(int number, ActorId id, Numbering next) {
        Actor.Builder actor =
                Actor.builder().id(id).named(false).kind(kind(number)).name(name(number));
        int counted = whole(number);
        NameSpan people = nouns.people(number);
        String country = people == null ? nouns.country(counted < 0 ? number : counted) : people.country();
        if (!country.isEmpty()) {
            actor.country(country);
        }
        for (int other = number; other >= 0; other = next.at(other)) {
            NounPhrase phrase = nouns.phrase(other);
            boolean pronoun = clauses.tokens().is(phrase.head(), Tag.PRP);
            actor.addMention(Mention.of(
                    pronoun ? MentionKind.PRONOUN : MentionKind.NOMINAL,
                    clauses.tokens().span(phrase.start(), end(other))));
        }
        return actor.build();
    }

    /** The phrase of those whom another counts: "a range of | experts", "one of | the experts"; -1 for none. */
    private int whole(int number) {
        int one = nouns.oneOf(number);
        return one < 0 ? nouns.counted(number) : one;
    }

    private int end(int number) {
        int one = nouns.oneOf(number);
        return nouns.phrase(one < 0 ? number : one).end();
    }

    private ActorKind kind(int number) {
        int one = nouns.oneOf(number);
        if (one >= 0) {
            return nouns.isPerson(one) || nouns.nominal(one) == null ? ActorKind.PERSON : ActorKind.ORGANIZATION;
        }
        Nominal nominal = nouns.nominal(number);
        if (nouns.isOutlet(number)) {
            return ActorKind.MEDIA;
        }
        if (nouns.isPlural(number)
                || nouns.counted(number) >= 0
                || nominal != null && nominal.type() == Nominal.Type.GROUP) {
            return ActorKind.GROUP;
        }
        return nouns.isPerson(number) || nouns.isWriter(number) || nouns.isHeOrShe(number)
                ? ActorKind.PERSON
                : nouns.isBody(number) ? ActorKind.ORGANIZATION : ActorKind.GROUP;
    }

    /** Where a phrase begins without its article and its number: "the two | officials". */
    private int uncounted(int number) {
        int start = nouns.bareStart(number);
        return start < nouns.phrase(number).head() && clauses.tokens().is(start, Tag.CD) ? start + 1 : start;
    }

    /** "one of the senior | officials": the noun in the singular behind what tells more of it. */
    private String name(int from, int head, String noun) {
        return from == head ? noun : OneLine.of(clauses.tokens().words(from, head)) + " " + noun;
    }

    private String name(int number) {
        int counted = nouns.counted(number);
        if (counted >= 0) {
            return name(counted);
        }
        int one = nouns.oneOf(number);
        Nominal nominal = one < 0 ? null : nouns.nominal(one);
        if (nominal != null) {
            return name(uncounted(one), nouns.phrase(one).head(), nominal.singular());
        }
        int start = nouns.bareStart(number);
        return OneLine.of(clauses.tokens().words(start, end(number)));
    }
}

package org.dateline.parser.mention;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.ActorKind;
import org.dateline.parser.lexicon.Nominal.Gender;
import org.jspecify.annotations.Nullable;

/** Whom the article has spoken of last: a short list, the latest last, from which pronouns and nominals choose. */
final class Discourse {
    private static final int SPAN = 24;

    /** As many sentences as a headline and what follows it have. */
    private static final int OPENING = 3;

    private @Nullable Figure topic;

    private final List<Entity> recent = new ArrayList<>(SPAN + 1);

    /** Somebody spoken of: a named actor, several of them together, or one that is only described. */
    static final class Entity {
        final List<Figure> figures;
        /** The noun phrase that describes it, -1 for named ones. */
        final int phrase;

        final boolean person;
        final boolean plural;
        final Gender described;
        int token;
        int sentence;
        boolean subject;
        boolean quoted;
        /** Whether the reporter has spoken of it, and not only who is quoted. */
        boolean told;
        /** Whether they are two who met, whom "the two sides" takes up, but not "they". */
        boolean met;
        /** Whether it was named for itself, and not only within the name of a thing: "a Lund poll". */
        boolean standing;
        /** Whether it speaks where it was named last. */
        boolean speaker;

        Entity(List<Figure> figures, int phrase, boolean person, boolean plural, Gender described) {
            this.figures = figures;
            this.phrase = phrase;
            this.person = person;
            this.plural = plural;
            this.described = described;
        }

        Gender gender() {
            return figures.size() == 1 ? figures.get(0).gender : described;
        }

        boolean is(@Nullable Figure figure) {
            return figures.size() == 1 && figures.get(0) == figure;
        }
    }

    /** Speaks of an entity, an old one or a new one. */
    void touch(Entity entity, int token, int sentence, boolean subject, boolean quoted) {
        if (topic == null && subject && sentence < OPENING && entity.figures.size() == 1 && entity.phrase < 0) {
            topic = entity.figures.get(0).kind == ActorKind.ORGANIZATION ? entity.figures.get(0) : null;
        }
        recent.remove(entity);
        recent.add(entity);
        entity.subject = subject || entity.subject && entity.sentence == sentence;
        entity.token = token;
        entity.sentence = sentence;
        entity.quoted = quoted;
        entity.told |= !quoted;
        if (recent.size() > SPAN) {
            recent.remove(leastTold());
        }
    }

    /** The oldest that only quotations speak of, else the oldest: a long quotation does not drive out who speaks. */
    private int leastTold() {
        for (int i = 0; i < SPAN; i++) {
            if (!recent.get(i).told) {
                return i;
            }
        }
        return 0;
    }

    /** The entity of a single named actor, new if it has not been spoken of lately. */
    Entity of(Figure figure) {
        for (Entity entity : recent) {
            if (entity.is(figure)) {
                return entity;
            }
        }
        return new Entity(List.of(figure), -1, figure.isPerson(), figure.kind == ActorKind.GROUP, Gender.ANY);
    }

    /** The body of which the article tells first; null for none. */
    @Nullable
    Figure topic() {
        return topic;
    }

    /** The entities spoken of lately, the latest last. */
    List<Entity> recent() {
        return recent;
    }
}

package org.dateline.parser.mention;

import java.util.BitSet;
import org.dateline.model.StatementAct;
import org.dateline.parser.clause.Clauses;
import org.dateline.parser.clause.NounPhrase;
import org.dateline.parser.clause.VerbGroup;
import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.mention.Discourse.Entity;
import org.dateline.parser.sentence.Tag;
import org.jspecify.annotations.Nullable;

/** Whom the article has accused or blamed last: "X accused Y of lying. He denied it" is what Y says, though X is spoken of as the subject. */
final class Accusations {
    private final Words words;
    private final Clauses clauses;
    /** Whether a phrase is accused. */
    private final BitSet accused;
    /** Whether a phrase is the subject of a verb that turns an accusation down. */
    private final BitSet denies;

    private @Nullable Entity latest;
    private int sentence;

    Accusations(Words words, Clauses clauses) {
        this.words = words;
        this.clauses = clauses;
        this.accused = new BitSet(clauses.nounPhrases().size());
        this.denies = new BitSet(clauses.nounPhrases().size());
        for (int group = 0; group < clauses.verbGroups().size(); group++) {
            Cue cue = cue(clauses.verbGroups().get(group));
            if (cue != null) {
                mark(group, cue.act());
            }
        }
    }

    private @Nullable Cue cue(VerbGroup group) {
        Cue cue = words.lexicon().cueVerb(words.tokens().word(group.verb()));
        return cue == null || group.passive() ? null : cue;
    }

    private void mark(int group, StatementAct act) {
        int after = clauses.verbGroups().get(group).end();
        if (isAttack(act)) {
            int object = after < words.tokens().size() ? clauses.nounPhraseAt(after) : -1;
            if (object >= 0 && clauses.nounPhrases().get(object).start() == after) {
                accused.set(object);
            }
        } else if (act == StatementAct.DENY || act == StatementAct.REJECT) {
            int subject = clauses.subject(group);
            if (subject >= 0 && (act == StatementAct.DENY || isOfAttack(after, clauses.subjectStart(group)))) {
                denies.set(subject);
            }
        }
    }

    private static boolean isAttack(StatementAct act) {
        return act == StatementAct.ACCUSE || act == StatementAct.CRITICIZE;
    }

    /** "Rejected the criticism", "dismissed it", "a claim he rejected": not "rejected an offer". */
    private boolean isOfAttack(int after, int subject) {
        int object = after < words.tokens().size() ? clauses.nounPhraseAt(after) : -1;
        object = object < 0 && subject > 0 ? clauses.nounPhraseAt(subject - 1) : object;
        if (object < 0) {
            return false;
        }
        NounPhrase phrase = clauses.nounPhrases().get(object);
        int value = words.lexicon().cueNouns().valueOf(words.tokens().word(phrase.head()));
        StatementAct act = value == 0 ? null : words.lexicon().cue(value).act();
        return words.tokens().is(phrase.head(), Tag.PRP)
                || words.tokens().is(phrase.head(), Tag.DT)
                || act != null && (isAttack(act) || act == StatementAct.SAY);
    }

    /** Keeps who is spoken of where somebody is accused. */
    void touch(Entity entity, int token, int where) {
        int number = clauses.nounPhraseAt(token);
        if (number >= 0
                && accused.get(number)
                && clauses.nounPhrases().get(number).head() == token) {
            latest = entity;
            sentence = where;
        }
    }

    /** Whether the phrase turns down what the entity was accused of, in the same sentence or the next. */
    boolean answers(int number, Entity entity, int where) {
        return denies.get(number) && entity == latest && where - sentence <= 1;
    }
}

package org.dateline.parser.statement;

import java.util.List;
import org.dateline.model.StatementAct;
import org.dateline.parser.clause.NounPhrase;
import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.mention.Party;
import org.dateline.parser.sentence.Tag;

/** Who speaks by a cue noun: "her claim", "the union claim", "made a claim", "stirred anger with a claim"; what stands behind is looked at elsewhere. */
final class NounSources {
    private final Reading reading;

    NounSources(Reading reading) {
        this.reading = reading;
    }

    /** "a call by the mayor", "fears among voters": what is thought may be so among many. */
    boolean isOpenedBy(int token, Cue cue) {
        return reading.is(token, FunctionWord.BY)
                || reading.is(token, FunctionWord.FROM)
                || reading.is(token, FunctionWord.AMONG) && cue.act() != StatementAct.SAY;
    }

    /** The possessor: "his claim", "the mayor's claim". */
    List<Party> possessor(NounPhrase phrase) {
        if (reading.is(phrase.start(), Tag.PRPS)) {
            return reading.cast.partiesAt(phrase.start());
        }
        for (int i = phrase.head() - 1; i > phrase.start(); i--) {
            if (reading.is(i, Tag.POS)) {
                List<Party> named = reading.cast.partiesAt(i - 1);
                return named.isEmpty() && isSomebody(i - 1) ? reading.sources.parties(phrase.start(), i) : named;
            }
        }
        return List.of();
    }

    /** A word for people or bodies, or a name: not "Friday's attack". */
    private boolean isSomebody(int token) {
        return reading.lexicon.is(reading.tokens.word(token), WordFlag.NOMINAL)
                || reading.tokens.isCapital(token) && !reading.times.isAnyWithin(token, token + 1);
    }

    /** Whoever stands before the noun within its phrase: "a ministry warning". */
    List<Party> modifier(NounPhrase phrase) {
        for (int i = phrase.head() - 1; i >= phrase.start(); i--) {
            List<Party> named = reading.cast.partiesAt(i);
            if (!named.isEmpty() && !reading.is(i, Tag.PRPS)) {
                return named;
            }
        }
        return List.of();
    }

    /** The subject of a verb that lends itself to the noun: "made a call for", "has doubts about", "voiced concern over". */
    List<Party> lender(NounPhrase phrase) {
        int group = phrase.start() > 0 ? reading.clauses.verbGroupAt(phrase.start() - 1) : -1;
        if (group < 0 || reading.group(group).passive()) {
            return List.of();
        }
        boolean light = reading.isCue(group) && reading.cue(group).has(Frame.LIGHT)
                || reading.lexicon.is(reading.tokens.word(reading.group(group).verb()), WordFlag.HAVE);
        return light ? reading.sources.subject(group) : List.of();
    }

    /** "left | in the hope that", "stayed away | for fear of": whoever does what is told before has it in mind. */
    List<Party> doer(NounPhrase phrase, Cue cue) {
        int before = phrase.start() - 1;
        boolean wished = reading.is(before, FunctionWord.IN)
                && (cue.act() == StatementAct.WANT
                        || cue.act() == StatementAct.EXPECT && reading.is(phrase.end(), FunctionWord.THAT));
        boolean feared = reading.is(before, FunctionWord.FOR)
                && phrase.start() == phrase.head()
                && reading.is(phrase.head(), Tag.NN)
                && cue.act() == StatementAct.BELIEVE;
        int group = (wished || feared) && isBareOrDefinite(phrase) ? reading.clauses.clauseOf(before) : -1;
        boolean done = group >= 0 && !reading.group(group).passive() && !reading.clauses.isRelative(group);
        return done && !isThing(reading.clauses.subject(group)) ? reading.sources.subject(group) : List.of();
    }

    private boolean isThing(int subject) {
        return subject >= 0
                && reading.sources.isThing(subject)
                && reading.tokens
                        .tag(reading.clauses.nounPhrases().get(subject).head())
                        .isNoun();
    }

    private boolean isBareOrDefinite(NounPhrase phrase) {
        return phrase.start() == phrase.head()
                || phrase.start() == phrase.head() - 1 && reading.is(phrase.start(), FunctionWord.THE);
    }

    /** The subject of the verb whose object the noun is, or by whose means it acts: "made the claim that", "stirred anger with a claim that". */
    List<Party> subjectOf(NounPhrase phrase) {
        int before = phrase.start() - 1;
        int group = before >= 0 ? reading.clauses.verbGroupAt(before) : -1;
        if (group < 0 && reading.is(before, FunctionWord.WITH) && isIndefinite(phrase)) {
            group = reading.clauses.clauseOf(before);
        }
        boolean object = group >= 0
                && !reading.group(group).passive()
                && !reading.lexicon.is(reading.tokens.word(reading.group(group).verb()), WordFlag.BE);
        return object && !isTouched(group, before) && !isCause(group) ? reading.sources.subject(group) : List.of();
    }

    /** "The move sparked concerns that": a thing has made others say or think it, unless it is a text; "you get the feeling that" is of no thing. */
    private boolean isCause(int group) {
        int subject = reading.clauses.subject(group);
        boolean light = reading.isCue(group) && reading.cue(group).has(Frame.LIGHT);
        return subject >= 0
                && !light
                && reading.sources.isThing(subject)
                && !reading.sources.isText(subject)
                && !isAnybody(reading.clauses.nounPhrases().get(subject).head());
    }

    /** A pronoun for people. */
    private boolean isAnybody(int head) {
        return reading.is(head, Tag.PRP) && !reading.is(head, FunctionWord.IT);
    }

    /** Verbs by which somebody has to do with what others say: "faces a claim that", "denied a claim that". */
    private boolean isTouched(int group, int before) {
        return reading.clauses.verbGroupAt(before) == group
                && reading.isCue(group)
                && !reading.cue(group).has(Frame.LIGHT)
                && (!reading.cue(group).has(Frame.QUOTE)
                        || answers(reading.cue(group).act()));
    }

    /** What somebody does by words to the words of others. */
    private static boolean answers(StatementAct act) {
        return act == StatementAct.DENY
                || act == StatementAct.REJECT
                || act == StatementAct.CONFIRM
                || act == StatementAct.CRITICIZE
                || act == StatementAct.PRAISE;
    }

    /** "with a claim", "with claims": of whoever acts with it. */
    private boolean isIndefinite(NounPhrase phrase) {
        return reading.is(phrase.start(), FunctionWord.A)
                || reading.is(phrase.start(), FunctionWord.AN)
                || reading.is(phrase.start(), Tag.JJ)
                || phrase.start() == phrase.head();
    }
}

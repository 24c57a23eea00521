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
import org.dateline.parser.statement.ContentEnd.Extent;
import org.jspecify.annotations.Nullable;

/** Statements whose cue is a noun: "his claim that A", "a warning from B that A", "the ministry's call for A". */
final class NounAttributions {
    private final Reading reading;
    private final ContentEnd contentEnd;

    NounAttributions(Reading reading) {
        this.reading = reading;
        this.contentEnd = new ContentEnd(reading);
    }

    void find() {
        for (NounPhrase phrase : reading.clauses.nounPhrases()) {
            Cue cue = phrase.head() == phrase.end() - 1 ? reading.cueNoun(phrase.head()) : null;
            if (cue != null && !reading.drafts.isCue(phrase.head())) {
                find(phrase, cue);
            }
        }
    }

    private void find(NounPhrase phrase, Cue cue) {
        int limit = reading.sentenceEnd(phrase.head());
        int next = phrase.end();
        List<Party> speakers = possessor(phrase);
        if (isSourcePreposition(next) && next + 1 < limit && reading.isPhraseStart(next + 1)) {
            int end = reading.phraseAt(next + 1).end();
            speakers = reading.sources.parties(next + 1, end);
            next = end;
        }
        if (speakers.isEmpty()) {
            speakers = lender(phrase);
        }
        next = speakers.isEmpty() ? next : behindBe(next, limit);
        Draft draft = next < limit ? told(phrase, cue, speakers, next, limit) : null;
        if (draft != null) {
            reading.drafts.add(draft);
        }
    }

    /** Behind the verb that puts what is said on a level with its noun: "her view is | that". */
    private int behindBe(int next, int limit) {
        int group = next < limit ? reading.clauses.verbGroupAt(next) : -1;
        if (group < 0
                || !reading.group(group).isFinite()
                || !reading.lexicon.is(reading.tokens.word(reading.group(group).verb()), WordFlag.BE)) {
            return next;
        }
        int end = reading.group(group).end();
        return reading.is(end, FunctionWord.THAT) ? end : next;
    }

    private boolean isSourcePreposition(int token) {
        return reading.is(token, FunctionWord.BY) || reading.is(token, FunctionWord.FROM);
    }

    private @Nullable Draft told(NounPhrase phrase, Cue cue, List<Party> speakers, int next, int limit) {
        boolean that = reading.is(next, FunctionWord.THAT)
                && cue.has(Frame.THAT)
                && !reading.is(next, Tag.WP)
                && hasSubject(next + 1, limit);
        if (that) {
            List<Party> said = speakers.isEmpty() ? subjectOf(phrase) : speakers;
            return reading.drafts.isContentStart(next + 1)
                    ? null
                    : draft(Rule.NOUN_THAT, phrase, cue, Frame.THAT, said)
                            .content(next + 1, contentEnd.of(next + 1, -1));
        }
        if (reading.drafts.isContentStart(next)) {
            return null;
        }
        boolean to = reading.is(next, Tag.TO)
                && cue.has(Frame.TO)
                && reading.clauses.verbGroupAt(next) >= 0
                && isSpoken(cue.act(Frame.TO));
        if (to && !speakers.isEmpty()) {
            return draft(Rule.NOUN_THAT, phrase, cue, Frame.TO, speakers)
                    .content(next, contentEnd.of(next, -1, Extent.INFINITIVE));
        }
        return topic(phrase, cue, speakers, next, limit);
    }

    /** "his criticism of the plan", "a call by the mayor for calm". */
    private @Nullable Draft topic(NounPhrase phrase, Cue cue, List<Party> speakers, int next, int limit) {
        boolean topic = next + 1 < limit
                && cue.has(Frame.PREPOSITION, reading.tokens.word(next))
                && (reading.isPhraseStart(next + 1) || reading.is(next + 1, Tag.VBG))
                && reading.timeEnd(next + 1) == 0
                && (!cue.has(Frame.WEAK) || !lender(phrase).isEmpty());
        if (!topic) {
            return null;
        }
        int end = beforeVerb(phrase, next + 1, contentEnd.of(next + 1, -1, Extent.PHRASE));
        List<Party> said = speakers;
        for (int i = next + 1; said.isEmpty() && i + 1 < end; i++) {
            if (isSourcePreposition(i) && reading.isPhraseStart(i + 1)) {
                said = reading.cast.parties(i + 1, reading.phraseAt(i + 1).end());
                end = said.isEmpty() ? end : i;
            }
        }
        return said.isEmpty()
                ? null
                : draft(Rule.NOUN_TOPIC, phrase, cue, Frame.PREPOSITION, said).content(next + 1, end);
    }

    /** Where the verb begins whose subject the noun heads: "their claims of fraud | were denied". */
    private int beforeVerb(NounPhrase phrase, int from, int to) {
        for (int i = from; i < to; i++) {
            int group = reading.clauses.verbGroupAt(i);
            boolean own = group >= 0
                    && reading.group(group).isFinite()
                    && !reading.clauses.isRelative(group)
                    && reading.clauses.subjectStart(group) <= phrase.head();
            if (own) {
                return i;
            }
        }
        return to;
    }

    private Draft draft(Rule rule, NounPhrase phrase, Cue cue, Frame frame, List<Party> speakers) {
        return new Draft(rule, cue.lemma(), cue.act(frame))
                .cue(phrase.head(), phrase.head() + 1)
                .speakers(speakers);
    }

    /** Acts that are done by words; an intention or a refusal may be told without any. */
    private static boolean isSpoken(StatementAct act) {
        return act == StatementAct.PROMISE
                || act == StatementAct.APPEAL
                || act == StatementAct.DEMAND
                || act == StatementAct.PROPOSE
                || act == StatementAct.THREATEN
                || act == StatementAct.ASK;
    }

    /** Within a that-clause as content, a subject stands before the verb; in a relative clause it is the pronoun. */
    private boolean hasSubject(int from, int limit) {
        for (int i = from; i < limit && i < from + 25; i++) {
            int group = reading.clauses.verbGroupAt(i);
            if (group >= 0) {
                return reading.group(group).isFinite() && i > from && reading.clauses.subjectStart(group) >= from;
            }
        }
        return false;
    }

    private List<Party> possessor(NounPhrase phrase) {
        if (reading.is(phrase.start(), Tag.PRPS)) {
            return reading.cast.parties(phrase.start(), phrase.start() + 1);
        }
        for (int i = phrase.head() - 1; i > phrase.start(); i--) {
            if (reading.is(i, Tag.POS)) {
                List<Party> named = reading.cast.partiesAt(i - 1);
                return named.isEmpty() ? reading.sources.parties(phrase.start(), i) : named;
            }
        }
        return List.of();
    }

    /** The subject of a verb that lends itself to the noun: "made a call for", "has doubts about", "voiced concern over". */
    private List<Party> lender(NounPhrase phrase) {
        int group = phrase.start() > 0 ? reading.clauses.verbGroupAt(phrase.start() - 1) : -1;
        if (group < 0 || reading.group(group).passive()) {
            return List.of();
        }
        boolean light = reading.isCue(group) && reading.cue(group).has(Frame.LIGHT)
                || reading.lexicon.is(reading.tokens.word(reading.group(group).verb()), WordFlag.HAVE);
        return light ? reading.sources.subject(group) : List.of();
    }

    /** The subject of the verb whose object the noun is: "made the claim that". */
    private List<Party> subjectOf(NounPhrase phrase) {
        int before = phrase.start() - 1;
        int group = before >= 0 ? reading.clauses.verbGroupAt(before) : -1;
        boolean object = group >= 0
                && !reading.group(group).passive()
                && !reading.lexicon.is(reading.tokens.word(reading.group(group).verb()), WordFlag.BE);
        return object ? reading.sources.subject(group) : List.of();
    }
}

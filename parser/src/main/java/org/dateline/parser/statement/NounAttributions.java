package org.dateline.parser.statement;

import java.util.List;
import org.dateline.model.StatementAct;
import org.dateline.parser.clause.NounPhrase;
import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.mention.Party;
import org.dateline.parser.sentence.Tag;

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
            if (cue != null) {
                find(phrase, cue);
            }
        }
    }

    private void find(NounPhrase phrase, Cue cue) {
        int limit = reading.sentenceEnd(phrase.head());
        int next = phrase.end();
        List<Party> speakers = possessor(phrase);
        if (next + 1 < limit
                && (reading.is(next, FunctionWord.BY) || reading.is(next, FunctionWord.FROM))
                && reading.isPhraseStart(next + 1)) {
            int end = reading.phraseAt(next + 1).end();
            speakers = reading.sources.parties(next + 1, end);
            next = end;
        }
        if (next >= limit || reading.drafts.isCue(phrase.head())) {
            return;
        }
        boolean that = reading.is(next, FunctionWord.THAT)
                && cue.has(Frame.THAT)
                && !reading.is(next, Tag.WP)
                && hasSubject(next + 1, limit);
        boolean to =
                reading.is(next, Tag.TO) && cue.has(Frame.TO) && isSpoken(cue.act(Frame.TO)) && !speakers.isEmpty();
        if (that || to) {
            int start = that ? next + 1 : next;
            if (reading.drafts.isContentStart(start)) {
                return;
            }
            add(phrase, cue, that ? Frame.THAT : Frame.TO, speakers.isEmpty() ? subjectOf(phrase) : speakers, start);
        }
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

    private void add(NounPhrase phrase, Cue cue, Frame frame, List<Party> speakers, int start) {
        Draft draft = new Draft(Rule.NOUN_THAT, cue.lemma(), cue.act(frame))
                .cue(phrase.head(), phrase.head() + 1)
                .speakers(speakers)
                .content(start, contentEnd.of(start, -1));
        reading.drafts.add(draft);
    }

    private List<Party> possessor(NounPhrase phrase) {
        if (reading.is(phrase.start(), Tag.PRPS)) {
            return reading.cast.parties(phrase.start(), phrase.start() + 1);
        }
        for (int i = phrase.head() - 1; i > phrase.start(); i--) {
            if (reading.is(i, Tag.POS)) {
                return reading.sources.parties(phrase.start(), i);
            }
        }
        return List.of();
    }

    /** The subject of the verb whose object the noun is: "made the claim that". */
    private List<Party> subjectOf(NounPhrase phrase) {
        int before = phrase.start() - 1;
        int group = before >= 0 ? reading.clauses.verbGroupAt(before) : -1;
        return group >= 0 && !reading.group(group).passive() ? reading.sources.subject(group) : List.of();
    }
}

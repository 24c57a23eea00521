package org.dateline.parser.statement;

import java.util.List;
import org.dateline.parser.clause.VerbGroup;
import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.mention.Party;
import org.dateline.parser.sentence.Tag;

/** Statements told in the passive: "was denied by A", "was accused by A of B", "was told that", "is said to be". */
final class PassiveAttributions {
    private final Reading reading;
    private final ContentEnd contentEnd;

    PassiveAttributions(Reading reading, ContentEnd contentEnd) {
        this.reading = reading;
        this.contentEnd = contentEnd;
    }

    void find(int group) {
        Cue cue = reading.cue(group);
        VerbGroup verbs = reading.group(group);
        int limit = reading.sentenceEnd(verbs.verb());
        int after = reading.cueEnd(group);
        int agent = agent(after, limit);
        int agentEnd = agent < 0 ? -1 : reading.phraseEnd(agent, limit);
        List<Party> speakers = agent < 0 ? List.of() : reading.sources.parties(agent, agentEnd);
        Draft draft = new Draft("passive", cue.lemma(), cue.act())
                .cue(verbs.verb(), after)
                .speakers(speakers)
                .negated(verbs.negated());
        draft.from = verbs.start();
        if (content(draft, group, cue, after, Math.max(after, agentEnd), limit)) {
            reading.drafts.add(draft);
        }
    }

    /** The first token of the agent after {@code by}, or -1. */
    private int agent(int after, int limit) {
        int i = after;
        while (i < limit && i < after + 12 && !reading.isBreak(i, limit)) {
            if (reading.is(i, FunctionWord.BY) && i + 1 < limit && reading.isPhraseStart(i + 1)) {
                return i + 1;
            }
            i++;
        }
        return -1;
    }

    private boolean content(Draft draft, int group, Cue cue, int after, int next, int limit) {
        int place = reading.skipAdverbials(next, limit);
        int from = reading.clauses.subjectStart(group);
        int to = reading.clauses.subjectEnd(group);
        boolean agent = !draft.speakers.isEmpty();
        if (place < limit
                && reading.is(place, FunctionWord.THAT)
                && (cue.has(Frame.THAT) || cue.has(Frame.ADDR_THAT))) {
            draft.content(place + 1, contentEnd.of(place + 1, group));
            addressee(draft, cue.has(Frame.ADDR_THAT), from, to);
            return true;
        }
        boolean of = next < limit && cue.has(Frame.OBJ_PREPOSITION, reading.tokens.word(next));
        if (of && from >= 0) {
            draft.content(from, to).content(next, contentEnd.of(next, group));
            return true;
        }
        if (next < limit
                && reading.is(next, Tag.TO)
                && from >= 0
                && (cue.has(Frame.PASS_TO) || agent && cue.has(Frame.OBJ_TO))) {
            draft.content(from, to).content(next, contentEnd.of(next, group));
            return true;
        }
        if (next < limit && reading.is(next, Tag.TO) && cue.has(Frame.ADDR_TO)) {
            draft.content(next, contentEnd.of(next, group));
            addressee(draft, true, from, to);
            return true;
        }
        boolean object = agent && from >= 0 && (cue.has(Frame.OBJ) || cue.has(Frame.OBJ_AS)) && !cue.has(Frame.WEAK);
        if (object) {
            draft.content(from, to);
        }
        return object;
    }

    private void addressee(Draft draft, boolean addressed, int from, int to) {
        if (addressed && from >= 0) {
            draft.addressees(reading.sources.parties(from, to));
        }
    }
}

package org.dateline.parser.statement;

import org.dateline.parser.clause.VerbGroup;
import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.statement.ContentEnd.Extent;

/** Statements told in the passive: "was denied by A", "was accused by A of B", "was told that", "is said to be". */
final class PassiveAttributions {
    private final Reading reading;
    private final ContentEnd contentEnd;
    private final PassiveContent passives;
    private final OtherSenses senses;
    private final ObjectPrepositions prepositions;

    PassiveAttributions(Reading reading, ContentEnd contentEnd) {
        this.reading = reading;
        this.contentEnd = contentEnd;
        this.passives = new PassiveContent(reading, contentEnd);
        this.senses = new OtherSenses(reading);
        this.prepositions = new ObjectPrepositions(reading);
    }

    void find(int group) {
        int limit = reading.sentenceEnd(reading.group(group).verb());
        int after = reading.cueEnd(group);
        int agent = agent(after, limit);
        int agentEnd = agent < 0 ? -1 : prepositions.agentEnd(reading.cue(group), agent, limit);
        Draft draft = passives.draft(group, agent, agentEnd);
        int next = Math.max(after, agentEnd);
        boolean found = passives.told(draft, group, next, limit)
                || object(draft, group, agent, next, limit)
                        && !senses.has(reading.cue(group), Frame.OBJ, agent, draft.contentStart());
        if (found && !draft.content.isEmpty()) {
            reading.drafts.add(draft);
        }
    }

    /** The first token of the agent after {@code by}, or -1. */
    private int agent(int after, int limit) {
        int verb = -1;
        int i = after;
        while (i < limit && i < after + 12 && (reading.is(i, Tag.QUOTE) || !reading.isBreak(i, limit))) {
            verb = Math.max(verb, reading.clauses.verbGroupAt(i));
            if (reading.is(i, FunctionWord.BY)
                    && i + 1 < limit
                    && reading.isPhraseStart(i + 1)
                    && reading.timeEnd(i + 1) == 0
                    && !(verb >= 0 && isMeasure(i + 1))) {
                return isPassive(verb) ? -1 : i + 1;
            }
            i++;
        }
        return -1;
    }

    /** "is expected to be questioned | by lawmakers", "was accused of being paid | by a rival": the agent is that of the inner verb. */
    private boolean isPassive(int inner) {
        return inner >= 0 && reading.group(inner).passive() && !isShared(inner);
    }

    /** Who did the one did the other: "was mocked and heckled | by fans", "was described as flawed | by Lund", "was announced in a letter signed | by Lund". */
    private boolean isShared(int inner) {
        VerbGroup verbs = reading.group(inner);
        int before = verbs.start() - 1;
        boolean auxiliary = verbs.start() < verbs.verb();
        if (auxiliary || reading.clauses.nounPhraseAt(before) < 0) {
            return !auxiliary;
        }
        // "a treaty signed | by Chile", of which somebody else speaks
        return reading.cueNoun(before) != null
                && reading.is(reading.phraseAt(before).start() - 1, FunctionWord.IN);
    }

    /** "expected to rise by 5 percent", "to end by Monday": how much or when, and no agent. */
    private boolean isMeasure(int token) {
        int head = reading.tokens.word(reading.phraseAt(token).head());
        boolean people =
                reading.lexicon.is(head, WordFlag.NOMINAL) || reading.lexicon.is(head, WordFlag.PLURAL_NOMINAL);
        return reading.is(token, Tag.CD) && !people || reading.timeEnd(token) > 0;
    }

    /** The subject is what was said, or its first part. */
    private boolean object(Draft draft, int group, int agent, int next, int limit) {
        Cue cue = reading.cue(group);
        int from = reading.clauses.subjectStart(group);
        if (from < 0) {
            return false;
        }
        draft.content(from, reading.clauses.subjectEnd(group));
        boolean to = next < limit
                && reading.infinitiveStart(next, limit) == next
                && (cue.has(Frame.PASS_TO) || agent >= 0 && cue.has(Frame.OBJ_TO));
        if (to || next < limit && prepositions.takes(cue, next, limit)) {
            draft.content(next, contentEnd.of(next, group));
            return true;
        }
        int after = reading.cueEnd(group);
        boolean predicate = cue.has(Frame.OBJ_AS) && reading.is(after, FunctionWord.AS)
                || cue.has(Frame.OBJ_ADJ) && after < agent - 1
                || agent >= 0 && prepositions.takes(cue, after, agent - 1);
        if (agent >= 0 && predicate) {
            draft.content(after, agent - 1);
            return true;
        }
        if (agent >= 0 && cue.has(Frame.OBJ_AS) && passives.opensPredicate(next, limit)) {
            draft.content(next, contentEnd.of(next, group, Extent.PHRASE));
            return true;
        }
        if (agent < 0 && isPredicate(cue, after, limit)) {
            draft.content(after, contentEnd.of(after, group, Extent.PHRASE));
            return true;
        }
        return agent >= 0 && (cue.has(Frame.OBJ) || cue.has(Frame.OBJ_AS)) && !cue.has(Frame.WEAK);
    }

    /** What the subject is held to be, by nobody that is named: "is seen as a rival", "is considered unlikely", "is known for his wit". */
    private boolean isPredicate(Cue cue, int token, int limit) {
        if (cue.has(Frame.OBJ_AS) && reading.is(token, FunctionWord.AS)) {
            return !reading.isBreak(token + 1, limit);
        }
        return cue.has(Frame.OBJ_ADJ)
                && token < limit
                && (reading.is(token, Tag.JJ)
                        || reading.is(token, Tag.VBG)
                        || reading.isPhraseStart(token) && reading.timeEnd(token) == 0 && !isName(token));
    }

    /** What something is called is its name where it is written like one, or has no determiner: "a project called Delta", "is called physics". */
    private boolean isName(int token) {
        return reading.tokens.isCapital(token)
                || reading.is(token, FunctionWord.THE) && reading.tokens.isCapital(token + 1)
                || reading.is(token, Tag.NN)
                || reading.is(token, Tag.NNS);
    }
}

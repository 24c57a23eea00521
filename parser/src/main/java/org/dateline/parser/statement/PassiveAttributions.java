package org.dateline.parser.statement;

import java.util.List;
import org.dateline.parser.clause.NounPhrase;
import org.dateline.parser.clause.VerbGroup;
import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.mention.Party;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.statement.ContentEnd.Extent;

/** Statements told in the passive: "was denied by A", "was accused by A of B", "was told that", "is said to be", "a plan backed by A". */
final class PassiveAttributions {
    private final Reading reading;
    private final ContentEnd contentEnd;
    private final OtherSenses senses;
    private final Figures figures;

    PassiveAttributions(Reading reading, ContentEnd contentEnd) {
        this.reading = reading;
        this.contentEnd = contentEnd;
        this.senses = new OtherSenses(reading);
        this.figures = new Figures(reading);
    }

    void find(int group) {
        int limit = reading.sentenceEnd(reading.group(group).verb());
        int after = reading.cueEnd(group);
        int agent = agent(after, limit);
        int agentEnd = agent < 0 ? -1 : reading.phraseEnd(agent, limit);
        Draft draft = draft(group, agent, agentEnd);
        int next = Math.max(after, agentEnd);
        boolean found = told(draft, group, next, limit)
                || object(draft, group, agent, next, limit)
                        && !senses.has(reading.cue(group), Frame.OBJ, agent, draft.contentStart());
        if (found && !draft.content.isEmpty()) {
            reading.drafts.add(draft);
        }
    }

    /** A participle without auxiliary: what it follows is its object, "the plan endorsed by A"; or it opens the sentence, "Asked whether". */
    void findReduced(int group) {
        VerbGroup verbs = reading.group(group);
        int limit = reading.sentenceEnd(verbs.verb());
        int after = reading.cueEnd(group);
        boolean by = reading.is(after, FunctionWord.BY) && after + 1 < limit && reading.isPhraseStart(after + 1);
        int agentEnd = by ? reading.phraseEnd(after + 1, limit) : -1;
        Draft draft = draft(group, by ? after + 1 : -1, agentEnd);
        if (heldToBe(draft, group, by ? agentEnd : after, limit)) {
            reading.drafts.add(draft);
            return;
        }
        boolean opens = verbs.start() == reading.sentenceStart(verbs.verb())
                || reading.is(verbs.start() - 1, FunctionWord.WHEN);
        int next = Math.max(after, by ? overAside(agentEnd, limit) : -1);
        boolean found = opens
                ? topic(draft, group, next, limit)
                : aside(draft, group, next, limit)
                        || by
                                && antecedent(draft, group)
                                && !senses.has(reading.cue(group), Frame.OBJ, after + 1, draft.contentStart());
        if (found && !draft.content.isEmpty()) {
            reading.drafts.add(draft);
        }
    }

    /** "Asked by Moss, the mayor, | if": behind what tells who asked, where a comma closes it. */
    private int overAside(int agentEnd, int limit) {
        int end = reading.appositions.endAfter(agentEnd, limit);
        return end > agentEnd && reading.is(end, Tag.COMMA) ? end + 1 : agentEnd;
    }

    /** "Moss, asked whether A, said", "Moss, urged by rivals to go, said": who is told or asked stands before the comma. */
    private boolean aside(Draft draft, int group, int next, int limit) {
        int number = reading.is(reading.group(group).start() - 1, Tag.COMMA) ? phraseBefore(group) : -1;
        if (number < 0 || !told(draft, group, next, limit)) {
            return false;
        }
        NounPhrase told = reading.clauses.nounPhrases().get(number);
        int main = beyond(group, told.start(), limit);
        draft.addressees = List.of();
        draft.addressees(main < 0 ? reading.sources.parties(told.start(), told.end()) : reading.sources.subject(main));
        return true;
    }

    /** The finite verb behind a group whose subject a phrase before it belongs to; -1 for none. */
    private int beyond(int group, int phrase, int limit) {
        for (int k = group + 1;
                k < reading.clauses.verbGroups().size() && reading.group(k).start() < limit;
                k++) {
            int subject = reading.clauses.subjectStart(k);
            if (reading.group(k).isFinite() && subject >= 0 && subject <= phrase) {
                return k;
            }
        }
        return -1;
    }

    /** "a plan seen by farmers as a threat", "Moss, regarded as a rival": what somebody or something is held to be. */
    private boolean heldToBe(Draft draft, int group, int as, int limit) {
        int number = reading.cue(group).has(Frame.OBJ_AS) && opensPredicate(as, limit) ? phraseBefore(group) : -1;
        if (number < 0) {
            return false;
        }
        draft.content(
                reading.clauses.nounPhrases().get(number).start(),
                reading.clauses.nounPhrases().get(number).end());
        draft.content(as, contentEnd.of(as, group, Extent.PHRASE));
        return true;
    }

    private boolean opensPredicate(int as, int limit) {
        return as + 1 < limit && reading.is(as, FunctionWord.AS) && !reading.isBreak(as + 1, limit);
    }

    /** The noun phrase right before a reduced participle, or before the first of several, a comma between them left aside, or -1. */
    private int phraseBefore(int group) {
        int last = reading.group(group).start() - 1;
        if (reading.is(last, Tag.CC) && group > 0 && isReduced(group - 1)) {
            return phraseBefore(group - 1);
        }
        last = reading.is(last, Tag.COMMA) ? last - 1 : last;
        return last < 0 ? -1 : reading.clauses.nounPhraseAt(last);
    }

    /** "hailed by A | and decried by B" */
    private boolean isReduced(int group) {
        VerbGroup verbs = reading.group(group);
        return verbs.form() == VerbGroup.Form.PARTICIPLE && verbs.start() == verbs.verb();
    }

    /** "Asked whether A, B said", "B said when asked whether A": the addressee is the subject of what follows, or of what was before. */
    private boolean topic(Draft draft, int group, int next, int limit) {
        if (!told(draft, group, next, limit)) {
            return false;
        }
        draft.addressees = List.of();
        for (int other = group + 1;
                other < reading.clauses.verbGroups().size()
                        && reading.group(other).start() < limit;
                other++) {
            int subject = reading.clauses.subjectStart(other);
            boolean quoted = subject > 1 && reading.marks.closesAtComma(subject - 1);
            if (reading.group(other).isFinite() && subject > 0 && (quoted || reading.is(subject - 1, Tag.COMMA))) {
                draft.addressees(reading.sources.subject(other));
                draft.cut(quoted ? subject : subject - 1);
                return true;
            }
        }
        int before = reading.is(reading.group(group).start() - 1, FunctionWord.WHEN) ? verbBefore(group) : -1;
        if (before >= 0
                && reading.group(before).isFinite()
                && reading.group(before).start()
                        >= reading.sentenceStart(reading.group(group).verb())) {
            draft.addressees(reading.sources.subject(before));
        }
        return true;
    }

    /** The verb group before, or the one before a quotation that stands between: "said '...' when asked". */
    private int verbBefore(int group) {
        int before = group - 1;
        if (!reading.marks.isClosing(reading.group(group).start() - 2)) {
            return before;
        }
        while (before >= 0 && reading.sentences.isQuoted(reading.group(before).verb())) {
            before--;
        }
        return before;
    }

    private Draft draft(int group, int agent, int agentEnd) {
        Cue cue = reading.cue(group);
        VerbGroup verbs = reading.group(group);
        List<Party> speakers = agent < 0 ? List.of() : reading.sources.parties(agent, agentEnd);
        Draft draft = new Draft(Rule.PASSIVE, cue.lemma(), cue.act())
                .cue(reading.cues.start(group), reading.cueEnd(group))
                .speakers(speakers)
                .negated(verbs.negated());
        draft.from = verbs.start();
        return draft;
    }

    /** The first token of the agent after {@code by}, or -1. */
    private int agent(int after, int limit) {
        boolean verb = false;
        int i = after;
        while (i < limit && i < after + 12 && !reading.isBreak(i, limit)) {
            verb |= reading.clauses.verbGroupAt(i) >= 0;
            if (reading.is(i, FunctionWord.BY)
                    && i + 1 < limit
                    && reading.isPhraseStart(i + 1)
                    && !(verb && isMeasure(i + 1))) {
                return i + 1;
            }
            i++;
        }
        return -1;
    }

    /** "expected to rise by 5 percent", "to end by Monday": how much or when, and no agent. */
    private boolean isMeasure(int token) {
        int head = reading.tokens.word(reading.phraseAt(token).head());
        boolean people =
                reading.lexicon.is(head, WordFlag.NOMINAL) || reading.lexicon.is(head, WordFlag.PLURAL_NOMINAL);
        return reading.is(token, Tag.CD) && !people || reading.timeEnd(token) > 0;
    }

    /** What somebody was told or asked, or what is said of him: a clause, question, infinitive or topic. */
    private boolean told(Draft draft, int group, int next, int limit) {
        Cue cue = reading.cue(group);
        int place = reading.skipAdverbials(next, limit);
        if (place < limit
                && reading.is(place, FunctionWord.THAT)
                && !isRelative(place, limit)
                && (cue.has(Frame.THAT) || cue.has(Frame.ADDR_THAT))) {
            return clause(draft, group, place + 1, cue.has(Frame.ADDR_THAT));
        }
        boolean wh = place < limit && reading.isWh(place) && (cue.has(Frame.ADDR_WH) || cue.has(Frame.WH));
        if (wh) {
            return clause(draft, group, place, cue.has(Frame.ADDR_WH));
        }
        if (next >= limit) {
            return false;
        }
        if (cue.has(Frame.ADDR_TO) && reading.infinitiveStart(next, limit) >= 0) {
            draft.act = cue.act(Frame.ADDR_TO);
            draft.content(next, contentEnd.of(next, group, Extent.INFINITIVE));
            return addressee(draft, group);
        }
        int thing = reading.cueEnd(group);
        if (cue.has(Frame.ADDR_OBJ) && reading.isPhraseStart(thing) && !reading.isTime(thing)) {
            boolean alone = draft.speakers.isEmpty();
            draft.content(thing, alone ? contentEnd.of(thing, group, Extent.PHRASE) : reading.phraseEnd(thing, limit));
            return addressee(draft, group);
        }
        int preposition = overPlace(cue, reading.skipTimes(next, limit), limit);
        boolean topic = preposition + 1 < limit && cue.has(Frame.ADDR_PREPOSITION, reading.tokens.word(preposition));
        if (topic) {
            draft.content(preposition + 1, contentEnd.of(preposition + 1, group, Extent.PHRASE));
        }
        return topic && addressee(draft, group);
    }

    /** "was told of the plan | that failed" */
    private boolean isRelative(int that, int limit) {
        int group = that + 1 < limit ? reading.clauses.verbGroupAt(that + 1) : -1;
        return group >= 0 && reading.group(group).isFinite() && reading.clauses.nounPhraseAt(that - 1) >= 0;
    }

    /** "asked | at a briefing on Monday | about the plan": over where it was, before the preposition of the cue. */
    private int overPlace(Cue cue, int token, int limit) {
        boolean place = token + 1 < limit
                && (reading.is(token, FunctionWord.AT)
                        || reading.is(token, FunctionWord.IN)
                        || reading.is(token, FunctionWord.DURING))
                && !cue.has(Frame.ADDR_PREPOSITION, reading.tokens.word(token))
                && reading.isPhraseStart(token + 1);
        int behind = place ? reading.skipTimes(reading.phraseAt(token + 1).end(), limit) : token;
        return behind + 1 < limit && cue.has(Frame.ADDR_PREPOSITION, reading.tokens.word(behind)) ? behind : token;
    }

    private boolean clause(Draft draft, int group, int start, boolean addressed) {
        draft.content(start, contentEnd.of(start, group));
        return !addressed || addressee(draft, group);
    }

    private boolean addressee(Draft draft, int group) {
        int from = reading.clauses.subjectStart(group);
        if (from >= 0) {
            draft.addressees(reading.sources.parties(from, reading.clauses.subjectEnd(group)));
        }
        return true;
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
                && reading.is(next, Tag.TO)
                && (cue.has(Frame.PASS_TO) || agent >= 0 && cue.has(Frame.OBJ_TO));
        if (to || next < limit && figures.takes(cue, next, limit)) {
            draft.content(next, contentEnd.of(next, group));
            return true;
        }
        int after = reading.cueEnd(group);
        boolean predicate = cue.has(Frame.OBJ_AS) && reading.is(after, FunctionWord.AS)
                || cue.has(Frame.OBJ_ADJ) && after < agent - 1
                || agent >= 0 && figures.takes(cue, after, agent - 1);
        if (agent >= 0 && predicate) {
            draft.content(after, agent - 1);
            return true;
        }
        if (agent >= 0 && cue.has(Frame.OBJ_AS) && opensPredicate(next, limit)) {
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

    /** What the reduced participle follows is what was said. */
    private boolean antecedent(Draft draft, int group) {
        Cue cue = reading.cue(group);
        int number = phraseBefore(group);
        boolean found = number >= 0 && cue.has(Frame.OBJ) && !cue.has(Frame.WEAK) && !draft.speakers.isEmpty();
        if (found) {
            draft.content(
                    reading.clauses.nounPhrases().get(number).start(),
                    reading.clauses.nounPhrases().get(number).end());
        }
        return found;
    }
}

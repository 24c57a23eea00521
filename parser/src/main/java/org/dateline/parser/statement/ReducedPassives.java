package org.dateline.parser.statement;

import java.util.List;
import org.dateline.parser.clause.NounPhrase;
import org.dateline.parser.clause.VerbGroup;
import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.statement.ContentEnd.Extent;

/** Statements told by a participle without auxiliary: "the plan endorsed by A", "asked whether A, B said", "A, urged by B to go, said". */
final class ReducedPassives {
    private final Reading reading;
    private final ContentEnd contentEnd;
    private final PassiveContent passives;
    private final OtherSenses senses;
    private final ObjectPrepositions prepositions;

    ReducedPassives(Reading reading, ContentEnd contentEnd) {
        this.prepositions = new ObjectPrepositions(reading);
        this.reading = reading;
        this.contentEnd = contentEnd;
        this.passives = new PassiveContent(reading, contentEnd);
        this.senses = new OtherSenses(reading);
    }

    /** A participle without auxiliary: what it follows is its object, "the plan endorsed by A"; or it opens the sentence, "Asked whether". */
    void find(int group) {
        VerbGroup verbs = reading.group(group);
        int limit = reading.sentenceEnd(verbs.verb());
        int after = reading.cueEnd(group);
        boolean by = reading.is(after, FunctionWord.BY) && after + 1 < limit && reading.isPhraseStart(after + 1);
        int agentEnd = by ? prepositions.agentEnd(reading.cue(group), after + 1, limit) : -1;
        Draft draft = passives.draft(group, by ? after + 1 : -1, agentEnd);
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
                                && antecedent(draft, group, agentEnd, limit)
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
        if (number < 0 || !passives.told(draft, group, next, limit)) {
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
        int number =
                reading.cue(group).has(Frame.OBJ_AS) && passives.opensPredicate(as, limit) ? phraseBefore(group) : -1;
        if (number < 0) {
            return false;
        }
        draft.content(
                reading.clauses.nounPhrases().get(number).start(),
                reading.clauses.nounPhrases().get(number).end());
        draft.content(as, contentEnd.of(as, group, Extent.PHRASE));
        return true;
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
        if (!passives.told(draft, group, next, limit)) {
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

    /** What the reduced participle follows is what was said, with what its preposition adds: "the party, accused by rivals | of fraud". */
    private boolean antecedent(Draft draft, int group, int next, int limit) {
        Cue cue = reading.cue(group);
        int number = phraseBefore(group);
        boolean found = number >= 0 && cue.has(Frame.OBJ) && !cue.has(Frame.WEAK) && !draft.speakers.isEmpty();
        if (found) {
            draft.content(
                    reading.clauses.nounPhrases().get(number).start(),
                    reading.clauses.nounPhrases().get(number).end());
        }
        if (found && next + 1 < limit && prepositions.takes(cue, next, limit)) {
            int end = contentEnd.of(next, group, Extent.INFINITIVE);
            int main = beyond(group, draft.contentStart(), end);
            draft.content(next, main < 0 ? end : reading.group(main).start());
        }
        return found;
    }
}

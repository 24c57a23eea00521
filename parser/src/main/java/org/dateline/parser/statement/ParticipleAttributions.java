package org.dateline.parser.statement;

import java.util.List;
import org.dateline.parser.clause.NounPhrase;
import org.dateline.parser.clause.VerbGroup;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.mention.Party;
import org.dateline.parser.sentence.Quotation;
import org.dateline.parser.sentence.Tag;
import org.jspecify.annotations.Nullable;

/** Statements whose cue is a present participle: ", adding that A", "with B saying A", "a statement condemning A". */
final class ParticipleAttributions {
    private final Reading reading;
    private final RightContent right;
    private final VerbDrafts drafts;
    private final Untold untold;
    private final Quoting quoting;
    private final ParticipleSources beside;

    ParticipleAttributions(Reading reading, RightContent right, VerbDrafts drafts, Untold untold) {
        this.reading = reading;
        this.right = right;
        this.drafts = drafts;
        this.untold = untold;
        this.quoting = new Quoting(reading, drafts);
        this.beside = new ParticipleSources(reading);
    }

    void find(int group) {
        Found found = right.find(group);
        if (found == null || !isClause(found.frame) && !isTold(group, found)) {
            return;
        }
        int main = opens(group) ? main(group) : -1;
        List<Party> speakers = main >= 0 ? reading.sources.subject(main) : speakers(group);
        int source = speakers.isEmpty() ? -1 : speakers.get(0).start();
        boolean other = source >= 0 && !isNobodyElse(source);
        if (untold.isOtherSense(group, found, source)
                || !other
                        && !isClause(found.frame)
                        && !isNew(overAdverbs(reading.group(group).start() - 1))) {
            return;
        }
        if (main >= 0) {
            drafts.add(group, found, speakers);
            int subject = reading.clauses.subjectStart(main);
            reading.drafts.last().cut(closesAtComma(subject - 1) ? subject : subject - 1);
        } else {
            Draft before = reading.drafts.size() == 0 ? null : reading.drafts.last();
            drafts.add(group, found, speakers);
            agent(group);
            takeBack(before, reading.group(group).start() - 1);
        }
    }

    private static boolean isClause(Frame frame) {
        return frame == Frame.THAT || frame == Frame.QUOTE || frame == Frame.WH || frame == Frame.BARE;
    }

    /** Whether a participle whose content is no clause stands where it reports. */
    private boolean isTold(int group, Found found) {
        int before = overAdverbs(reading.group(group).start() - 1);
        return isNew(before)
                || isStance(group)
                || found.frame == Frame.OBJ_AS && isHeldByThose(group)
                || isGoingOn(group)
                || reading.cue(group).has(Frame.QUOTE)
                        && (isDone(before) || opens(group))
                        && !reading.sentences.isQuoted(reading.group(group).verb());
    }

    /** "began | calling for calm": right behind a verb that tells it was done. */
    private boolean isGoingOn(int group) {
        return group > 0
                && reading.group(group - 1).end() == reading.group(group).start()
                && reading.group(group - 1).form() != VerbGroup.Form.PARTICIPLE
                && reading.isAspect(group - 1);
    }

    /** "a group backing the mayor", "farmers opposing the dam": right behind those who do so. */
    private boolean isStance(int group) {
        int last = reading.group(group).start() - 1;
        int number = last < 0 ? -1 : reading.clauses.nounPhraseAt(last);
        return number >= 0
                && reading.cue(group).has(Frame.OBJ)
                && !beside.isDocument(number)
                && !stanceHolders(number).isEmpty();
    }

    /** "those | portraying themselves as orphans" */
    private boolean isHeldByThose(int group) {
        int last = reading.group(group).start() - 1;
        int number = last < 0 ? -1 : reading.clauses.nounPhraseAt(last);
        return number >= 0
                && reading.cue(group).has(Frame.OBJ_AS)
                && !stanceHolders(number).isEmpty();
    }

    private List<Party> stanceHolders(int phrase) {
        NounPhrase holders = reading.clauses.nounPhrases().get(phrase);
        List<Party> one = beside.oneOf(holders.start());
        if (!one.isEmpty()) {
            return one;
        }
        boolean pronoun = reading.tokens.reads(holders.head(), "those")
                || reading.is(holders.head(), FunctionWord.ANYONE)
                || reading.is(holders.head(), FunctionWord.EVERYONE)
                || reading.tokens.reads(holders.head(), "others");
        return pronoun ? reading.sources.parties(holders.start(), holders.end()) : reading.cast.parties(phrase);
    }

    /** Who writes or reads: "I began by thanking them". */
    private boolean isNobodyElse(int source) {
        return reading.is(source, FunctionWord.I)
                || reading.is(source, FunctionWord.WE)
                || reading.is(source, FunctionWord.YOU);
    }

    private boolean isNew(int before) {
        return opensAnew(before) || isAbsolute(before);
    }

    private int overAdverbs(int token) {
        int i = token;
        while (reading.is(i, Tag.RB)) {
            i--;
        }
        return i;
    }

    /** "began by thanking the crew", "after blaming the council": a preposition behind which it was said. */
    private boolean isDone(int before) {
        return reading.is(before, FunctionWord.BY)
                || reading.is(before, FunctionWord.IN)
                || reading.is(before, FunctionWord.AFTER)
                || reading.is(before, FunctionWord.BEFORE)
                || reading.is(before, FunctionWord.SINCE);
    }

    /** "issued a letter saying that A": one statement, for the letter holds nothing but what it says. */
    private void takeBack(@Nullable Draft before, int document) {
        int number = before == null ? -1 : reading.clauses.nounPhraseAt(document);
        boolean same = number >= 0
                && before.rule == Rule.SPEAKER_CUE_WORDS
                && before.contentStart()
                        == reading.clauses.nounPhrases().get(number).start()
                && beside.isDocument(number)
                && before.speakers.equals(reading.drafts.last().speakers);
        if (same) {
            before.content.clear();
        }
    }

    /** Whether the participle opens its sentence, with a preposition or none before it: "Upon learning that". */
    private boolean opens(int group) {
        int start = overAdverbs(reading.group(group).start() - 1) + 1;
        int from = reading.sentenceStart(start);
        from = reading.is(from, Tag.CC) && from < start ? from + 1 : from;
        return start <= from
                || start == from + 1 && reading.is(from, Tag.IN)
                || start == from + 3 && reading.is(from, FunctionWord.IN) && reading.is(from + 2, FunctionWord.TO);
    }

    /** The finite verb whose subject a comma parts from what the participle tells; -1 for none. */
    private int main(int group) {
        int limit = reading.sentenceEnd(reading.group(group).verb());
        for (int other = group + 1;
                other < reading.clauses.verbGroups().size()
                        && reading.group(other).start() < limit;
                other++) {
            int subject = reading.clauses.subjectStart(other);
            boolean parted = reading.group(other).isFinite()
                    && subject > reading.cueEnd(group) + 1
                    && (reading.is(subject - 1, Tag.COMMA) || closesAtComma(subject - 1))
                    && !reading.clauses.isRelative(other);
            if (parted) {
                return other;
            }
        }
        return -1;
    }

    /** "was quoted by the paper | as saying": the agent of the verb before reports it. */
    private void agent(int group) {
        int as = reading.group(group).start() - 1;
        int before = reading.is(as, FunctionWord.AS) ? reading.clauses.governor(group) : -1;
        if (before >= 0 && reading.group(before).passive() && reading.isCue(before)) {
            quoting.by(reading.cueEnd(before), before);
        }
    }

    private List<Party> speakers(int group) {
        int before = reading.group(group).start() - 1;
        if (reading.sources.isEvidence(reading.cue(group), group)) {
            int document = reading.clauses.nounPhraseAt(before);
            return reading.sources.parties(
                    reading.clauses.nounPhrases().get(document).start(), before + 1);
        }
        int absolute = absoluteStart(before);
        if (absolute >= 0) {
            return reading.sources.parties(absolute, before + 1);
        }
        List<Party> own = beside.find(before);
        if (own.isEmpty() && (isStance(group) || isHeldByThose(group))) {
            return stanceHolders(reading.clauses.nounPhraseAt(before));
        }
        if (!own.isEmpty()) {
            return own;
        }
        List<Party> same = List.of();
        if (reading.is(before, Tag.COMMA)) {
            same = goingOn(before);
        } else if (closesAtComma(before)) {
            same = goingOn(before + 1);
        }
        if (!same.isEmpty()) {
            return same;
        }
        int governor = governor(group);
        return governor < 0 ? List.of() : reading.sources.subject(governor);
    }

    /** Who said what ends at a comma, and goes on behind it: "said the war was over, claiming that". */
    private List<Party> goingOn(int comma) {
        List<Party> speakers = List.of();
        int from = reading.sentenceStart(comma);
        for (int i = reading.drafts.size() - 1; i >= 0; i--) {
            Draft draft = reading.drafts.get(i);
            if (draft.anchor() < from) {
                return speakers;
            }
            if (!draft.speakers.isEmpty() && endsAt(draft, comma)) {
                speakers = draft.speakers;
            }
        }
        return speakers;
    }

    /** Whether the content of a statement ends at a comma, or its attribution does: "said Moss, adding that". */
    private static boolean endsAt(Draft draft, int comma) {
        return draft.contentEnd() == comma
                || draft.to == comma
                || draft.speakers.get(draft.speakers.size() - 1).end() == comma;
    }

    /** "with | the minister calling it a farce", "with | A and B both calling": phrases of its own before the participle. */
    private boolean isAbsolute(int before) {
        return absoluteStart(before) >= 0;
    }

    private int absoluteStart(int before) {
        boolean all = reading.is(before, FunctionWord.ALL) || reading.is(before, FunctionWord.BOTH);
        int number = before < 1 ? -1 : reading.clauses.nounPhraseAt(all ? before - 1 : before);
        int start = number < 0 ? -1 : reading.clauses.nounPhrases().get(number).start();
        while (start > 1
                && (reading.is(start - 1, Tag.CC) || reading.is(start - 1, Tag.COMMA))
                && reading.clauses.nounPhraseAt(start - 2) >= 0) {
            start = reading.clauses
                    .nounPhrases()
                    .get(reading.clauses.nounPhraseAt(start - 2))
                    .start();
        }
        return start > 0 && reading.is(start - 1, FunctionWord.WITH) ? start : -1;
    }

    /** A comma or conjunction, or a document that a participle tells of: "a statement condemning". */
    private boolean opensAnew(int before) {
        int number = before < 0 ? -1 : reading.clauses.nounPhraseAt(before);
        return reading.is(before, Tag.COMMA)
                || reading.is(before, Tag.CC)
                || closesAtComma(before)
                || number >= 0 && beside.isDocument(number);
    }

    /** A closing mark behind its comma: said it was "a farce," adding that. */
    private boolean closesAtComma(int token) {
        return reading.marks.isClosing(token) && reading.is(token - 1, Tag.COMMA);
    }

    /** The finite verb that the participle hangs on: the nearest cue before it, or any verb; else the one whose subject stands before. */
    private int governor(int group) {
        int before = finiteBefore(group);
        return before >= 0 ? before : finiteBehind(group);
    }

    int finiteBefore(int group) {
        int from = from(group);
        int nearest = -1;
        for (int other = group - 1; other >= 0 && reading.group(other).start() >= from; other--) {
            if (reading.group(other).isFinite() && reading.clauses.subject(other) >= 0) {
                nearest = other;
                if (reading.isCue(other)) {
                    return other;
                }
            }
        }
        return nearest;
    }

    /** Where the sentence begins, or the quotation within it. */
    private int from(int group) {
        int verb = reading.group(group).verb();
        Quotation quotation = reading.marks.quotationAt(verb);
        int start = reading.sentenceStart(verb);
        return quotation == null ? start : Math.max(start, quotation.open());
    }

    /** Over the verbs of what the participle tells: "Moss, saying the plan was dead, left". */
    private int finiteBehind(int group) {
        VerbGroup own = reading.group(group);
        int limit = reading.sentenceEnd(own.verb());
        for (int other = group + 1;
                other < reading.clauses.verbGroups().size()
                        && reading.group(other).start() < limit;
                other++) {
            int subject = reading.clauses.subjectStart(other);
            if (reading.group(other).isFinite() && subject >= 0 && subject < own.start()) {
                return other;
            }
        }
        return -1;
    }
}

package org.dateline.parser.statement;

import java.util.List;
import org.dateline.parser.clause.NounPhrase;
import org.dateline.parser.clause.VerbGroup;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.mention.Party;
import org.dateline.parser.sentence.Quotation;
import org.dateline.parser.sentence.Tag;

/** Finds who says what a participle tells, which has no subject of its own: "X left, | saying that", "with X | saying that", "a statement | saying that". */
final class ParticipleSpeakers {
    private final Reading reading;
    private final ParticipleSources beside;

    ParticipleSpeakers(Reading reading) {
        this.reading = reading;
        this.beside = new ParticipleSources(reading);
    }

    /** The source of the participle; empty for none. */
    List<Party> of(int group) {
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
            return holders(reading.clauses.nounPhraseAt(before));
        }
        return own.isEmpty() ? sharing(group, before) : own;
    }

    /** Who said what the participle goes on with, or else the subject of the verb that it hangs on. */
    private List<Party> sharing(int group, int before) {
        List<Party> same = List.of();
        if (reading.is(before, Tag.COMMA)) {
            same = goingOn(before);
        } else if (reading.marks.closesAtComma(before) || reading.clauses.nounPhraseAt(before) >= 0) {
            // "said Moss | adding that"
            same = goingOn(before + 1);
        } else if (reading.is(before, Tag.CC)) {
            same = besideParticiple(before);
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

    /** ", insisting that A, | and noting that B": who told the last thing by a participle too. */
    private List<Party> besideParticiple(int conjunction) {
        Draft last = reading.drafts.size() == 0 ? null : reading.drafts.last();
        int cue = last == null || last.cue.isEmpty() ? -1 : last.anchor();
        boolean beside = cue >= reading.sentenceStart(conjunction)
                && reading.is(cue, Tag.VBG)
                && reading.is(cue - 1, Tag.COMMA)
                && reading.drafts.last().contentEnd() <= conjunction;
        return beside ? last.speakers : List.of();
    }

    /** Whether the content of a statement ends at a comma, or its attribution does: "said Moss, adding that". */
    private static boolean endsAt(Draft draft, int comma) {
        return draft.contentEnd() == comma
                || draft.to == comma
                || draft.speakers.get(draft.speakers.size() - 1).end() == comma;
    }

    /** The finite verb that the participle hangs on: the nearest cue before it, or any verb; else the one whose subject stands before. */
    private int governor(int group) {
        int before = finiteBefore(group);
        return before >= 0 ? before : finiteBehind(group);
    }

    int finiteBefore(int group) {
        int from = mainFrom(group);
        int nearest = -1;
        for (int other = group - 1; other >= 0 && reading.group(other).start() >= from; other--) {
            if (reading.group(other).isFinite()
                    && reading.clauses.subject(other) >= 0
                    && !reading.is(reading.clauses.subjectStart(other), Tag.EX)) {
                nearest = other;
                if (reading.isCue(other)) {
                    return other;
                }
            }
        }
        return nearest;
    }

    /** Where the clause begins that a group hangs on: "After it ended, | Moss left, saying", "it ended, but | Moss stayed, saying"; else the sentence. */
    private int mainFrom(int group) {
        int start = from(group);
        boolean opened = false;
        boolean main = false;
        for (int other = firstFrom(start, group); other < group; other++) {
            if (!reading.group(other).isFinite() || reading.clauses.subject(other) < 0 || isRelated(other)) {
                continue;
            }
            boolean subordinate = isSubordinate(reading.clauses.clauseStart(other));
            int subject = reading.clauses.subjectStart(other);
            boolean parted = opened && !main && reading.is(subject - 1, Tag.COMMA)
                    || reading.is(subject - 1, FunctionWord.BUT) && reading.is(subject - 2, Tag.COMMA);
            start = parted && !subordinate ? subject : start;
            opened |= subordinate;
            main |= !subordinate && (parted || !opened);
        }
        return start;
    }

    private int firstFrom(int token, int group) {
        int first = group;
        while (first > 0 && reading.group(first - 1).start() >= token) {
            first--;
        }
        return first;
    }

    /** "which he had kept", "that it was over": part of what another verb tells of. */
    private boolean isRelated(int group) {
        int marker = reading.clauses.clauseStart(group);
        return reading.clauses.isRelative(group) || reading.is(marker, Tag.WP) || reading.is(marker, FunctionWord.THAT);
    }

    /** "after the talks ended" */
    private boolean isSubordinate(int marker) {
        return reading.is(marker, Tag.WRB)
                || reading.isClauseOpener(marker)
                || BareClauses.opensAdverbialClause(reading, marker);
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

    /** "a group backing the mayor", "farmers opposing the dam": right behind those who do so. */
    boolean isStance(int group) {
        int number = phraseBefore(group);
        return number >= 0
                && reading.cue(group).has(Frame.OBJ)
                && !beside.isDocument(number)
                && !holders(number).isEmpty();
    }

    /** "those | portraying themselves as orphans" */
    boolean isHeldByThose(int group) {
        int number = phraseBefore(group);
        return number >= 0
                && reading.cue(group).has(Frame.OBJ_AS)
                && !holders(number).isEmpty();
    }

    private int phraseBefore(int group) {
        int last = reading.group(group).start() - 1;
        return last < 0 ? -1 : reading.clauses.nounPhraseAt(last);
    }

    /** Those who are told of by a participle right behind them: "those | opposing the dam". */
    List<Party> holders(int phrase) {
        NounPhrase holders = reading.clauses.nounPhrases().get(phrase);
        List<Party> one = beside.oneOf(holders.start());
        if (!one.isEmpty()) {
            return one;
        }
        boolean pronoun = reading.is(holders.head(), FunctionWord.THOSE)
                || reading.is(holders.head(), FunctionWord.ANYONE)
                || reading.is(holders.head(), FunctionWord.EVERYONE)
                || reading.tokens.reads(holders.head(), "others");
        return pronoun ? reading.sources.parties(holders.start(), holders.end()) : reading.cast.parties(phrase);
    }

    /** Where the phrases begin that "with" gives a participle for its own, -1 for none: "with | A and B both calling it a farce". */
    int absoluteStart(int before) {
        boolean all = reading.is(before, FunctionWord.ALL) || reading.is(before, FunctionWord.BOTH);
        int number = before < 1 ? -1 : reading.clauses.nounPhraseAt(all ? before - 1 : before);
        int start = number < 0 ? -1 : reading.clauses.nounPhrases().get(number).start();
        while (start > 1
                && (reading.is(start - 1, Tag.CC) || reading.is(start - 1, Tag.COMMA) || isWithin(start - 1))
                && reading.clauses.nounPhraseAt(start - 2) >= 0) {
            start = reading.clauses
                    .nounPhrases()
                    .get(reading.clauses.nounPhraseAt(start - 2))
                    .start();
        }
        return start > 0 && reading.is(start - 1, FunctionWord.WITH) ? start : -1;
    }

    /** "with members | of the union saying", "with three | in ten saying", but not "with footage | of Moss saying". */
    private boolean isWithin(int preposition) {
        boolean joins = reading.is(preposition, FunctionWord.OF)
                || reading.is(preposition, FunctionWord.IN)
                || reading.is(preposition, FunctionWord.FROM);
        int before = joins ? reading.clauses.nounPhraseAt(preposition - 1) : -1;
        return before >= 0 && (reading.is(preposition - 1, Tag.CD) || !reading.sources.isThing(before));
    }

    /** Whether a phrase is words that somebody wrote or spoke: "a letter". */
    boolean isDocument(int phrase) {
        return beside.isDocument(phrase);
    }
}

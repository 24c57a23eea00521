package org.dateline.parser.statement;

import java.util.List;
import org.dateline.parser.clause.VerbGroup;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.mention.Party;
import org.dateline.parser.sentence.Tag;
import org.jspecify.annotations.Nullable;

/** Statements whose cue is a present participle: ", adding that A", "with B saying A", "a statement condemning A". */
final class ParticipleAttributions {
    private final Reading reading;
    private final RightContent right;
    private final VerbDrafts drafts;
    private final Untold untold;
    private final Quoting quoting;
    private final NounClauses clauses;
    private final ParticipleSpeakers speakers;
    private final GerundSubjects subjects;

    ParticipleAttributions(
            Reading reading, RightContent right, VerbDrafts drafts, Untold untold, ParticipleSpeakers speakers) {
        this.reading = reading;
        this.right = right;
        this.drafts = drafts;
        this.untold = untold;
        this.quoting = new Quoting(reading, drafts);
        this.clauses = new NounClauses(reading);
        this.speakers = speakers;
        this.subjects = new GerundSubjects(reading);
    }

    void find(int group) {
        if (subjects.is(group)) {
            return;
        }
        Found found = beforeMain(group, right.find(group));
        if (found != null
                && found.frame == Frame.QUOTE
                && reading.drafts.isContentStart(found.content.get(0)[0])) {
            return;
        }
        if (found == null || !Untold.isClause(found.frame) && !isTold(group, found)) {
            return;
        }
        int main = opens(group) ? main(group) : -1;
        List<Party> parties = main >= 0 ? reading.sources.subject(main) : speakers.of(group);
        parties = parties.isEmpty() ? document(group) : parties;
        int source = parties.isEmpty() ? -1 : parties.get(0).start();
        boolean other = source >= 0 && !reading.isFirstOrSecondPerson(source);
        if (untold.isOtherSense(group, found, source)
                || !other
                        && !Untold.isClause(found.frame)
                        && !isNew(reading.overAdverbs(reading.group(group).start() - 1))) {
            return;
        }
        if (main >= 0) {
            drafts.add(group, found, parties);
            int subject = reading.clauses.subjectStart(main);
            reading.drafts.last().cut(reading.marks.closesAtComma(subject - 1) ? subject : subject - 1);
        } else {
            Draft before = reading.drafts.size() == 0 ? null : reading.drafts.last();
            drafts.add(group, found, parties);
            agent(group);
            takeBack(before, beforeTime(reading.group(group).start() - 1));
        }
    }

    /** "| A letter | from the mayor, Ann Moss, warning that": the text that opens the sentence, before its own verb. */
    private List<Party> document(int group) {
        int start = reading.group(group).start();
        int from = reading.sentenceStart(start);
        int phrase = reading.isPhraseStart(from) ? reading.clauses.nounPhraseAt(from) : -1;
        return phrase >= 0 && reading.sources.isText(phrase) && !reading.hasFinite(from, start)
                ? reading.sources.parties(
                        from, reading.clauses.nounPhrases().get(phrase).end())
                : List.of();
    }

    /** "A letter warning that funds were short | was leaked": the text that opens the sentence has its own verb behind what it tells. */
    private @Nullable Found beforeMain(int group, @Nullable Found found) {
        int start = reading.group(group).start();
        int from = reading.sentenceStart(start);
        int phrase = reading.isPhraseStart(from) ? reading.clauses.nounPhraseAt(from) : -1;
        boolean text = found != null
                && phrase >= 0
                && found.content.size() == 1
                && found.frame != Frame.QUOTE
                && speakers.isDocument(phrase)
                && !reading.hasFinite(from, start);
        if (text) {
            int[] content = found.content.get(0);
            content[1] = clauses.beforeSecond(content[0], content[1], Untold.isClause(found.frame));
        }
        return found;
    }

    /** Whether a participle whose content is no clause stands where it reports. */
    private boolean isTold(int group, Found found) {
        int before = reading.overAdverbs(reading.group(group).start() - 1);
        return isNew(before)
                || speakers.isStance(group)
                || found.frame == Frame.OBJ_AS && speakers.isHeldByThose(group)
                || isGoingOn(group)
                || isWitnessed(group)
                || reading.cue(group).has(Frame.QUOTE)
                        && (isDone(before) || opens(group))
                        && !reading.sentences.isQuoted(reading.group(group).verb());
    }

    /** "began | calling for calm", "spent the day | calling for calm": behind a verb that tells it was done. */
    private boolean isGoingOn(int group) {
        return isGoingOnBehindObject(group)
                || group > 0
                        && reading.group(group - 1).end()
                                == reading.group(group).start()
                        && reading.group(group - 1).form() != VerbGroup.Form.PARTICIPLE
                        && reading.cues.isAspect(group - 1);
    }

    private boolean isGoingOnBehindObject(int group) {
        int last = reading.clauses.nounPhraseAt(reading.group(group).start() - 1);
        return last >= 0
                && reading.cues.isAspectBefore(group)
                && speakers.holders(last).isEmpty()
                && !VerbAttributions.isThought(reading.cue(group).act());
    }

    /** "was filmed | telling them to leave": right behind a passive, so that its subject says it. */
    private boolean isWitnessed(int group) {
        return group > 0
                && reading.group(group - 1).passive()
                && reading.group(group - 1).isFinite()
                && reading.group(group - 1).end() == reading.group(group).start();
    }

    private boolean isNew(int before) {
        return opensAnew(before) || speakers.absoluteStart(before) >= 0;
    }

    /** "began by thanking the crew", "after blaming the council": a preposition behind which it was said. */
    private boolean isDone(int before) {
        return reading.is(before, FunctionWord.BY)
                || reading.is(before, FunctionWord.IN)
                || reading.is(before, FunctionWord.AFTER)
                || reading.is(before, FunctionWord.BEFORE)
                || reading.is(before, FunctionWord.SINCE)
                || reading.is(before, FunctionWord.WHILE)
                || reading.is(before, FunctionWord.DESPITE);
    }

    /** "issued a letter | on Friday | saying": what ends before a time. */
    private int beforeTime(int token) {
        int i = token;
        while (i > 0 && reading.times.isAnyWithin(i, i + 1)) {
            i--;
        }
        return i < token && reading.is(i, Tag.IN) ? i - 1 : i;
    }

    /** "issued a letter saying that A": one statement, for the letter holds nothing but what it says. */
    private void takeBack(@Nullable Draft before, int document) {
        int number = before == null ? -1 : reading.clauses.nounPhraseAt(document);
        boolean same = number >= 0
                && before.rule == Rule.SPEAKER_CUE_WORDS
                && before.contentStart()
                        == reading.clauses.nounPhrases().get(number).start()
                && speakers.isDocument(number)
                && before.speakers.equals(reading.drafts.last().speakers);
        if (same) {
            before.content.clear();
        }
    }

    /** Whether the participle opens its sentence, with a preposition, or a word and its comma, before it: "Upon learning that", "Still, after learning". */
    private boolean opens(int group) {
        int start = reading.overAdverbs(reading.group(group).start() - 1) + 1;
        int from = reading.sentenceStart(start);
        from = reading.is(from, Tag.CC) && from < start ? from + 1 : from;
        from = from + 1 < start && reading.is(from + 1, Tag.COMMA) ? from + 2 : from;
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
                    && (reading.is(subject - 1, Tag.COMMA) || reading.marks.closesAtComma(subject - 1))
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

    /** A comma or conjunction, or a document that a participle tells of: "a statement condemning". */
    private boolean opensAnew(int before) {
        int number = before < 0 ? -1 : reading.clauses.nounPhraseAt(before);
        return reading.is(before, Tag.COMMA)
                || reading.is(before, Tag.CC)
                || reading.marks.closesAtComma(before)
                || number >= 0 && speakers.isDocument(number);
    }
}

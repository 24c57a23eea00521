package org.dateline.parser.statement;

import org.dateline.parser.clause.VerbGroup;
import org.dateline.parser.clause.VerbGroup.Tense;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;

/** What has the form of a statement and tells that nobody said anything: words that do what they say, and things that mean something. */
final class Untold {
    private final Reading reading;
    private final OtherSenses senses;
    private final NonCommittal pairs;

    Untold(Reading reading) {
        this.reading = reading;
        this.senses = new OtherSenses(reading);
        this.pairs = new NonCommittal(reading);
    }

    /** Whether the content found for a verb group is no statement. */
    boolean is(int group, Found found) {
        return !isClause(found.frame) && (isPerformed(group) || isDoneByThing(group))
                || isOtherSense(group, found, reading.clauses.subjectStart(reading.sources.speaking(group)))
                || isExpletive(group)
                || isTurn(group, found)
                || isThanks(group, found)
                || pairs.isUntold(group)
                || isMeant(group)
                || isPurpose(group)
                || isAsked(group, found)
                || isFiller(group, found)
                || !isClause(found.frame) && isQuestioned(group)
                || !isClause(found.frame) && isSupposed(group)
                || found.rule == Rule.QUOTE_CUE_SPEAKER && isToldAgain(group, found);
    }

    /** Whether the verb tells no words of such content, or by such a subject, whose first token this is. */
    boolean isOtherSense(int group, Found found, int subject) {
        return senses.has(
                reading.cue(group), found.frame, subject, found.content.get(0)[0]);
    }

    /** Whether the content is a clause or a quotation, which tells a statement even where no speaker is named. */
    static boolean isClause(Frame frame) {
        return frame == Frame.THAT
                || frame == Frame.QUOTE
                || frame == Frame.BARE
                || frame == Frame.WH
                || frame == Frame.PAREN;
    }

    /** "I thank you", "we want to see", "you want to go": what the writer or reader does by words or has in mind, told of nobody. */
    boolean isPerformed(int group) {
        int start = reading.clauses.subjectStart(group);
        boolean own =
                start >= 0 && reading.isFirstOrSecondPerson(start) && reading.clauses.subjectEnd(group) == start + 1;
        boolean past = reading.group(group).tense() == Tense.PAST
                || reading.group(group).perfect();
        return own && (!past || VerbAttributions.isThought(reading.cue(group).act()));
    }

    /** "This threatens to end it", "that blames others": what a demonstrative points at wants, praises and threatens nothing. */
    private boolean isDoneByThing(int group) {
        int start = reading.clauses.subjectStart(group);
        boolean demonstrative = reading.is(start, FunctionWord.THIS) || reading.is(start, FunctionWord.THAT);
        return demonstrative && reading.is(start, Tag.DT) && reading.clauses.subjectEnd(group) == start + 1;
    }

    /** "You know why?": a question word alone tells nothing; "Can you tell whether it is new?": nor does what you see. */
    private boolean isAsked(int group, Found found) {
        int[] content = found.content.get(0);
        boolean seen = found.addressees.isEmpty() && !reading.cue(group).has(Frame.WH);
        return found.frame == Frame.WH
                && found.content.size() == 1
                && (seen || content[1] == content[0] + 1)
                && isYou(group);
    }

    /** "if Oslo denies the claim", "unless she agrees to it": what may be said yet. */
    private boolean isSupposed(int group) {
        int marker = reading.clauses.clauseStart(group);
        boolean present = reading.group(group).tense() == Tense.PRESENT
                && !reading.group(group).perfect();
        return present && (opensCondition(marker) || opensCondition(marker - 1));
    }

    /** "Has Oslo agreed to it?", "Why does Oslo oppose it?": what the writer asks. */
    private boolean isQuestioned(int group) {
        int verb = reading.group(group).verb();
        int first = reading.sentenceStart(verb);
        if (!reading.is(reading.sentenceEnd(verb) - 1, FunctionWord.QUESTION) || reading.sentences.isQuoted(verb)) {
            return false;
        }
        int auxiliary = reading.is(first, Tag.WRB) ? first + 1 : first;
        int start = reading.clauses.subjectStart(group);
        return start == auxiliary + 1
                && (reading.is(auxiliary, Tag.MD)
                        || reading.is(auxiliary, WordFlag.DO)
                        || reading.is(auxiliary, WordFlag.HAVE)
                        || reading.is(auxiliary, WordFlag.BE));
    }

    private boolean opensCondition(int token) {
        return reading.is(token, FunctionWord.IF)
                || reading.is(token, FunctionWord.UNLESS)
                || reading.is(token, FunctionWord.ONCE);
    }

    /** "You know, the bridge is new": a turn of speech. */
    private boolean isFiller(int group, Found found) {
        return found.frame == Frame.BARE
                && isYou(group)
                && VerbAttributions.isThought(reading.cue(group).act())
                && reading.is(found.cueEnd, Tag.COMMA);
    }

    /** "That said, the miners will go": a turn of speech. */
    private boolean isTurn(int group, Found found) {
        int start = reading.clauses.subjectStart(group);
        return found.frame == Frame.BARE
                && (reading.is(start, FunctionWord.THAT) || reading.is(start, FunctionWord.THIS))
                && reading.clauses.subjectEnd(group) == start + 1
                && reading.group(group).start() == start + 1
                && reading.is(found.cueEnd, Tag.COMMA);
    }

    private boolean isYou(int group) {
        return reading.is(reading.clauses.subjectStart(group), FunctionWord.YOU);
    }

    /** "It means that A": what follows from a thing is nobody's word. */
    private boolean isMeant(int group) {
        int subject = reading.clauses.subject(group);
        int start = reading.clauses.subjectStart(group);
        return subject >= 0
                && reading.cue(group).has(Frame.WEAK)
                && !reading.cue(group).has(Frame.EVIDENCE)
                && (reading.is(start, FunctionWord.IT)
                        || reading.is(start, FunctionWord.THIS)
                        || reading.is(start, FunctionWord.THAT))
                && reading.clauses.subjectEnd(group) == start + 1
                && reading.sources.speaking(group) == group
                && reading.sources.isThing(subject);
    }

    /** "The aim is to warn drivers", "Her job was to praise the wine": what a thing consists in, and nothing that it is about to do. */
    private boolean isPurpose(int group) {
        VerbGroup verbs = reading.group(group);
        int subject = verbs.modality() == VerbGroup.Modality.ARRANGED ? reading.clauses.subject(group) : -1;
        return subject >= 0
                && reading.is(verbs.start(), WordFlag.BE)
                && reading.sources.isThing(subject)
                && !reading.sources.isText(subject);
    }

    /** "Thank you for coming": said to whoever reads or listens. */
    private boolean isThanks(int group, Found found) {
        int before = reading.group(group).start() - 1;
        boolean addressed = reading.clauses.subjectStart(group) < 0 || reading.is(before, Tag.COMMA);
        return addressed && !isClause(found.frame) && reading.is(found.cueEnd, FunctionWord.YOU);
    }

    /** "It is clear that": nobody's word. */
    private boolean isExpletive(int group) {
        int start = reading.clauses.subjectStart(group);
        return start >= 0
                && reading.is(start, FunctionWord.IT)
                && reading.clauses.subjectEnd(group) == start + 1
                && reading.cue(group).lemma().startsWith("be ");
    }

    /** A document as the source of a quotation whose speaker is told: The council issued a letter saying, "A," the letter said. */
    private boolean isToldAgain(int group, Found found) {
        int subject = reading.clauses.subject(group);
        return subject >= 0
                && reading.cueNoun(reading.clauses.nounPhrases().get(subject).head()) != null
                && reading.drafts.isContentStart(found.content.get(0)[0]);
    }
}

package org.dateline.parser.statement;

import org.dateline.model.StatementAct;
import org.dateline.parser.clause.VerbGroup;
import org.dateline.parser.clause.VerbGroup.Tense;
import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.lexicon.CuePhrase;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.PhraseTable;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;

/** Where another attribution begins within a sentence: a second verb of the speaker, another speaker's verb, a parenthesis, a source. */
final class NextAttribution {
    private final Reading reading;
    private final SameSpeaker same;

    NextAttribution(Reading reading) {
        this.reading = reading;
        this.same = new SameSpeaker(reading);
    }

    /** Whether one begins behind a comma or a colon. */
    boolean isBehindMark(int i, int cue, int limit) {
        if (i >= limit) {
            return false;
        }
        if (reading.is(i, Tag.CC)
                || reading.is(i, FunctionWord.WHILE)
                || reading.is(i, FunctionWord.AS)
                || reading.is(i, FunctionWord.ALTHOUGH)
                || reading.is(i, FunctionWord.THOUGH)
                || reading.is(i, FunctionWord.WHEREAS)
                || reading.is(i, FunctionWord.AFTER)) {
            return same.speaks(i + 1, cue, limit) || reportsAnew(i + 1, limit) && !isToldToo(i + 1, cue, limit);
        }
        if (reading.is(i, Tag.RB) && reading.is(i, FunctionWord.EVEN)) {
            return isBehindMark(i + 1, cue, limit);
        }
        return reading.is(i - 1, FunctionWord.SEMICOLON) && reportsAnew(overAdverb(i, limit), limit)
                || reportsAlike(i, cue, limit)
                || isReportingParticiple(i)
                || goesOnInList(i, cue)
                || reading.is(i, FunctionWord.WITH) && isReportingPhrase(i + 1, limit)
                || isParenthesis(i, limit)
                || isSourcePhrase(i);
    }

    /** "said the plan was dead, | accused the mayor of fraud and left": a verb of the same speaker. */
    private boolean goesOnInList(int token, int cue) {
        int group = cue < 0 ? -1 : reading.clauses.verbGroupAt(token);
        int speaking = group < 0 || reading.group(group).start() != token ? group : reading.sources.speaking(group);
        return speaking != group && reading.clauses.subject(speaking) == reading.clauses.subject(cue);
    }

    /** "; | later, | he said": over an adverb or a time and its comma. */
    private int overAdverb(int token, int limit) {
        int end = reading.skipAdverbials(token, limit);
        return end > token && end < limit && reading.is(end, Tag.COMMA) ? end + 1 : token;
    }

    /** "said A and the ministry accused B": another who speaks in the same tense, for what is told would be further in the past. */
    boolean speaksBeside(int token, int cue, int limit) {
        int from = reading.overBound(token, limit);
        if (cue < 0 || from >= limit || !reading.isPhraseStart(from) || reading.is(from, Tag.PRP)) {
            return false;
        }
        int end = reading.phraseEnd(from, limit);
        int group = end < limit ? reading.clauses.verbGroupAt(end) : -1;
        if (group < 0 || !reading.isCue(group) || reading.clauses.subjectStart(group) != from) {
            return false;
        }
        VerbGroup other = reading.group(group);
        VerbGroup own = reading.group(cue);
        return own.isFinite()
                && other.isFinite()
                && own.tense() == other.tense()
                && own.tense() != Tense.NONE
                && other.perfect() == own.perfect()
                && !other.passive()
                && SameSpeaker.isSpeech(reading.cue(cue))
                && SameSpeaker.isSpeech(reading.cue(group))
                && (reading.is(from, Tag.CD)
                        || reading.tokens.reads(from, "others")
                        || isShare(from)
                        || !reading.sources.isThing(reading.clauses.subject(group)));
    }

    /** "| a third | said": a part of those who were asked. */
    private boolean isShare(int from) {
        int phrase = reading.phraseAt(from).end() - 1;
        return reading.lexicon.is(reading.tokens.word(phrase), WordFlag.SHARE);
    }

    /** A clause with a cue and a speaker of its own: ", while B said C". */
    boolean reportsAnew(int token, int limit) {
        int from = reading.overBound(token, limit);
        if (from >= limit || !reading.isPhraseStart(from) || isConjunction(from)) {
            return false;
        }
        for (int i = from; i < Math.min(limit, from + 25); i++) {
            int group = reading.clauses.verbGroupAt(i);
            if (group >= 0 && reading.group(group).isFinite()) {
                return reading.isCue(group)
                        && (!reading.cue(group).has(Frame.WEAK) || same.opensContent(reading.cueEnd(group)))
                        && reading.clauses.subjectStart(group) == from;
            }
        }
        return false;
    }

    /** "and | that nobody saw it": no demonstrative, though read as one with the noun behind it. */
    private boolean isConjunction(int token) {
        return reading.is(token, FunctionWord.THAT)
                && reading.phraseAt(token).end() > token + 1
                && reading.is(token - 1, Tag.CC);
    }

    /** "Ten said they would go, | four said they would not": the same verb again with another subject. */
    boolean reportsAlike(int from, int cue, int limit) {
        if (cue < 0 || !reportsAnew(from, limit)) {
            return false;
        }
        int i = from;
        while (reading.clauses.verbGroupAt(i) < 0
                || !reading.group(reading.clauses.verbGroupAt(i)).isFinite()) {
            i++;
        }
        int group = reading.clauses.verbGroupAt(i);
        boolean counted = reading.is(from, Tag.CD) && reading.is(reading.clauses.subjectStart(cue), Tag.CD);
        return (counted || reading.cue(group).lemma().equals(reading.cue(cue).lemma()))
                && reading.group(group).tense() == reading.group(cue).tense();
    }

    /** "says she met Moss, and both agreed", "said she met Moss, and both had agreed": as far in the past as what is told before. */
    private boolean isToldToo(int from, int cue, int limit) {
        boolean pronoun = reading.is(from, Tag.PRP) || reading.is(from, FunctionWord.BOTH);
        if (cue < 0 || !pronoun) {
            return false;
        }
        int i = from;
        while (i < limit && reading.clauses.verbGroupAt(i) < 0) {
            i++;
        }
        VerbGroup other = reading.group(reading.clauses.verbGroupAt(i));
        VerbGroup own = reading.group(cue);
        return other.tense() == Tense.PAST
                && (own.tense() == Tense.PRESENT && !own.perfect()
                        || own.tense() == Tense.PAST && other.perfect() && !own.perfect());
    }

    /** "with the minister saying that": another speaker. */
    boolean isReportingPhrase(int from, int limit) {
        if (from >= limit || !reading.isPhraseStart(from)) {
            return false;
        }
        int end = reading.phraseEnd(from, limit);
        return end < limit && isReportingParticiple(end);
    }

    /** "which he stressed is": a relative clause that reports. */
    boolean tellsAnew(int from, int limit) {
        if (from >= limit || !reading.isPhraseStart(from)) {
            return false;
        }
        int i = reading.phraseAt(from).end();
        while (i < limit && reading.is(i, Tag.RB)) {
            i++;
        }
        int group = i < limit ? reading.clauses.verbGroupAt(i) : -1;
        if (group < 0 || !reading.isCue(group)) {
            return false;
        }
        int next = reading.cueEnd(group) < limit ? reading.clauses.verbGroupAt(reading.cueEnd(group)) : -1;
        return next >= 0 && (reading.group(next).isFinite() || looksFinite(next, from))
                || reading.is(from - 2, Tag.COMMA) && (describes(group) || answers(group, limit));
    }

    /** ", which she said | break the law": a base form that no verb but that of telling stands before. */
    private boolean looksFinite(int group, int from) {
        return reading.group(group).form() == VerbGroup.Form.BASE
                && reading.group(group).start() == reading.group(group).verb()
                && reading.is(from - 1, FunctionWord.WHICH);
    }

    /** ", which she denies": what somebody says of what the clause before tells. */
    private boolean answers(int group, int limit) {
        Cue cue = reading.cue(group);
        return cue.has(Frame.OBJ) && reading.isBreak(reading.cueEnd(group), limit) && isAnswer(cue);
    }

    /** Whether a verb says of something told that it is so or not so. */
    static boolean isAnswer(Cue cue) {
        return cue.act() == StatementAct.DENY || cue.act() == StatementAct.REJECT || cue.act() == StatementAct.CONFIRM;
    }

    /** "a step that critics | called absurd" */
    boolean judges(int from, int limit) {
        int verb = from < limit && reading.isPhraseStart(from)
                ? reading.phraseAt(from).end()
                : limit;
        int group = verb < limit ? reading.clauses.verbGroupAt(verb) : -1;
        return group >= 0 && reading.group(group).isFinite() && reading.isCue(group) && describes(group);
    }

    /** ", which he described as a mess", ", which she called absurd": a judgement of what the clause before tells of. */
    private boolean describes(int group) {
        Cue cue = reading.cue(group);
        int next = reading.cueEnd(group);
        return cue.has(Frame.OBJ_AS) && reading.is(next, FunctionWord.AS)
                || cue.has(Frame.OBJ_ADJ)
                        && (reading.is(next, Tag.JJ)
                                || reading.is(next, FunctionWord.A)
                                || reading.is(next, FunctionWord.AN)
                                || reading.marks.isOpening(next));
    }

    /** ", adding that A": a participle that goes on reporting. */
    boolean isReportingParticiple(int i) {
        int group = reading.clauses.verbGroupAt(i);
        if (group < 0 || reading.group(group).form() != VerbGroup.Form.GERUND || !reading.isCue(group)) {
            return false;
        }
        return reading.cue(group).has(Frame.THAT) || reading.cue(group).has(Frame.QUOTE);
    }

    /** "before | claiming that A", not "before offering aid", "before seeing it": a participle of words that takes a clause. */
    boolean isTellingParticiple(int i) {
        if (!isReportingParticiple(i)) {
            return false;
        }
        int group = reading.clauses.verbGroupAt(i);
        Cue cue = reading.cue(group);
        boolean clear = !cue.has(Frame.WEAK) || reading.is(reading.cueEnd(group), FunctionWord.THAT);
        return cue.has(Frame.THAT) && clear && !VerbAttributions.isThought(cue.act());
    }

    /** ", B reported." or ", said B, ..." */
    boolean isParenthesis(int i, int limit) {
        int end = Math.min(limit, i + 20);
        for (int k = i; k < end; k++) {
            int group = reading.clauses.verbGroupAt(k);
            if (group >= 0) {
                return reading.group(group).isFinite()
                        && reading.isCue(group)
                        && reading.cue(group).has(Frame.PAREN)
                        && (k == i || reading.clauses.subjectStart(group) == i)
                        && isClosed(group, limit);
            }
            if (!reading.is(k, Tag.RB)
                    && !(reading.is(k, Tag.JJ) && reading.is(k + 1, Tag.IN) && !reading.is(k + 1, FunctionWord.THAN))
                    && reading.clauses.nounPhraseAt(k) < 0
                    && !reading.is(k, Tag.IN)
                    && !reading.is(k, FunctionWord.AS)) {
                return false;
            }
        }
        return false;
    }

    private boolean isClosed(int group, int limit) {
        int after = reading.cueEnd(group);
        if (after < limit && reading.isPhraseStart(after)) {
            after = reading.phraseEnd(after, limit);
        }
        after = reading.skipAdverbials(after, limit);
        return reading.isBreak(after, limit);
    }

    /** "according to B", "as per B". */
    boolean isSourcePhrase(int i) {
        if (!reading.is(i, FunctionWord.ACCORDING) && !reading.is(i, FunctionWord.AS)) {
            return false;
        }
        PhraseTable table = reading.lexicon.cuePhrases();
        int state = PhraseTable.ROOT;
        for (int k = i; k < reading.tokens.size() && state != 0; k++) {
            int value = table.value(state);
            if (value != 0 && reading.lexicon.cuePhrase(value).kind() == CuePhrase.Kind.SOURCE_AFTER) {
                return true;
            }
            state = table.next(state, reading.tokens.word(k));
        }
        return false;
    }
}

package org.dateline.parser.statement;

import java.util.List;
import org.dateline.model.StatementAct;
import org.dateline.parser.clause.VerbGroup;
import org.dateline.parser.clause.VerbGroup.Tense;
import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.mention.Party;
import org.dateline.parser.sentence.Tag;

/** Whether a second verb goes on with who spoke before, or belongs to what is told: "said he was ill and urged them", "said he came and left". */
final class SameSpeaker {
    /** No longer phrase is looked over behind a conjunction. */
    private static final int LONGEST_OPENING = 10;

    private final Reading reading;

    SameSpeaker(Reading reading) {
        this.reading = reading;
    }

    /** Whether a second verb of the same speaker begins here: "said A and | added B". */
    boolean speaks(int from, int cue, int limit) {
        int i = overOpening(from, limit);
        int group = i < limit ? reading.clauses.verbGroupAt(i) : -1;
        if (group < 0 || group == cue || !reading.isCue(group)) {
            return false;
        }
        if (reading.group(group).passive() && !reading.cues.isActiveCue(group)) {
            // "said he was ill and was told to rest"
            return false;
        }
        if (cue < 0) {
            return reading.sources.goesOn(group) && reading.sources.speaking(group) != group;
        }
        if (reading.cue(group).has(Frame.WEAK) && !opensWords(group)) {
            return false;
        }
        if (reading.sources.repeats(group) == cue) {
            return true;
        }
        VerbGroup other = reading.group(group);
        VerbGroup own = reading.group(cue);
        if (other.form() == VerbGroup.Form.GERUND && own.progressive()) {
            return reading.cue(group).has(Frame.THAT) || reading.cue(group).has(Frame.QUOTE);
        }
        if (other.form() != own.form() || !isSameTime(own, other) && !isSilent(own, other, from)) {
            return false;
        }
        if (reading.clauses.subject(reading.sources.speaking(group)) == reading.clauses.subject(cue)) {
            return true;
        }
        return !reading.is(from - 1, FunctionWord.OR) && goesOn(from, cue, group);
    }

    /** Over adverbs, or a phrase and its comma: "promised it, and | then | said", "promised it, and | with Moss in the room, | said". */
    private int overOpening(int from, int limit) {
        int i = from;
        while (i < limit && reading.is(i, Tag.RB)) {
            i++;
        }
        if (!reading.is(i, Tag.IN) || reading.is(i, FunctionWord.THAT) || !reading.is(from - 2, Tag.COMMA)) {
            return i;
        }
        int comma = i + 1;
        while (comma < Math.min(limit, i + LONGEST_OPENING)
                && !reading.is(comma, Tag.COMMA)
                && reading.clauses.verbGroupAt(comma) < 0) {
            comma++;
        }
        return comma < limit && reading.is(comma, Tag.COMMA) ? comma + 1 : i;
    }

    /** "confirmed it had come but | would not say when": who spoke goes on by saying nothing. */
    private boolean isSilent(VerbGroup own, VerbGroup other, int from) {
        return own.tense() == Tense.PAST
                && other.negated()
                && reading.is(other.start(), FunctionWord.WOULD)
                && reading.is(from - 1, FunctionWord.BUT);
    }

    /** The same tense, or a past behind a present perfect: "has asked whether A, but refused to answer". */
    private static boolean isSameTime(VerbGroup own, VerbGroup other) {
        return other.tense() == own.tense()
                || own.tense() == Tense.PRESENT && own.perfect() && other.tense() == Tense.PAST && !other.perfect();
    }

    private boolean goesOn(int from, int cue, int group) {
        boolean thought = VerbAttributions.isThought(reading.cue(group).act());
        boolean parted = reading.is(from - 2, Tag.COMMA) || reading.is(from - 1, FunctionWord.BUT) && !thought;
        return parted && goesOnBehindPronoun(group)
                || reading.sources.goesOn(group)
                || isSameAgain(from, cue, group)
                || (opensContent(reading.cueEnd(group)) || opensClauseAnew(group))
                        && goesOnBehindPronoun(group)
                        && !thought;
    }

    /** "said the gang had fled and | she accused the mayor": whoever spoke, behind what is told of others. */
    boolean speaksAgain(int from, int cue, int limit) {
        int group =
                cue >= 0 && from + 1 < limit && reading.is(from, Tag.PRP) ? reading.clauses.verbGroupAt(from + 1) : -1;
        if (group < 0 || !reading.isCue(group) || reading.clauses.subjectStart(group) != from) {
            return false;
        }
        VerbGroup other = reading.group(group);
        VerbGroup own = reading.group(cue);
        List<Party> speaker = reading.sources.subject(cue);
        return own.isFinite()
                && other.isFinite()
                && (isSameTime(own, other) && isSpeech(reading.cue(group)) || isSilence(group))
                && (isSame(speaker, reading.sources.subject(group)) || isSilence(group) && isPerson(from))
                && !isSame(reading.sources.subject(group), reading.sources.subject(finiteBefore(group)));
    }

    private boolean isPerson(int pronoun) {
        return reading.is(pronoun, FunctionWord.HE)
                || reading.is(pronoun, FunctionWord.SHE)
                || reading.is(pronoun, FunctionWord.THEY);
    }

    /** "but | she would not elaborate": no more was said, with nothing behind it. */
    private boolean isSilence(int group) {
        return reading.group(group).negated()
                && reading.cue(group).has(Frame.QUOTE)
                && reading.isBreak(reading.cueEnd(group), reading.sentenceEnd(reading.cueEnd(group) - 1));
    }

    /** A verb that tells by itself: no thought, and none that mostly means something else. */
    static boolean isSpeech(Cue cue) {
        return !cue.has(Frame.WEAK)
                && (cue.has(Frame.PAREN) || cue.act() == StatementAct.ACCUSE)
                && !VerbAttributions.isThought(cue.act());
    }

    /** "confirmed it had come and | said it was late": a clause behind a verb that is not as far in the past as what was told. */
    private boolean opensClauseAnew(int group) {
        int before = finiteBefore(group);
        int clause = reading.cueEnd(group);
        return before >= 0
                && reading.group(before).perfect()
                && !reading.group(group).perfect()
                && reading.cue(group).has(Frame.BARE)
                && reading.is(clause, Tag.PRP)
                && reading.opensWithSubject(clause, reading.sentenceEnd(clause));
    }

    /** Whether a verb that mostly tells nothing has what only a telling one has: a clause with its conjunction, or a quotation. */
    private boolean opensWords(int group) {
        int place = reading.skipTimes(
                reading.cueEnd(group), reading.sentenceEnd(reading.group(group).verb()));
        return opensContent(reading.is(place, FunctionWord.COLON) ? place + 1 : place)
                || reading.isWh(place)
                || reading.isPhraseStart(place) && reading.cue(group).has(Frame.ADDR_THAT)
                || reading.sources.isEvidence(reading.cue(group), group);
    }

    /** A that-clause or a quotation right behind a cue. */
    boolean opensContent(int token) {
        int mark = reading.is(token, Tag.COMMA) ? token + 1 : token;
        return reading.is(token, FunctionWord.THAT) || reading.marks.isOpening(mark);
    }

    /** "noted that he was ill, and added": the pronoun may well be the speaker, and so may go on. */
    private boolean goesOnBehindPronoun(int group) {
        Cue cue = reading.cue(group);
        return reading.is(reading.clauses.subjectStart(group), Tag.PRP) && cue.has(Frame.PAREN) && cue.has(Frame.THAT);
    }

    /**
     * "says she respects Moss and calls him a friend", "said she was ill and urged him to wait": the pronoun is the speaker, who says
     * more, and the verb before is not one that the cue goes with better: "said she met Moss and told him".
     */
    private boolean isSameAgain(int from, int cue, int group) {
        Cue again = reading.cue(group);
        boolean speaks = !again.has(Frame.WEAK)
                && (again.has(Frame.QUOTE) || again.has(Frame.ADDR_TO) || again.has(Frame.OBJ_PREPOSITION))
                && (!VerbAttributions.isThought(again.act()) || again.act() == StatementAct.EXPECT);
        int start = reading.clauses.subjectStart(group);
        return speaks
                && reading.is(start, Tag.PRP)
                && start > reading.group(cue).verb()
                && (isOtherKind(group, from) || reading.is(from - 2, Tag.COMMA))
                && isSame(reading.sources.subject(cue), reading.sources.subject(group));
    }

    /** Whether both are one actor, the same. */
    static boolean isSame(List<Party> one, List<Party> other) {
        return one.size() == 1
                && other.size() == 1
                && one.get(0).actor().equals(other.get(0).actor());
    }

    /** Whether the verb before, of the same subject, is of another build, or of a present, in which nobody is told to have spoken. */
    private boolean isOtherKind(int group, int from) {
        int before = finiteBefore(group);
        if (before < 0 || reading.clauses.subjectStart(before) != reading.clauses.subjectStart(group)) {
            return false;
        }
        VerbGroup verbs = reading.group(before);
        boolean helped = reading.lexicon.is(reading.tokens.word(verbs.start()), WordFlag.DO)
                || reading.lexicon.is(reading.tokens.word(verbs.start()), WordFlag.BE)
                || reading.lexicon.is(reading.tokens.word(verbs.start()), WordFlag.HAVE)
                        && (verbs.start() == verbs.verb() || reading.is(from - 1, FunctionWord.BUT));
        return helped || reading.group(group).tense() == Tense.PRESENT;
    }

    /** The last finite verb before a verb, or -1. */
    private int finiteBefore(int group) {
        int before = group - 1;
        while (before >= 0 && !reading.group(before).isFinite()) {
            before--;
        }
        return before;
    }
}

package org.dateline.parser.statement;

import org.dateline.parser.clause.VerbGroup.Form;
import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Quotation;
import org.dateline.parser.sentence.Tag;

/** What may stand between a cue and its content and belongs to neither: adverbs, times, places and media of saying. */
final class Adverbials {
    /** How many tokens times and the adverbs among them take at most. */
    private static final int REACH = 8;

    private final Reading reading;

    Adverbials(Reading reading) {
        this.reading = reading;
    }

    int skip(int from, int limit) {
        int i = from;
        while (i < limit) {
            int next = end(i, limit);
            if (next == i) {
                return i;
            }
            i = next;
        }
        return i;
    }

    /** Only times, and adverbs where a time follows. */
    int skipTimes(int from, int limit) {
        int end = from;
        int i = from;
        while (i < limit && i < from + REACH) {
            int time = opensTime(i) ? i + 1 : i;
            if (reading.isTime(time)) {
                i = reading.timeEnd(time);
                end = i;
            } else if (reading.is(i, Tag.RB)) {
                i++;
            } else {
                break;
            }
        }
        return Math.min(end, limit);
    }

    private boolean opensTime(int token) {
        return reading.is(token, FunctionWord.ON)
                || reading.is(token, FunctionWord.IN)
                || reading.is(token, FunctionWord.AT);
    }

    private int end(int i, int limit) {
        if (reading.timeEnd(i) > 0) {
            return Math.min(reading.timeEnd(i), limit);
        }
        if (reading.is(i, Tag.RB) || reading.is(i, Tag.RP)) {
            return isOfSubject(i, limit) ? i : i + 1;
        }
        return isPreposition(i) && i + 1 < limit ? governedEnd(i, limit) : i;
    }

    /** "said | not all were lost", "said | only farmers would pay": an adverb that belongs to the subject of the clause behind it. */
    private boolean isOfSubject(int adverb, int limit) {
        if (adverb + 2 < limit && isComparison(adverb)) {
            return true;
        }
        boolean focus = reading.is(adverb, FunctionWord.NOT)
                || reading.is(adverb, FunctionWord.ONLY)
                || reading.is(adverb, FunctionWord.EVEN)
                || reading.is(adverb, FunctionWord.JUST)
                || isQuantity(adverb + 1)
                || isHedge(adverb);
        return focus
                && adverb + 1 < limit
                && reading.isPhraseStart(adverb + 1)
                && !reading.is(adverb + 1, FunctionWord.THAT)
                && reading.timeEnd(adverb + 1) == 0
                && reading.opensClause(adverb + 1, limit);
    }

    /** "said | more than half agreed", "as many as 40 fled", "up to 40 fled" */
    private boolean isComparison(int adverb) {
        int next = adverb + 1;
        return reading.is(next, FunctionWord.THAN)
                || reading.is(adverb, FunctionWord.AS)
                        && (reading.is(next, FunctionWord.MANY) || reading.is(next, FunctionWord.MUCH))
                || reading.is(adverb, FunctionWord.UP) && reading.is(next, Tag.TO) && reading.is(next + 1, Tag.CD);
    }

    /** A number or a word for how many, as in "nearly | 40", "almost | all", "hardly | anybody". */
    private boolean isQuantity(int token) {
        return reading.is(token, Tag.CD)
                || reading.is(token, FunctionWord.ALL)
                || reading.is(token, FunctionWord.ANY)
                || reading.is(token, FunctionWord.EVERY)
                || reading.is(token, FunctionWord.HALF)
                || reading.is(token, WordFlag.ANYBODY);
    }

    /** "maybe", "probably": the doubt is the speaker's. */
    private boolean isHedge(int token) {
        return reading.lexicon.hedges().valueOf(reading.tokens.word(token)) == Lexicon.SPEAKER_HEDGE;
    }

    private boolean isPreposition(int token) {
        boolean following = reading.is(token, Tag.VBG) && reading.tokens.reads(token, "following");
        return (reading.is(token, Tag.IN) || reading.is(token, Tag.TO) || following)
                && !reading.is(token, FunctionWord.THAT)
                && !reading.isClauseOpener(token);
    }

    /** The end of the time or phrase behind a preposition; the preposition itself where a clause or nothing of the kind follows. */
    private int governedEnd(int preposition, int limit) {
        int next = preposition + 1;
        if (reading.timeEnd(next) > 0 && !reading.is(reading.timeEnd(next), Tag.POS)) {
            return reading.timeEnd(next);
        }
        boolean clause = reading.isPhraseStart(next)
                && (reading.is(preposition, FunctionWord.AS)
                        ? reading.opensWithSubject(next, limit)
                        : reading.opensClause(next, limit));
        boolean adverbial = reading.isPhraseStart(next) && !clause && !isThoughtOf(reading, next);
        return adverbial ? phraseEnd(next, limit) : preposition;
    }

    /** "in | the hope that", "over | fears that": what somebody thinks, and no circumstance, as "beyond | doubt that". */
    static boolean isThoughtOf(Reading reading, int start) {
        int before = start - 1;
        boolean reason = reading.is(before, FunctionWord.IN)
                || reading.is(before, FunctionWord.FOR)
                || reading.is(before, FunctionWord.ABOUT)
                || reading.is(before, FunctionWord.OVER);
        Cue cue = reason && reading.isPhraseStart(start)
                ? reading.cueNoun(reading.phraseAt(start).head())
                : null;
        return cue != null
                && cue.has(Frame.THAT)
                && VerbAttributions.isThought(cue.act())
                && reading.is(reading.phraseAt(start).end(), FunctionWord.THAT);
    }

    /** Over a participle or adjective that tells more of the phrase: "in a letter published | on Monday", "at a dinner open | to all". */
    private int overParticiple(int end) {
        int group = reading.clauses.verbGroupAt(end);
        boolean reduced = group >= 0
                && reading.group(group).start() == end
                && reading.group(group).form() == Form.PARTICIPLE;
        boolean postposed =
                reading.is(end, Tag.JJ) && reading.is(end + 1, Tag.IN) && !reading.is(end + 1, FunctionWord.THAT);
        return reduced ? reading.group(group).end() : postposed ? end + 1 : end;
    }

    private int phraseEnd(int token, int limit) {
        int end = reading.phraseAt(token).end();
        while (end + 1 < limit
                && (reading.is(end, FunctionWord.OF) || reading.is(end, FunctionWord.AND))
                && reading.isPhraseStart(end + 1)
                && !reading.opensClause(end + 1, limit)) {
            end = reading.phraseAt(end + 1).end();
        }
        return Math.min(overParticiple(overTitle(token, end)), limit);
    }

    /** "on Moss's 'Our | Hour' |": over what marks set off and the phrase goes into. */
    private int overTitle(int from, int end) {
        Quotation title = reading.marks.quotationAt(end - 1);
        boolean within = title != null && from < title.open() && end <= title.close();
        return within && !reading.hasFinite(title.open(), title.close()) ? title.close() + 1 : end;
    }
}

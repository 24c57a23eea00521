package org.dateline.parser.statement;

import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;
import org.jspecify.annotations.Nullable;

/** Finds the clause that "that" or a question word opens behind a cue: "said | that A", "asked | whether A", "said, on leaving the talks, | that A". */
final class ConjunctionClauses {
    private final Reading reading;
    private final ContentEnd contentEnd;
    private final Circumstances circumstances;

    ConjunctionClauses(Reading reading, ContentEnd contentEnd) {
        this.reading = reading;
        this.contentEnd = contentEnd;
        this.circumstances = new Circumstances(reading);
    }

    /**
     * The clause behind a conjunction that stands at a place, or behind what may part it from its cue; null for none, as where "so
     * that" tells what for: "warned the crew so that nobody was hurt".
     */
    @Nullable
    Found find(int group, Cue cue, int after, int place, int limit) {
        int i = place;
        if (i < limit && reading.is(i, Tag.COMMA)) {
            boolean stray = reading.is(i + 1, FunctionWord.THAT)
                    && i + 2 < limit
                    && reading.clauses.verbGroupAt(i + 2) < 0
                    && !reading.tokens.isGlued(i + 2)
                    && !isParenthesis(group);
            i = stray ? i + 1 : overAside(i, limit);
        } else if (i < limit && reading.is(i, Tag.COLON) && !reading.is(i, FunctionWord.COLON)) {
            i = overDashes(i, limit);
        }
        if (i >= limit) {
            return null;
        }
        if (cue.has(Frame.THAT) || cue.has(Frame.ADDR_THAT)) {
            i = circumstances.skip(i, limit);
        }
        if (reading.is(i, FunctionWord.THAT) && isSubject(i, limit)) {
            return i == reading.skipTimes(after, limit) ? demonstrative(group, cue, after, i) : null;
        }
        if (reading.is(i, FunctionWord.THAT)
                && i == after
                && (isJoined(i + 1) || isColon(i + 1))
                && cue.has(Frame.OBJ)) {
            return new Found(Rule.SPEAKER_CUE_OBJECT, Frame.OBJ, after).content(i, i + 1);
        }
        boolean that = reading.is(i, FunctionWord.THAT)
                && opensThatClause(i, limit)
                && !isRelative(after, i)
                && !(i > after && reading.is(i - 1, FunctionWord.SO));
        if (that && (cue.has(Frame.THAT) || cue.has(Frame.ADDR_THAT) || cue.has(Frame.BARE))) {
            int start = reading.is(i + 1, Tag.COMMA) ? i + 2 : i + 1;
            return new Found(Rule.SPEAKER_CUE_THAT, Frame.THAT, after).content(start, contentEnd.clause(i + 1, group));
        }
        boolean wh = (cue.has(Frame.WH) || cue.has(Frame.ADDR_WH))
                && reading.isWh(i)
                && i == place
                && !isRelative(after, i)
                && !(reading.is(i, FunctionWord.WHEN) && reading.is(after, Tag.IN));
        return wh ? new Found(Rule.SPEAKER_CUE_WH, Frame.WH, after).content(i, contentEnd.of(i, group)) : null;
    }

    /**
     * Behind a noun that a preposition ties to the cue or to its object: "believe in songs | that heal", "think of those | who
     * left", "tells the story of two nuns | who left".
     */
    private boolean isRelative(int after, int pronoun) {
        int noun = pronoun == after ? -1 : reading.clauses.nounPhraseAt(pronoun - 1);
        boolean hung = reading.is(after, Tag.IN)
                || reading.is(after, Tag.RB) && reading.is(after + 1, Tag.IN)
                || noun >= 0
                        && reading.is(reading.clauses.nounPhrases().get(noun).start() - 1, FunctionWord.OF);
        if (!hung || noun < 0) {
            return false;
        }
        int group = pronoun + 1 < reading.tokens.size() ? reading.clauses.verbGroupAt(pronoun + 1) : -1;
        return reading.is(pronoun, FunctionWord.WHO)
                || reading.is(pronoun, FunctionWord.WHICH)
                || reading.is(pronoun, FunctionWord.WHERE)
                || reading.is(pronoun, FunctionWord.THAT) && group >= 0;
    }

    /** "The plan, she said, that ...": the comma before the subject is one of two. */
    boolean isParenthesis(int group) {
        int before = Math.min(reading.group(group).start(), reading.clauses.subjectStart(group)) - 1;
        return before >= 0
                && (reading.is(before, Tag.COMMA)
                        || reading.is(before, Tag.QUOTE)
                        || reading.is(before, Tag.COLON)
                        || reading.is(before, FunctionWord.AS));
    }

    /** Over an aside between dashes: "said -- on the radio, as it happens -- that ...". */
    private int overDashes(int dash, int limit) {
        for (int i = dash + 1; i < Math.min(limit, dash + 15); i++) {
            if (reading.is(i, Tag.COLON)) {
                return reading.is(i + 1, FunctionWord.THAT) ? i + 1 : limit;
            }
        }
        return limit;
    }

    /** Over an aside between the cue and its conjunction: "said, on leaving the talks, that ...", "said in Graz, where she lives, that". */
    int overAside(int comma, int limit) {
        boolean where = reading.is(comma + 1, Tag.WRB)
                || reading.is(comma + 1, Tag.WP)
                || reading.is(comma + 1, FunctionWord.AS);
        for (int i = comma + 1; i < Math.min(limit, comma + 15); i++) {
            if (reading.is(i, Tag.COMMA)) {
                return i + 1;
            }
            int group = reading.clauses.verbGroupAt(i);
            if (group >= 0 && reading.group(group).isFinite() && !where && !isToldBy(group, comma)) {
                return limit;
            }
        }
        return limit;
    }

    /** "said, | the court heard, | that": an aside that tells who reports it. */
    private boolean isToldBy(int group, int comma) {
        return reading.isCue(group)
                && reading.cue(group).has(Frame.PAREN)
                && reading.clauses.subjectStart(group) == comma + 1
                && reading.is(reading.cueEnd(group), Tag.COMMA)
                && reading.is(reading.cueEnd(group) + 1, FunctionWord.THAT);
    }

    /** "denied that | : it was a lie", not "said that: 'It is late'" */
    private boolean isColon(int token) {
        return reading.is(token, FunctionWord.COLON) && !reading.marks.isOpening(token + 1);
    }

    /** "denied that | and called it absurd" */
    private boolean isJoined(int token) {
        return reading.is(token, FunctionWord.AND) || reading.is(token, FunctionWord.BUT);
    }

    /** Not a demonstrative: "said that man", but "said that man is mortal". */
    private boolean opensThatClause(int token, int limit) {
        boolean alone = reading.is(token + 1, Tag.COMMA)
                        && (isToo(token + 1)
                                || reading.is(token + 2, Tag.VBG) && !opensClause(overAside(token + 1, limit), limit))
                || isColon(token + 1)
                || isJoined(token + 1);
        if (token + 1 >= limit || reading.is(token + 1, Tag.STOP) || alone) {
            return false;
        }
        if (!reading.is(token, Tag.DT)) {
            return !reading.tokens.tag(token + 1).isNoun()
                    || !isBreak(token + 2, limit)
                    || isSubjectOfAny(token + 1, limit);
        }
        boolean phrase = reading.isPhraseStart(token)
                && reading.is(reading.phraseAt(token).head(), Tag.NN);
        return reading.hasFinite(token + 1, limit) && !(phrase && isBreak(reading.phraseEnd(token, limit), limit));
    }

    private boolean isSubjectOfAny(int noun, int limit) {
        for (int i = noun + 1; i < limit; i++) {
            int group = reading.clauses.verbGroupAt(i);
            if (group >= 0 && reading.group(group).isFinite() && reading.clauses.subjectStart(group) == noun) {
                return true;
            }
        }
        return false;
    }

    /** "said that, having seen it, | she would go" */
    private boolean opensClause(int token, int limit) {
        return token < limit && reading.isPhraseStart(token) && reading.opensWithSubject(token, limit);
    }

    /** "denied that, | too", as "denied that, saying it was a lie" */
    private boolean isToo(int comma) {
        return reading.tokens.reads(comma + 1, "too");
    }

    private boolean isBreak(int token, int limit) {
        return reading.isBreak(token, limit) && !reading.is(token, Tag.QUOTE) && !reading.is(token, Tag.BRACKET);
    }

    /** "said that was fine" says what "that" is; behind a cue that takes an object, "that" is the pronoun of a relative clause. */
    private @Nullable Found demonstrative(int group, Cue cue, int after, int that) {
        boolean says = cue.has(Frame.BARE) && !cue.has(Frame.OBJ) && !cue.has(Frame.WEAK);
        return says
                ? new Found(Rule.SPEAKER_CUE_CLAUSE, Frame.BARE, after).content(that, contentEnd.of(that, group))
                : null;
    }

    /** A pronoun with its verb right behind it: "the wine they chose that had aged"; a word in -s may be a noun in the plural. */
    private boolean isSubject(int token, int limit) {
        int group = token + 1 < limit ? reading.clauses.verbGroupAt(token + 1) : -1;
        if (group < 0 || !reading.group(group).isFinite()) {
            return false;
        }
        int word = reading.tokens.word(token + 1);
        return reading.is(token + 1, Tag.VBD)
                || reading.is(token + 1, Tag.MD)
                || reading.lexicon.is(word, WordFlag.BE)
                || reading.lexicon.is(word, WordFlag.HAVE);
    }
}

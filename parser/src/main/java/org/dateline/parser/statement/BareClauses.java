package org.dateline.parser.statement;

import org.dateline.model.StatementAct;
import org.dateline.parser.clause.NounPhrase;
import org.dateline.parser.clause.VerbGroup;
import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.TimeRole;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;
import org.jspecify.annotations.Nullable;

/** Reported clauses that no conjunction opens: "she said the bridge was safe", "which he stressed is safe". */
final class BareClauses {
    private final Reading reading;
    private final ContentEnd contentEnd;
    private final GerundSubjects gerunds;

    BareClauses(Reading reading, ContentEnd contentEnd) {
        this.reading = reading;
        this.contentEnd = contentEnd;
        this.gerunds = new GerundSubjects(reading);
    }

    /** The clause behind the cue, which ends before {@code after}; {@code place} is the token after the adverbials behind it. */
    @Nullable
    Found find(int group, Cue cue, int after, int place, int limit) {
        if (isRelativeContent(group, cue, place, limit)) {
            return found(group, Rule.SPEAKER_CUE_RELATIVE, after, overBe(group, place));
        }
        if (opensAdverbialClause(place)
                || isOfWhat(group)
                || reading.is(place, FunctionWord.MOST) && reading.is(place + 1, Tag.COMMA)
                || place < limit
                        && cue.has(Frame.PREPOSITION, reading.tokens.word(place))
                        && !reading.isWh(place + 1)) {
            return null;
        }
        if (opensWithNominative(place, limit)) {
            return found(group, Rule.SPEAKER_CUE_CLAUSE, after, place);
        }
        int start = subjectStart(after, place, limit);
        boolean near = start >= after && start <= place + 30;
        if (near && (start <= place || opensClause(cue, place, start))) {
            int first = Math.max(after, Math.min(start, place));
            boolean limited = first > after
                    && (reading.is(first - 1, FunctionWord.ABOUT) || reading.is(first - 1, FunctionWord.EVEN));
            return found(group, Rule.SPEAKER_CUE_CLAUSE, after, limited ? first - 1 : first);
        }
        return null;
    }

    /** "What worries us | is that it fails": somebody is the object. */
    private boolean isOfWhat(int group) {
        return reading.clauses.subjectStart(group) < 0
                && reading.is(reading.group(group).start() - 1, FunctionWord.WHAT);
    }

    /** "What he said | was that | it leaks": behind the verb that puts what was said on a level with "what", where a clause stands. */
    private int overBe(int group, int place) {
        int next = reading.clauses.verbGroupAt(place);
        int end = reading.group(next).end();
        boolean cleft = reading.is(overFocus(reading.clauses.subjectStart(group) - 1), FunctionWord.WHAT)
                && reading.lexicon.is(reading.tokens.word(reading.group(next).verb()), WordFlag.BE)
                && end + 1 < reading.tokens.size();
        if (!cleft || !reading.is(end, FunctionWord.THAT) && !reading.isWh(end)) {
            return place;
        }
        return reading.is(end, FunctionWord.THAT) ? end + 1 : end;
    }

    private Found found(int group, Rule rule, int after, int start) {
        return new Found(rule, Frame.BARE, after).content(start, contentEnd.clause(start, group));
    }

    /** The subject of the first finite verb behind the cue that belongs to no relative clause; -1 for none. */
    private int subjectStart(int after, int place, int limit) {
        int first = finiteAfter(place, limit, after);
        boolean relative = false;
        while (first >= 0 && (isRelative(first, after) || relative && isJoined(first))) {
            relative = true;
            first = finiteAfter(place, limit, reading.group(first).end());
        }
        if (first < 0 || reading.clauses.isRelative(first)) {
            return -1;
        }
        int start = reading.clauses.subjectStart(first);
        return start < 0 && place < limit && isSubject(place) ? place : start;
    }

    /** A clause that tells more of a noun: "the man | who left", "the days | when the town had a port", "the man | whose bag". */
    private boolean isRelative(int group, int after) {
        int start = reading.clauses.subjectStart(group);
        return start >= after
                && (reading.clauses.isRelative(group)
                        || isOfNoun(start - 1, after)
                        || reading.is(start - 1, FunctionWord.WHOSE));
    }

    private boolean isOfNoun(int marker, int after) {
        int noun = marker > after ? reading.clauses.nounPhraseAt(marker - 1) : -1;
        return noun >= 0
                && reading.is(marker, Tag.WRB)
                && (!reading.is(marker, FunctionWord.WHEN) || isTime(marker - 1));
    }

    /** "the days", "the year" */
    private boolean isTime(int token) {
        TimeRole role = reading.lexicon.times().at(reading.tokens.word(token)).role();
        return role == TimeRole.UNIT || role == TimeRole.PART || role == TimeRole.SEASON;
    }

    /** A verb that goes on with a relative clause: "the man who led the firm and sold it". */
    private boolean isJoined(int group) {
        return reading.is(reading.group(group).start() - 1, Tag.CC);
    }

    private int finiteAfter(int from, int limit, int after) {
        for (int i = after; i < limit; i++) {
            int group = reading.clauses.verbGroupAt(i);
            if (group >= 0 && reading.group(group).isFinite()) {
                return group;
            }
            if (group >= 0 && i < from) {
                return -1;
            }
        }
        return -1;
    }

    /** A pronoun that can be nothing but a subject, with more behind it than the end of an inversion. */
    private boolean opensWithNominative(int place, int limit) {
        boolean nominative = place < limit && FunctionWord.isNominative(reading.tokens.word(place));
        return nominative && !reading.isBreak(place + 1, limit) && !reading.is(place + 1, Tag.WP);
    }

    private boolean opensClause(Cue cue, int place, int start) {
        if (reading.is(place, Tag.COMMA) || reading.is(place, Tag.CC) && !isQuantity(place)) {
            return false;
        }
        boolean subject = takesNoObject(cue) && isSubject(place);
        return subject ? isOneClause(place, start) : leadsTo(place, start);
    }

    /** "both ferries", "neither ferry" */
    private boolean isQuantity(int token) {
        return reading.is(token, FunctionWord.BOTH)
                || reading.is(token, FunctionWord.NEITHER)
                || reading.is(token, FunctionWord.EITHER);
    }

    /** A cue of saying has no object, so that a noun phrase behind it is the subject of what is said. */
    private static boolean takesNoObject(Cue cue) {
        return !cue.has(Frame.OBJ)
                && !cue.has(Frame.OBJ_PREPOSITION)
                && !cue.has(Frame.ADDR_OBJ)
                && !cue.has(Frame.ADDR_THAT)
                && !cue.has(Frame.ADDR_TO);
    }

    private boolean isSubject(int place) {
        int group = reading.is(place, Tag.VBG) ? reading.clauses.verbGroupAt(place) : -1;
        return reading.isPhraseStart(place) || group >= 0 && (!reading.isCue(group) || gerunds.opensSubject(group));
    }

    /** Whether no mark parts a phrase from the verb whose subject it heads, and no conjunction that joins clauses. */
    private boolean isOneClause(int from, int to) {
        for (int i = from; i < to; i++) {
            boolean parts = reading.is(i, Tag.STOP)
                    || reading.is(i, Tag.COLON)
                    || reading.is(i, FunctionWord.BUT)
                    || reading.is(i, Tag.COMMA) && reading.is(i + 1, Tag.CC)
                    || i + 1 == to
                            && (reading.is(i, Tag.COMMA) || opensAdverbialClause(i) || reading.isClauseOpener(i))
                            && !isSubjectOfAny(from)
                    || reading.is(i, FunctionWord.THAT) && !reading.is(i, Tag.WP);
            if (parts) {
                return false;
            }
        }
        return true;
    }

    /** Whether a finite verb of the sentence has the phrase as its subject, whatever stands between. */
    private boolean isSubjectOfAny(int place) {
        int limit = reading.sentenceEnd(place);
        for (int i = place; i < limit; i++) {
            int group = reading.clauses.verbGroupAt(i);
            if (group >= 0 && reading.clauses.subjectStart(group) == place) {
                return true;
            }
        }
        return false;
    }

    /** "which he stressed is", "a step they say is": the content is the clause whose subject the pronoun or the phrase before is. */
    private boolean isRelativeContent(int group, Cue cue, int place, int limit) {
        int next = place < limit ? reading.clauses.verbGroupAt(place) : -1;
        int marker = overFocus(reading.clauses.subjectStart(group) - 1);
        if (next < 0 || marker < 0 || !reading.group(next).isFinite() && !looksFinite(next, marker, cue)) {
            return false;
        }
        if (reading.is(marker, Tag.WP)
                && !reading.is(marker, FunctionWord.WHAT)
                && (reading.is(marker - 1, Tag.TO) || reading.is(marker - 1, Tag.IN))) {
            // "a priest to whom he confided | advised him"
            return false;
        }
        return reading.is(marker, Tag.WP)
                || reading.is(marker, FunctionWord.THAT)
                || takesNoObject(cue) && (reading.clauses.nounPhraseAt(marker) >= 0 || isMerged(group))
                || isApposed(marker);
    }

    /** "made a forecast, | a guess | she now admits was wrong": behind a comma, so that the verb is no other's. */
    private boolean isApposed(int marker) {
        int phrase = reading.clauses.nounPhraseAt(marker);
        int start = phrase < 0 ? 0 : reading.clauses.nounPhrases().get(phrase).start();
        return start > 0
                && reading.is(start - 1, Tag.COMMA)
                && (reading.is(start, FunctionWord.A) || reading.is(start, FunctionWord.AN));
    }

    /** "which | even | friends say was" */
    private int overFocus(int token) {
        return reading.is(token, FunctionWord.EVEN) ? token - 1 : token;
    }

    /** "a step Moss | says will help": what is told of and who tells it, side by side, were read as one phrase. */
    private boolean isMerged(int group) {
        int subject = reading.clauses.subject(group);
        if (subject < 0) {
            return false;
        }
        NounPhrase phrase = reading.clauses.nounPhrases().get(subject);
        return phrase.end() == reading.group(group).start()
                && (reading.is(phrase.start(), FunctionWord.A) || reading.is(phrase.start(), FunctionWord.AN))
                && (reading.is(phrase.start() + 1, Tag.NN) || reading.is(phrase.start() + 1, Tag.JJ))
                && phrase.start() + 2 <= phrase.head()
                && reading.is(phrase.start() + 2, Tag.NNP);
    }

    /**
     * "which she said held the key", "which she said break the law": a past or present tense that looks like a participle or base form,
     * which no cue governs; a verb of the mind has a true one behind "that" or a phrase: "that nurses | feel squeezed".
     */
    private boolean looksFinite(int group, int marker, Cue cue) {
        VerbGroup verbs = reading.group(group);
        if (verbs.form() == VerbGroup.Form.BASE) {
            return verbs.start() == verbs.verb()
                    && reading.is(marker, Tag.WP)
                    && cue.has(Frame.BARE)
                    && !cue.has(Frame.ADDR_TO);
        }
        return verbs.form() == VerbGroup.Form.PARTICIPLE
                && verbs.start() == verbs.verb()
                && (reading.is(marker, Tag.WP)
                        || cue.act() == StatementAct.SAY
                                && (reading.is(marker, FunctionWord.THAT)
                                        || reading.clauses.nounPhraseAt(marker) >= 0));
    }

    /** "said as he left", "said after the talks ended": a clause of the saying, no content. */
    private boolean opensAdverbialClause(int token) {
        return opensAdverbialClause(reading, token);
    }

    static boolean opensAdverbialClause(Reading reading, int token) {
        boolean comparison = reading.is(token + 1, FunctionWord.MANY) || reading.is(token + 1, FunctionWord.MUCH);
        return reading.is(token, FunctionWord.AS) && !comparison
                || reading.is(token, FunctionWord.AFTER)
                || reading.is(token, FunctionWord.BEFORE)
                || reading.is(token, FunctionWord.WHILE)
                || reading.is(token, FunctionWord.SINCE)
                || reading.is(token, FunctionWord.UNTIL)
                || reading.is(token, FunctionWord.BECAUSE)
                || reading.is(token, FunctionWord.WHEN);
    }

    /** Only what may open a clause stands between. */
    private boolean leadsTo(int from, int to) {
        for (int i = from; i < to; i++) {
            int group = reading.clauses.verbGroupAt(i);
            boolean stops = reading.is(i, Tag.STOP)
                    || reading.is(i, FunctionWord.THAT)
                    || reading.is(i, Tag.WP)
                    || reading.is(i, Tag.COLON);
            boolean gerund =
                    group >= 0 && reading.group(group).form() == VerbGroup.Form.GERUND && !reading.isCue(group);
            if (stops || group >= 0 && !reading.group(group).isFinite() && !gerund) {
                return false;
            }
        }
        // "admitted paying officials, | court papers show": the gerund is what is admitted
        boolean parenthesis = to > from && reading.is(from, Tag.VBG) && reading.is(to - 1, Tag.COMMA);
        return !parenthesis
                && (!reading.isPhraseStart(from) || reading.phraseAt(from).end() >= to);
    }
}

package org.dateline.parser.statement;

import org.dateline.parser.clause.VerbGroup.Form;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Quotation;
import org.dateline.parser.sentence.Tag;

/**
 * Where reported content ends: at the end of the sentence, unless another attribution begins before it, by a second verb of the
 * same speaker, a parenthesis, a participle that goes on reporting, or a clause with a cue of its own.
 */
final class ContentEnd {
    private final Reading reading;
    private final PhraseEnd phraseEnd;
    private final MainClauses mainClauses;
    private final NextAttribution next;
    private final SameSpeaker same;
    private final RelativeEnds relatives;
    private final Deeds deeds;

    ContentEnd(Reading reading) {
        this.reading = reading;
        this.phraseEnd = new PhraseEnd(reading);
        this.mainClauses = new MainClauses(reading);
        this.next = new NextAttribution(reading);
        this.same = new SameSpeaker(reading);
        this.relatives = new RelativeEnds(reading);
        this.deeds = new Deeds(reading);
    }

    /** How far content may reach. */
    enum Extent {
        /** A clause: to the end of the sentence. */
        CLAUSE,
        /** An infinitive or gerund: to a comma or another clause. */
        INFINITIVE,
        /** A noun phrase with its complements: to a comma, another clause, or words that tell when, why or how it was said. */
        PHRASE
    }

    /** The token after the clause that begins at {@code start} and is reported by the verb group {@code cue}, or -1 for no group. */
    int of(int start, int cue) {
        return of(start, cue, Extent.CLAUSE);
    }

    /** As {@link #of(int, int)}, of a clause that a cue governs: it has a verb, so it does not end before its first one. */
    int clause(int start, int cue) {
        int end = of(start, cue);
        if (start >= end || reading.hasFinite(start, end)) {
            return end;
        }
        int verb = verbEnd(start, end, reading.sentenceEnd(start));
        return verb < 0 ? end : of(start, cue, Extent.CLAUSE, verb);
    }

    /** The end of the verb whose subject stands in {@code [start, end)}, behind that; -1 for none. */
    private int verbEnd(int start, int end, int limit) {
        for (int i = end; i < limit; i++) {
            int group = reading.clauses.verbGroupAt(i);
            int subject = group < 0 || !reading.group(group).isFinite() ? -1 : reading.clauses.subjectStart(group);
            if (subject >= start && subject < end) {
                return reading.group(group).end();
            }
        }
        return -1;
    }

    /** As {@link #of(int, int)}, for content of another extent; a cue at the end of its sentence reports nothing. */
    int of(int start, int cue, Extent extent) {
        return of(start, cue, extent, start + 1);
    }

    /** As {@link #of(int, int, Extent)}, for content that does not end before the token {@code first}. */
    private int of(int start, int cue, Extent extent, int first) {
        if (start >= reading.tokens.size()
                || cue >= 0
                        && start >= reading.sentenceEnd(reading.group(cue).verb())
                        && !reading.marks.isOpening(start)) {
            return start;
        }
        int limit = reading.sentenceEnd(start);
        Quotation around =
                cue >= 0 ? reading.marks.quotationAt(reading.group(cue).verb()) : null;
        int stop = around == null ? limit : Math.min(limit, around.close());
        int verb = cue < 0 && extent == Extent.PHRASE ? firstVerb(start) : -1;
        for (int i = first; i < stop; i++) {
            if (i < verb && reading.is(i, Tag.CC)) {
                continue;
            }
            if (i == verb && takesTopic(i, start)) {
                return trimmed(start, i);
            }
            boolean closes = reading.is(i, Tag.COMMA) && reading.marks.isClosing(i + 1);
            if (closes
                    && (tellsAnew(i + 1, cue, stop)
                            || mainClauses.beginsAt(i + 2, start, cue, stop)
                            || extent == Extent.CLAUSE && isBeforePeriod(i + 1, stop))) {
                return i + 2;
            }
            if ((ends(i, start, cue, stop, extent) || extent != Extent.CLAUSE && phraseEnd.isAt(i, stop, extent))
                    && !isInsideQuotation(i, start)) {
                return extent == Extent.INFINITIVE ? beforeMedium(start, trimmed(start, i)) : trimmed(start, i);
            }
        }
        return extent == Extent.PHRASE ? quoted(start, stop, limit) : beforeMedium(start, quoted(start, stop, limit));
    }

    /** Whether a verb is that of the noun before its topic, and none of a clause that the topic ends with: "the plan | he likes". */
    private boolean takesTopic(int verb, int topic) {
        int subject = reading.clauses.subjectStart(reading.clauses.verbGroupAt(verb));
        return subject < topic
                || reading.is(subject - 1, Tag.CC)
                || reading.is(subject - 1, Tag.IN) && !reading.is(subject, Tag.PRP);
    }

    /** Where the first finite verb of the sentence stands, if behind a token: "criticism of | the army and the police | has grown". */
    private int firstVerb(int start) {
        int limit = reading.sentenceEnd(start);
        for (int i = reading.sentenceStart(start); i < limit; i++) {
            int group = reading.clauses.verbGroupAt(i);
            if (group >= 0 && reading.group(group).isFinite()) {
                return i < start || reading.clauses.isRelative(group) ? -1 : i;
            }
        }
        return -1;
    }

    /** Without the words at the end that tell where it was said: "he would go | in a statement on Monday". */
    private int beforeMedium(int start, int end) {
        for (int i = start + 2; i < end; i++) {
            if (reading.is(i, FunctionWord.IN) && reading.isMedium(i, end) && reading.skipAdverbials(i, end) >= end) {
                return i;
            }
        }
        return end;
    }

    private boolean isInsideQuotation(int token, int start) {
        Quotation quotation = reading.marks.quotationAt(token);
        return quotation != null && quotation.open() < token && token < quotation.close() && quotation.open() >= start;
    }

    /** A quotation that is still open where the sentence ends goes on to its closing mark. */
    private int quoted(int start, int stop, int limit) {
        Quotation last = reading.marks.quotationAt(stop - 1);
        if (stop == limit && last != null && last.open() >= start && last.close() >= limit) {
            return reading.marks.wholeEnd(last);
        }
        return trimmed(start, stop);
    }

    /** Without the full stop or comma at its end; a mark inside a closing quotation mark stays. */
    int trimmed(int start, int end) {
        int i = end;
        while (i > start
                && (reading.is(i - 1, Tag.STOP)
                        || reading.is(i - 1, Tag.COMMA)
                        || reading.is(i - 1, Tag.COLON)
                        || reading.is(i - 1, Tag.CC)
                        || (reading.is(i - 1, Tag.WRB) || reading.is(i - 1, Tag.WP)) && reading.is(i - 2, Tag.COMMA)
                        || isStray(i - 1, start))) {
            i--;
        }
        return i;
    }

    private boolean isStray(int token, int start) {
        if (!reading.is(token, Tag.QUOTE) && !reading.is(token, Tag.BRACKET)) {
            return false;
        }
        if (reading.is(token, FunctionWord.OPEN) || reading.is(token, FunctionWord.OPEN_SQUARE)) {
            return true;
        }
        Quotation quotation = reading.marks.quotationAt(token);
        return reading.is(token, Tag.QUOTE) && quotation != null && quotation.open() < start;
    }

    private boolean ends(int i, int start, int cue, int limit, Extent extent) {
        if (reading.is(i, Tag.COMMA)) {
            return endsAtComma(i, start, cue, limit, extent) || tellsAnew(i, cue, limit);
        }
        if (reading.is(i, Tag.COLON)) {
            return endsAtColon(i, start, limit, extent) || tellsAnew(i, cue, limit);
        }
        if (reading.is(i, Tag.CC)) {
            return isClauseOfAnother(start, i + 1, cue, extent)
                    || deeds.isBehindQuotation(i, start)
                    || same.speaks(i + 1, cue, limit)
                    || cue >= 0 && (deeds.isOfSpeaker(start, i + 1, cue) || deeds.isBesideInfinitive(start, i + 1))
                    || same.speaksAgain(i + 1, cue, limit)
                    || next.speaksBeside(i + 1, cue, limit);
        }
        return isOfReporter(i, start, cue, limit, extent)
                || reading.is(i, Tag.WP) && !reading.is(i, FunctionWord.WHAT) && next.tellsAnew(i + 1, limit)
                || isSpokenNext(i) && next.isTellingParticiple(i + 1)
                || reading.is(i, FunctionWord.WHILE) && next.reportsAlike(i + 1, cue, limit)
                || reading.is(i, FunctionWord.WITH) && next.isReportingPhrase(i + 1, limit)
                || next.isSourcePhrase(i) && !reading.is(i - 1, Tag.CC);
    }

    /** "said he liked the plan and | that it would work", "said he wanted to go but | that it rained": no second content of a cue that takes no such clause. */
    private boolean isClauseOfAnother(int start, int token, int cue, Extent extent) {
        if (!reading.is(token, FunctionWord.THAT) || extent == Extent.PHRASE) {
            return reading.is(token, FunctionWord.THAT) && reading.is(token, Tag.IN);
        }
        return extent == Extent.INFINITIVE
                && cue >= 0
                && !reading.is(token, Tag.DT)
                && !reading.cue(cue).has(Frame.THAT)
                && !reading.cue(cue).has(Frame.ADDR_THAT)
                && !hasThat(start, token);
    }

    /** "wanted to show that A and | that B": the second clause is of the infinitive's own verb. */
    private boolean hasThat(int from, int to) {
        for (int i = from; i < to; i++) {
            if (reading.is(i, FunctionWord.THAT)) {
                return true;
            }
        }
        return false;
    }

    private boolean endsAtComma(int comma, int start, int cue, int limit, Extent extent) {
        int behind = comma + 1;
        boolean main = relatives.resumesSubject(behind, start, limit)
                || mainClauses.beginsAt(behind, start, cue, limit)
                || extent == Extent.CLAUSE && isBeforePeriod(comma, limit)
                || mainClauses.alikeAt(behind, limit);
        boolean comment = reading.is(behind, FunctionWord.WHOSE) && next.reportsAnew(behind + 1, limit)
                || reading.isComment(behind)
                || extent == Extent.CLAUSE && isAftermath(behind)
                || isNamedAgain(behind, start, limit);
        return main || comment || cue >= 0 && endsBeside(behind, start, cue, limit);
    }

    /** ", | a week after it opened": how long before or after something it was said. */
    private boolean isBeforePeriod(int mark, int limit) {
        return mainClauses.behindPeriod(mark + 1, limit) > mark && !reading.times.isAnyWithin(mark - 1, mark);
    }

    /** Behind a comma: what another does, or the clause that the cue's own is part of. */
    private boolean endsBeside(int behind, int start, int cue, int limit) {
        return reading.is(behind, FunctionWord.AND) && deeds.isOfAnother(start, behind + 1, cue, limit)
                || reading.is(behind, Tag.CC) && deeds.isOfMain(start, behind + 1, cue)
                || relatives.closesRelative(behind, cue, limit)
                || relatives.closesAside(behind, cue, limit)
                || relatives.isRelatedAgain(start, behind - 1, cue)
                || reading.is(behind, Tag.CC) && relatives.isBesideRelative(start, behind + 1, cue, limit);
    }

    private boolean endsAtColon(int mark, int start, int limit, Extent extent) {
        boolean dash = !reading.is(mark, FunctionWord.COLON);
        return relatives.resumesSubject(mark + 1, start, limit)
                || extent == Extent.PHRASE
                        && mark == start + 1
                        && reading.is(start, Tag.PRP)
                        && !reading.marks.isOpening(mark + 1)
                        && reading.hasFinite(mark + 1, limit)
                || extent != Extent.CLAUSE
                        && reading.is(mark, FunctionWord.SEMICOLON)
                        && reading.hasFinite(mark + 1, limit)
                || dash && isNamedAgain(mark + 1, start, limit);
    }

    /** Behind a mark: another attribution. */
    private boolean tellsAnew(int mark, int cue, int limit) {
        return next.isBehindMark(mark + 1, cue, limit)
                || reading.is(mark + 1, Tag.WP) && next.tellsAnew(mark + 2, limit);
    }

    /** "the man he called a liar | left": the verb of the clause in which the cue tells of somebody. */
    private boolean isOfReporter(int i, int start, int cue, int limit, Extent extent) {
        return cue >= 0
                && (reading.clauses.isRelative(cue)
                        || relatives.lacksSubject(start)
                        || extent == Extent.PHRASE && isStance(cue, i))
                && (!reading.is(i - 1, Tag.PRP) || relatives.lacksSubject(start))
                && relatives.resumesSubject(i, start, limit);
    }

    /** "said A, | a claim denied by B", "said A, | a phrase she often used": what is said has another's answer in the reporter's words. */
    private boolean isNamedAgain(int from, int start, int limit) {
        boolean article = (reading.is(from, FunctionWord.A)
                        || reading.is(from, FunctionWord.AN)
                        || reading.is(from, Tag.NNS)
                        || reading.is(from, Tag.NN))
                && reading.isPhraseStart(from);
        if (article && isToldAnew(reading.phraseAt(from).end(), limit)) {
            return true;
        }
        boolean named = article
                && (reading.cueNoun(reading.phraseAt(from).head()) != null || reading.tokens.reads(from, "something"))
                && (reading.hasFinite(start, from) || reading.clauses.verbGroupAt(start) >= 0);
        int behind = named ? reading.phraseAt(from).end() : -1;
        int participle = named && reading.is(behind, Tag.RB) ? behind + 1 : behind;
        int group = named ? reading.clauses.verbGroupAt(participle) : -1;
        boolean told = named
                && (reading.is(behind, FunctionWord.THAT) && reading.clauses.verbGroupAt(behind + 1) >= 0
                        || reading.isPhraseStart(behind) && reading.opensClause(behind, limit));
        return named && reading.is(behind, Tag.WP)
                || told
                || group >= 0
                        && reading.group(group).form() == Form.PARTICIPLE
                        && reading.is(reading.group(group).end(), FunctionWord.BY);
    }

    /** "said it would close, | raising fears for jobs": what comes of it when it is said. */
    private boolean isAftermath(int token) {
        int noun =
                reading.is(token, Tag.VBG) && reading.is(token, WordFlag.AFTERMATH) && reading.isPhraseStart(token + 1)
                        ? reading.phraseAt(token + 1).head()
                        : -1;
        return noun >= 0 && reading.cueNoun(noun) != null;
    }

    /** ", a trend | that a study says is clear", ", a step | the firm says will help" */
    boolean isToldAnew(int behind, int limit) {
        boolean pronoun = reading.is(behind, Tag.WP) || reading.is(behind, FunctionWord.THAT);
        int source = pronoun ? behind + 1 : behind;
        return next.tellsAnew(source, limit) || next.judges(source, limit);
    }

    /** "said A | before claiming B", "while claiming B": the speaker goes on. */
    private boolean isSpokenNext(int i) {
        return reading.is(i, FunctionWord.BEFORE) || reading.is(i, FunctionWord.WHILE);
    }

    /** A gerund that takes no clause, or has a verb of telling behind it, so that the verb behind its object is that of another subject. */
    private boolean isStance(int cue, int token) {
        int group = reading.clauses.verbGroupAt(token);
        boolean clause = reading.cue(cue).has(Frame.THAT) || reading.cue(cue).has(Frame.BARE);
        return reading.group(cue).form() == Form.GERUND && (!clause || group >= 0 && reading.isCue(group));
    }
}

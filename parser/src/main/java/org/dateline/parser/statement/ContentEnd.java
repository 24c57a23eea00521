package org.dateline.parser.statement;

import org.dateline.parser.clause.VerbGroup;
import org.dateline.parser.clause.VerbGroup.Tense;
import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.lexicon.CuePhrase;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.PhraseTable;
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

    ContentEnd(Reading reading) {
        this.reading = reading;
        this.phraseEnd = new PhraseEnd(reading);
        this.mainClauses = new MainClauses(reading);
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

    /** As {@link #of(int, int)}, for content of another extent; a cue at the end of its sentence reports nothing. */
    int of(int start, int cue, Extent extent) {
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
        for (int i = start + 1; i < stop; i++) {
            boolean closes = reading.is(i, Tag.COMMA) && reading.marks.isClosing(i + 1);
            if (closes
                    && (isReportingParticiple(i + 2)
                            || isParenthesis(i + 2, stop)
                            || mainClauses.beginsAt(i + 2, start, cue, stop))) {
                return i + 2;
            }
            if ((ends(i, start, cue, stop) || extent != Extent.CLAUSE && phraseEnd.isAt(i, stop, extent))
                    && !isInsideQuotation(i, start)) {
                return trimmed(start, i);
            }
        }
        return extent == Extent.CLAUSE ? beforeMedium(start, quoted(start, stop, limit)) : quoted(start, stop, limit);
    }

    /** Without the words at the end that tell where it was said: "he would go | in a statement on Monday". */
    private int beforeMedium(int start, int end) {
        for (int i = start + 2; i < end; i++) {
            if (reading.is(i, FunctionWord.IN) && isMedium(i, end) && reading.skipAdverbials(i, end) >= end) {
                return i;
            }
        }
        return end;
    }

    private boolean isMedium(int from, int limit) {
        PhraseTable table = reading.lexicon.cuePhrases();
        int state = PhraseTable.ROOT;
        for (int k = from; k < limit && (state = table.next(state, reading.tokens.word(k))) != 0; k++) {
            int value = table.value(state);
            if (value != 0 && reading.lexicon.cuePhrase(value).kind() == CuePhrase.Kind.MEDIUM) {
                return true;
            }
        }
        return false;
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
                        || isStray(i - 1, start))) {
            i--;
        }
        return i;
    }

    private boolean isStray(int token, int start) {
        if (!reading.is(token, Tag.QUOTE) && !reading.is(token, Tag.BRACKET)) {
            return false;
        }
        Quotation quotation = reading.marks.quotationAt(token);
        return reading.is(token, Tag.QUOTE) && quotation != null && quotation.open() < start;
    }

    private boolean ends(int i, int start, int cue, int limit) {
        if (reading.is(i, Tag.COMMA)
                && (resumesSubject(i + 1, start, limit) || mainClauses.beginsAt(i + 1, start, cue, limit))) {
            return true;
        }
        if (reading.is(i, Tag.COMMA) || reading.is(i, Tag.COLON)) {
            return afterComma(i + 1, cue, limit);
        }
        if (reading.is(i, Tag.CC)) {
            return sharesSpeaker(i + 1, cue, limit);
        }
        if (cue >= 0
                && reading.clauses.isRelative(cue)
                && !reading.is(i - 1, Tag.PRP)
                && resumesSubject(i, start, limit)) {
            return true;
        }
        if (reading.is(i, Tag.WP) && tellsAnew(i + 1, limit)
                || reading.is(i, FunctionWord.WITH) && isReportingPhrase(i + 1, limit)) {
            return true;
        }
        return isSourcePhrase(i) && !reading.is(i - 1, Tag.CC);
    }

    /** The verb of a subject that stands before the content: "Ann, who says she won, left", "a guest who says she won | left". */
    private boolean resumesSubject(int i, int start, int limit) {
        int group = i < limit ? reading.clauses.verbGroupAt(i) : -1;
        return group >= 0
                && reading.group(group).isFinite()
                && reading.group(group).start() == i
                && reading.clauses.subjectStart(group) >= 0
                && reading.clauses.subjectStart(group) < start;
    }

    private boolean afterComma(int i, int cue, int limit) {
        if (i >= limit) {
            return false;
        }
        if (reading.is(i, Tag.CC)
                || reading.is(i, FunctionWord.WHILE)
                || reading.is(i, FunctionWord.AS)
                || reading.is(i, FunctionWord.ALTHOUGH)
                || reading.is(i, FunctionWord.WHEREAS)) {
            return sharesSpeaker(i + 1, cue, limit) || reportsAnew(i + 1, limit) && !isToldToo(i + 1, cue, limit);
        }
        return reading.is(i - 1, FunctionWord.SEMICOLON) && reportsAnew(i, limit)
                || isReportingParticiple(i)
                || reading.is(i, FunctionWord.WITH) && isReportingPhrase(i + 1, limit)
                || isParenthesis(i, limit)
                || isSourcePhrase(i);
    }

    /** A second verb of the same speaker: "said A and added B". */
    private boolean sharesSpeaker(int from, int cue, int limit) {
        int i = from;
        while (i < limit && reading.is(i, Tag.RB)) {
            i++;
        }
        int group = i < limit ? reading.clauses.verbGroupAt(i) : -1;
        if (group < 0 || cue < 0 || group == cue || !reading.isCue(group)) {
            return false;
        }
        VerbGroup other = reading.group(group);
        VerbGroup own = reading.group(cue);
        if (other.form() != own.form() || other.tense() != own.tense()) {
            return false;
        }
        return reading.clauses.subject(reading.sources.speaking(group)) == reading.clauses.subject(cue)
                || reading.is(from - 2, Tag.COMMA) && goesOnBehindPronoun(group)
                || opensContent(reading.cueEnd(group))
                        && goesOnBehindPronoun(group)
                        && !VerbAttributions.isThought(reading.cue(group).act());
    }

    /** A that-clause or a quotation right behind a cue. */
    private boolean opensContent(int token) {
        int mark = reading.is(token, Tag.COMMA) ? token + 1 : token;
        return reading.is(token, FunctionWord.THAT) || reading.marks.isOpening(mark);
    }

    /** "noted that he was ill, and added": the pronoun may well be the speaker, and so may go on. */
    private boolean goesOnBehindPronoun(int group) {
        Cue cue = reading.cue(group);
        return reading.is(reading.clauses.subjectStart(group), Tag.PRP) && cue.has(Frame.PAREN) && cue.has(Frame.THAT);
    }

    /** A clause with a cue and a speaker of its own: ", while B said C". */
    private boolean reportsAnew(int from, int limit) {
        if (from >= limit || !reading.isPhraseStart(from)) {
            return false;
        }
        for (int i = from; i < Math.min(limit, from + 25); i++) {
            int group = reading.clauses.verbGroupAt(i);
            if (group >= 0 && reading.group(group).isFinite()) {
                return reading.isCue(group)
                        && !reading.cue(group).has(Frame.WEAK)
                        && reading.clauses.subjectStart(group) == from;
            }
        }
        return false;
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
                && (own.tense() == Tense.PRESENT || own.tense() == Tense.PAST && other.perfect() && !own.perfect());
    }

    /** "with the minister saying that": another speaker. */
    private boolean isReportingPhrase(int from, int limit) {
        if (from >= limit || !reading.isPhraseStart(from)) {
            return false;
        }
        int end = reading.phraseEnd(from, limit);
        return end < limit && isReportingParticiple(end);
    }

    /** "which he stressed is": a relative clause that reports. */
    private boolean tellsAnew(int from, int limit) {
        if (from >= limit || !reading.isPhraseStart(from)) {
            return false;
        }
        int i = reading.phraseAt(from).end();
        int group = i < limit ? reading.clauses.verbGroupAt(i) : -1;
        if (group < 0 || !reading.isCue(group)) {
            return false;
        }
        int next = reading.cueEnd(group) < limit ? reading.clauses.verbGroupAt(reading.cueEnd(group)) : -1;
        return next >= 0 && reading.group(next).isFinite();
    }

    private boolean isReportingParticiple(int i) {
        int group = reading.clauses.verbGroupAt(i);
        if (group < 0 || reading.group(group).form() != VerbGroup.Form.GERUND || !reading.isCue(group)) {
            return false;
        }
        return reading.cue(group).has(Frame.THAT) || reading.cue(group).has(Frame.QUOTE);
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

    private boolean isSourcePhrase(int i) {
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

package org.dateline.parser.statement;

import org.dateline.model.StatementAct;
import org.dateline.parser.clause.VerbGroup.Form;
import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Quotation;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.statement.ContentEnd.Extent;
import org.jspecify.annotations.Nullable;

/** Finds the quotation that follows a cue verb: right behind it, behind an aside, or as paragraphs that a colon sets off. */
final class QuotedContent {
    private final Reading reading;
    private final ContentEnd contentEnd;
    private final NextAttribution nextAttribution;

    QuotedContent(Reading reading, ContentEnd contentEnd) {
        this.reading = reading;
        this.contentEnd = contentEnd;
        this.nextAttribution = new NextAttribution(reading);
    }

    /** A quotation behind the cue or an aside, or what a colon sets off; null for none. */
    @Nullable
    Found find(int group, Cue cue, int after, int place, int limit) {
        int mark = place;
        boolean set = mark < limit
                && (reading.is(mark, Tag.COMMA)
                        || reading.is(mark, Tag.COLON) && !reading.is(mark, FunctionWord.SEMICOLON));
        if (set) {
            mark++;
        }
        boolean colon = set && reading.is(place, FunctionWord.COLON);
        if (!cue.has(Frame.QUOTE) || mark >= limit && !colon) {
            return null;
        }
        if (mark >= limit) {
            return block(after, mark);
        }
        if (reading.marks.isOpening(mark)) {
            if (reading.clauses.isRelative(group) && reading.drafts.isContentStart(mark)) {
                // "A," said Moss, who teaches there, "and B."
                return null;
            }
            return reading.names.isAside(cue, after, place, mark) || !set && cue.has(Frame.WEAK) && isManner(mark)
                    ? null
                    : withSubject(quoted(group, after, mark, limit), group, mark);
        }
        Quotation inner = reading.marks.openingAt(mark);
        if (inner != null) {
            return new Found(Rule.SPEAKER_CUE_QUOTE, Frame.QUOTE, after).content(mark, inner.close() + 1);
        }
        int behind = colon ? -1 : behindAside(place, limit);
        if (behind > 0) {
            return quoted(group, after, behind, limit);
        }
        if (set && reading.is(mark, Tag.QUOTE) && !reading.marks.isClosing(mark)) {
            return new Found(Rule.SPEAKER_CUE_QUOTE, Frame.QUOTE, after).content(mark, reading.marks.unclosedEnd(mark));
        }
        // "The town disagrees: the mayor calls it a gift" opens what shows it, and no words of theirs
        return colon && !isOfNobody(group) && !isCompared(group) && cue.act() != StatementAct.REJECT
                ? new Found(Rule.SPEAKER_CUE_COLON, Frame.QUOTE, after).content(mark, contentEnd.of(mark, -1))
                : null;
    }

    /** "The plan, he said, 'is dead'": a phrase opens the sentence, which is the subject of the verb that opens the quotation. */
    private @Nullable Found withSubject(@Nullable Found found, int group, int mark) {
        int verb = reading.clauses.verbGroupAt(mark + 1);
        int comma = reading.clauses.subjectStart(group) - 1;
        int start = reading.sentenceStart(reading.group(group).verb());
        boolean subject = found != null
                && verb >= 0
                && reading.group(verb).isFinite()
                && comma > start
                && reading.is(comma, Tag.COMMA)
                && reading.isPhraseStart(start)
                && reading.phraseEnd(start, comma) == comma;
        if (!subject) {
            return found;
        }
        int[] quotation = found.content.get(0);
        return new Found(found.rule, found.frame, found.cueEnd)
                .content(start, comma)
                .content(quotation[0], quotation[1]);
    }

    /** Where a quoted clause opens behind an aside and its comma: said on Monday, when the story broke, "It is not"; -1 for none. */
    private int behindAside(int from, int limit) {
        boolean subordinate = isSubordinator(from);
        if (!subordinate && !reading.is(from, Tag.COMMA)) {
            return -1;
        }
        for (int i = from + 1; i < Math.min(limit, from + 30); i++) {
            if (reading.is(i, Tag.QUOTE)) {
                boolean set = reading.is(i - 1, Tag.COMMA) || reading.is(i - 1, FunctionWord.COLON);
                return set
                                && reading.marks.isOpening(i)
                                && reading.hasFinite(
                                        i, reading.marks.quotationAt(i).close())
                        ? i
                        : -1;
            }
            subordinate |= isSubordinator(i);
            int group = reading.clauses.verbGroupAt(i);
            boolean main = group >= 0 && reading.group(group).isFinite() && !subordinate;
            boolean cue = group >= 0
                    && reading.group(group).form() != Form.INFINITIVE
                    && reading.isCue(group)
                    && reading.cue(group).has(Frame.QUOTE);
            if (main || cue || reading.is(i, FunctionWord.THAT)) {
                return -1;
            }
        }
        return -1;
    }

    private boolean isSubordinator(int token) {
        return BareClauses.opensAdverbialClause(reading, token)
                || reading.is(token, Tag.WP) && !reading.is(token, FunctionWord.THAT);
    }

    /** The paragraphs behind "he said:", as far as they speak in the first person, and the next one in any case. */
    private @Nullable Found block(int after, int from) {
        int end = reading.marks.passageEnd(from);
        if (end <= from || reading.is(from, Tag.QUOTE)) {
            return null;
        }
        int next = reading.marks.passageEnd(end);
        while (next > end && speaksInFirstPerson(end, next)) {
            end = next;
            next = reading.marks.passageEnd(end);
        }
        return new Found(Rule.SPEAKER_CUE_COLON, Frame.QUOTE, after).content(from, end);
    }

    private boolean speaksInFirstPerson(int from, int to) {
        for (int i = from; i < to; i++) {
            if ((reading.is(i, FunctionWord.I)
                            || reading.is(i, FunctionWord.WE)
                            || reading.is(i, FunctionWord.OUR)
                            || reading.is(i, FunctionWord.MY))
                    && !reading.sentences.isQuoted(i)) {
                return true;
            }
        }
        return false;
    }

    /** "Not everyone is pleased: A": what stands behind the colon is no words of theirs. */
    private boolean isOfNobody(int group) {
        int start = reading.clauses.subjectStart(group);
        return start > 0 && reading.is(start - 1, FunctionWord.NOT);
    }

    /** lied "from start to finish": how it was said, where what a weak cue tells is no phrase and no clause. */
    private boolean isManner(int mark) {
        return reading.is(mark + 1, Tag.IN)
                && !reading.is(mark + 1, FunctionWord.THAT)
                && !reading.isClauseOpener(mark + 1);
    }

    private @Nullable Found quoted(int group, int after, int mark, int limit) {
        Quotation quotation = reading.marks.quotationAt(mark);
        int subject = reading.clauses.subject(group);
        boolean thing = subject >= 0
                && !reading.is(reading.clauses.nounPhrases().get(subject).head(), Tag.NNP)
                && !isSome(reading.clauses.nounPhrases().get(subject).head())
                && reading.sources.isThing(subject)
                && !reading.sources.isText(subject);
        if (thing && !reading.hasFinite(mark, quotation.close())) {
            return null;
        }
        int next = reading.marks.wholeEnd(quotation);
        int end = reading.sentenceEnd(Math.min(next, reading.tokens.size()) - 1);
        boolean whole = next >= end
                || reading.isBreak(next, end)
                || endsItself(quotation, next, end)
                || !goesOn(next, end)
                || nextAttribution.isParenthesis(next, end);
        Found found = new Found(Rule.SPEAKER_CUE_QUOTE, Frame.QUOTE, after);
        if (mark == after && !whole && reading.cue(group).has(Frame.OBJ) && isAttribute(quotation)) {
            return found.content(mark, contentEnd.of(mark, group, Extent.PHRASE));
        }
        return whole ? found.content(mark, next) : found.content(mark, contentEnd.of(mark, group));
    }

    /** "Others", "some", "ten percent": what counts people stands for them where words are quoted. */
    private boolean isSome(int head) {
        return reading.is(head, WordFlag.QUANTITY)
                || reading.is(head, WordFlag.COLLECTIVE)
                || reading.tokens.reads(head, "others");
    }

    /** blasted "lazy" officials: quoted words that a noun goes on with. */
    private boolean isAttribute(Quotation quotation) {
        return reading.clauses.nounPhraseAt(quotation.close() + 1) >= 0
                && !reading.is(quotation.close() + 1, Tag.PRP)
                && !reading.is(quotation.close() + 1, Tag.DT)
                && !reading.is(quotation.close() - 1, Tag.COMMA)
                && !reading.is(quotation.close() - 1, Tag.STOP)
                && !reading.hasFinite(quotation.open(), quotation.close());
    }

    /** A comma or stop within the closing mark ends what is said, unless another quotation goes on with it: said "No," waving. */
    private boolean endsItself(Quotation quotation, int next, int end) {
        int i = reading.is(next, Tag.CC) ? next + 1 : next;
        i = reading.is(i, Tag.COMMA) ? i + 1 : i;
        boolean clause = reading.isPhraseStart(next) && reading.opensClause(next, end);
        return (reading.is(next - 2, Tag.COMMA) || reading.is(next - 2, Tag.STOP))
                && !reading.is(i, Tag.QUOTE)
                && (!clause || reading.hasFinite(quotation.open(), quotation.close()));
    }

    /** Whether the sentence goes on with the reported clause after a partial quotation. */
    private boolean goesOn(int next, int limit) {
        return reading.clauses.verbGroupAt(next) >= 0
                || reading.is(next, Tag.IN)
                || reading.is(next, Tag.TO)
                || reading.is(next, Tag.CC)
                || reading.is(next, Tag.WP)
                || reading.is(next, FunctionWord.WHERE)
                || reading.clauses.nounPhraseAt(next) >= 0;
    }

    /** "kinder than she feared: the paper liked it": the verb of a comparison tells nothing. */
    private boolean isCompared(int group) {
        return reading.is(reading.clauses.subjectStart(group) - 1, FunctionWord.THAN);
    }
}

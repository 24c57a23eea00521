package org.dateline.parser.statement;

import java.util.List;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.mention.Party;
import org.dateline.parser.sentence.Quotation;
import org.dateline.parser.sentence.Tag;

/** What a quotation before its attribution takes in besides: the words of the sentence before it, and the quotation that goes on behind. */
final class QuotationParts {
    /** No longer words part a quotation. */
    private static final int LONGEST_ASIDE = 12;

    private final Reading reading;
    private final NextAttribution next;

    QuotationParts(Reading reading) {
        this.reading = reading;
        this.next = new NextAttribution(reading);
    }

    /** "Some saw it as 'a trap,' | Moss said.": nobody spoke in what stands before, a sentence of its own. */
    boolean isBehindThought(int group) {
        Draft last = reading.drafts.last();
        int start = reading.clauses.subjectStart(group);
        int from = reading.sentenceStart(reading.group(group).verb());
        return start > from
                && reading.is(start - 2, Tag.COMMA)
                && VerbAttributions.isThought(last.act)
                && !reading.drafts.isAnchored(from, last.anchor())
                && reading.hasFinite(from, last.contentStart())
                && !reading.isClauseOpener(from)
                && !BareClauses.opensAdverbialClause(reading, from)
                && reading.isBreak(
                        reading.cueEnd(group),
                        reading.sentenceEnd(reading.group(group).verb()));
    }

    /** Where the words begin that a quotation ends: before it, where it quotes only a part of the sentence. */
    int start(Quotation quotation, int group) {
        int open = reading.marks.wholeStart(quotation);
        int start = reading.sentenceStart(open);
        boolean told = reading.drafts.isAnchored(start, open);
        // 'Moss said he would "wait," Reuters reported': what Moss said is what is reported
        boolean reported = told
                && reading.drafts.last().covers(open)
                && (reading.is(quotation.close() - 1, Tag.COMMA) || reading.is(quotation.close() + 1, Tag.COMMA))
                && (reading.sources.isMedia(group) || isBehindThought(group) || isOfAnother(open, group));
        boolean partial = open > start
                && (told || !reading.is(open - 1, FunctionWord.COLON))
                && (reading.hasFinite(start, open) && (!told || reported)
                        || !told && (isOfSubject(open, start) || isBehindPlace(open, start, quotation)));
        return partial || isPredicate(quotation, start) || isDetermined(open, start) ? start : open;
    }

    /** The "old ways are gone," he said: an article that the first phrase of a quotation has before it. */
    private boolean isDetermined(int open, int start) {
        return open == start + 1
                && (reading.is(start, Tag.DT) || reading.is(start, Tag.PRPS))
                && !reading.tokens.isCapital(open + 1);
    }

    /** 'Moss said the vote was "rigged", the clerk said': what is told last has words of its own before the mark, and another speaker. */
    private boolean isOfAnother(int open, int group) {
        Draft last = reading.drafts.last();
        int start = reading.clauses.subjectStart(group);
        int from = reading.sentenceStart(open);
        boolean other = start >= 0
                && last.contentStart() < open
                && (!last.speakers.isEmpty() || last.rule == Rule.PASSIVE)
                && !reading.is(start, Tag.PRP)
                && !reading.is(start - 1, FunctionWord.AS)
                && !reading.isClauseOpener(from)
                && !BareClauses.opensAdverbialClause(reading, from);
        if (!other) {
            return false;
        }
        List<Party> speakers = isLast(group) ? reading.sources.subject(group) : List.of();
        return !speakers.isEmpty() && !SameSpeaker.isSame(last.speakers, speakers);
    }

    /** "the clerk said.", "the clerk told the council on Friday,": somebody who tells nothing but what stands before. */
    private boolean isLast(int group) {
        int limit = reading.sentenceEnd(reading.group(group).verb());
        int end = reading.cueEnd(group);
        boolean addressed = end < limit && reading.cue(group).has(Frame.ADDR_THAT) && reading.isPhraseStart(end);
        end = reading.skipAdverbials(addressed ? reading.addresseeEnd(end, limit) : end, limit);
        int subject = reading.clauses.subject(group);
        boolean told = !reading.isBreak(end, limit)
                && !reading.is(end, FunctionWord.AS)
                && !BareClauses.opensAdverbialClause(reading, end);
        return !told && subject >= 0 && (!reading.sources.isThing(subject) || reading.sources.isText(subject));
    }

    /** In this town, "nobody walks," he said: a small letter goes on with the phrase before, which tells neither when nor where it was said. */
    private boolean isBehindPlace(int open, int start, Quotation quotation) {
        int comma = open - 1;
        return reading.is(start, Tag.IN)
                && reading.is(comma, Tag.COMMA)
                && reading.tokens.isGlued(open + 1)
                && !reading.tokens.isCapital(open + 1)
                && reading.hasFinite(open, quotation.close())
                && !reading.times.isAnyWithin(start, comma)
                && !reading.isMedium(start, comma)
                && !reading.isOccasion(start, comma)
                && reading.isPhraseStart(start + 1)
                && reading.phraseEnd(start + 1, comma) == comma
                && !reading.sources.isText(reading.clauses.nounPhraseAt(start + 1));
    }

    /** The team "will wait," he said: the first verb of a quotation has its subject before it. */
    private boolean isOfSubject(int open, int start) {
        int group = reading.clauses.verbGroupAt(open + 1);
        return group >= 0
                && reading.group(group).isFinite()
                && reading.clauses.subjectStart(group) >= start
                && (reading.clauses.subjectEnd(group) == open
                        || reading.is(open - 1, Tag.COMMA) && reading.clauses.subjectStart(group) == start);
    }

    /** Bridge 'unsafe', says mayor: a headline quotes what it says of the phrase that it opens with. */
    private boolean isPredicate(Quotation quotation, int start) {
        return reading.isPhraseStart(start)
                && reading.phraseAt(start).end() == quotation.open()
                && quotation.close() > quotation.open() + 1
                && !reading.isPhraseStart(quotation.open() + 1)
                && !reading.hasFinite(quotation.open(), quotation.close());
    }

    /** Where a quotation goes on after its attribution: ..., he said, "and ..." */
    int resumed(int behind, int limit) {
        if (reading.is(behind - 1, Tag.VBN) && reading.clauses.verbGroupAt(behind - 1) >= 0 && isNaming(behind - 1)) {
            return limit;
        }
        if (behind < limit && reading.marks.isOpening(behind) && reading.clauses.nounPhraseAt(behind - 1) >= 0) {
            // said Moss, who calls the town "dull"
            return reading.is(behind - 1, Tag.NNP) ? behind : limit;
        }
        int i = behind;
        while (i < limit && (reading.is(i, Tag.COMMA) || reading.is(i, Tag.COLON) || reading.is(i, Tag.CC))) {
            i++;
        }
        return i < limit && reading.marks.isOpening(i) ? i : behindAside(behind, limit);
    }

    /** said Moss in a book | called | "Our Week": a participle before a mark, which tells nothing. */
    private boolean isNaming(int participle) {
        int group = reading.clauses.verbGroupAt(participle);
        return !reading.isCue(group) || !reading.cue(group).has(Frame.PAREN);
    }

    /** "'A,' said Moss, | speaking of the tax, | 'and B.'": the quotation behind an aside without a clause; the limit for none. */
    private int behindAside(int comma, int limit) {
        boolean aside = reading.is(comma, Tag.COMMA) && !next.isReportingParticiple(comma + 1);
        for (int i = comma + 1; aside && i + 1 < Math.min(limit, comma + LONGEST_ASIDE); i++) {
            if (reading.is(i, Tag.COMMA)) {
                return reading.marks.isOpening(i + 1) ? i + 1 : limit;
            }
            aside = !reading.is(i, Tag.QUOTE)
                    && !reading.is(i, Tag.COLON)
                    && !reading.is(i, Tag.CC)
                    && !next.isReportingParticiple(i)
                    && !reading.hasFinite(i, i + 1);
        }
        return limit;
    }

    int resumedEnd(int behind, int limit) {
        int start = resumed(behind, limit);
        return start < limit ? reading.marks.wholeEnd(reading.marks.quotationAt(start)) : limit;
    }
}

package org.dateline.parser.statement;

import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.sentence.Quotation;
import org.dateline.parser.sentence.Tag;

/** Finds what a fixed phrase with its source attributes: what stands before it, around it or behind it. */
final class PhraseContent {
    private final Reading reading;
    private final ContentEnd contentEnd;
    private final NextAttribution nextAttribution;

    PhraseContent(Reading reading) {
        this.reading = reading;
        this.contentEnd = new ContentEnd(reading);
        this.nextAttribution = new NextAttribution(reading);
    }

    /** Adds to a draft its content, left of the phrase {@code [cue, after)} or right of it. */
    void add(Draft draft, int cue, int after, int limit) {
        Quotation around = reading.sentences.isQuoted(cue) ? reading.marks.quotationAt(cue) : null;
        // what is quoted has its own source: 'was "ill, according to Moss"'
        int from =
                around == null ? reading.sentenceStart(cue) : Math.max(reading.sentenceStart(cue), around.open() + 1);
        // "The toll is rising: according to Moss, ten died" cites her behind the mark
        from = reading.is(cue - 1, FunctionWord.COLON) || reading.is(cue - 1, FunctionWord.SEMICOLON) ? cue : from;
        int start = leftStart(from, cue);
        start = reading.is(cue, FunctionWord.ON) && !reading.is(cue - 1, Tag.COMMA)
                ? Math.max(start, reading.drafts.startAround(cue))
                : start;
        boolean left = !opensClause(cue)
                && (reading.hasFinite(start, cue)
                        || cue - start > 6
                        || start < cue && reading.marks.quotationAt(cue - 1) != null
                        || start < cue && interrupts(after, limit));
        boolean comma = after < limit && reading.is(after, Tag.COMMA);
        if (left) {
            int end = contentEnd.trimmed(start, cue);
            if (reading.is(end - 1, FunctionWord.A) || reading.is(end - 1, FunctionWord.AN)) {
                // "The following is a | statement by Moss"
                return;
            }
            draft.content(quotedFrom(start, end), Math.max(end, start));
            boolean resumes = comma
                    && after + 1 < limit
                    && !nextAttribution.isParenthesis(after + 1, limit)
                    && !reading.is(after + 1, Tag.WP);
            if (resumes
                    && (reading.clauses.verbGroupAt(after + 1) >= 0
                            || reading.is(after + 1, Tag.CC) && UnquotedContent.goesOnWithAuxiliary(reading, after + 2)
                            || !reading.hasFinite(start, cue)
                            || isSubordinate(start, cue) && reading.opensWithSubject(after + 1, limit))) {
                draft.content(after + 1, contentEnd.of(after + 1, -1));
            }
        } else if (comma || after < limit && !reading.is(after, Tag.STOP)) {
            int begin = comma || reading.is(after, FunctionWord.COLON) ? after + 1 : after;
            if (begin < limit && !reading.is(begin, Tag.WP)) {
                draft.content(begin, contentEnd.of(begin, -1));
            }
        }
    }

    /** "Although it rained, | according to Moss, | the match went on": nothing but a subordinate clause stands before. */
    private boolean isSubordinate(int start, int cue) {
        boolean opens = reading.isClauseOpener(start)
                || reading.is(start, Tag.WRB)
                || BareClauses.opensAdverbialClause(reading, start);
        for (int i = start; opens && i < cue - 1; i++) {
            opens = !reading.is(i, Tag.COMMA);
        }
        return opens && reading.is(cue - 1, Tag.COMMA);
    }

    /** "boats which, according to Moss, sank", "he learned that according to Moss it sank", "he left, and in the words of Moss, A": right behind what opens the clause that is said. */
    private boolean opensClause(int cue) {
        int before = reading.is(cue - 1, Tag.COMMA) ? cue - 2 : cue - 1;
        return reading.is(before, Tag.CC)
                || reading.is(cue - 1, FunctionWord.THAT) && reading.is(cue - 1, Tag.IN)
                || before < cue - 1
                        && (reading.is(before, Tag.WP)
                                || reading.is(before, FunctionWord.THAT)
                                || reading.is(before, FunctionWord.BECAUSE));
    }

    /** Whether the verb comes next whose subject stands before the phrase: "The toll, according to Moss, | will rise". */
    private boolean interrupts(int comma, int limit) {
        int group = reading.is(comma, Tag.COMMA) && comma + 1 < limit ? reading.clauses.verbGroupAt(comma + 1) : -1;
        return group >= 0 && reading.group(group).isFinite();
    }

    /** A quotation of several sentences that ends right before the phrase begins where it opens. */
    private int quotedFrom(int start, int end) {
        return end > 0 && reading.marks.isClosing(end - 1)
                ? Math.min(start, reading.marks.quotationAt(end - 1).open())
                : start;
    }

    private int leftStart(int from, int cue) {
        return from < cue && reading.is(from, Tag.CC) ? from + 1 : from;
    }

    /** Over what belongs to the source: appositions, participles, adjectives with their prepositions, times. */
    int overSource(int end, int limit) {
        int i = reading.skipAdverbials(end, limit);
        int group = i < limit ? reading.clauses.verbGroupAt(i) : -1;
        boolean adjective = i + 1 < limit && reading.is(i, Tag.JJ) && reading.is(i + 1, Tag.IN);
        if (adjective || group >= 0 && (!reading.group(group).isFinite() || isReduced(group, limit))) {
            while (i < limit && !reading.is(i, Tag.COMMA) && !reading.is(i, Tag.STOP)) {
                i++;
            }
        }
        return i;
    }

    /** A past tense that tells more of the source, since the content has a verb of its own behind a comma: "a poll published on Sunday, ...". */
    private boolean isReduced(int group, int limit) {
        int next = group + 1;
        boolean own = next < reading.clauses.verbGroups().size()
                && reading.group(next).start() < limit
                && reading.group(next).isFinite();
        int i = reading.group(group).end();
        if (!own || !(reading.is(i, Tag.IN) || reading.is(i, Tag.RB))) {
            return false;
        }
        while (i < reading.group(next).start() && !reading.is(i, Tag.COMMA)) {
            i++;
        }
        return i < reading.group(next).start();
    }
}

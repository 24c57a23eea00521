package org.dateline.parser.statement;

import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.sentence.Quotation;
import org.dateline.parser.sentence.Tag;

/** Names in quotation marks, which nobody says: of works and programmes, and what a noun is called. */
final class QuotedNames {
    /** "The Iron Duke" */
    private static final int LONGEST_NICKNAME = 3;

    private final Reading reading;

    QuotedNames(Reading reading) {
        this.reading = reading;
    }

    /** Whether the name of a work closes right before a token, as the end of an aside: "the author of 'River,' | says". */
    boolean isBehindWork(int token) {
        return reading.marks.isClosing(token - 1) && isWork(reading.marks.quotationAt(token - 1));
    }

    /** A name for a work or a programme: the author of "River," says that A; on Lane's "The Hour," Moss said that A. */
    boolean isWork(Quotation quotation) {
        int open = quotation.open();
        if (!reading.is(open - 1, Tag.IN) && !isOwner(open - 1)) {
            return false;
        }
        for (int i = open + 1; i < quotation.close(); i++) {
            boolean small = !reading.tokens.isCapital(i) && !reading.tokens.isMark(i) && !reading.tokens.isNumber(i);
            if (small && (i == open + 1 || reading.tokens.length(i) > 3)) {
                return false;
            }
        }
        return isVerbless(quotation);
    }

    /** Words in marks that a determiner opens and no comma parts from their noun: The "Tides" chapter explains that A. */
    boolean isBeforeNoun(Quotation quotation) {
        return (reading.is(quotation.open() - 1, Tag.DT) || reading.is(quotation.open() - 1, Tag.PRPS))
                && !reading.is(quotation.close() - 1, Tag.COMMA)
                && !reading.is(quotation.close() - 1, Tag.STOP)
                && isVerbless(quotation);
    }

    /** What somebody is called, between the other parts of the name: Ana "Nita" Moss said that A. */
    boolean isNickname(Quotation quotation) {
        int last = quotation.close() - 1;
        return last - quotation.open() <= LONGEST_NICKNAME
                && reading.is(quotation.open() - 1, Tag.NNP)
                && reading.is(quotation.close() + 1, Tag.NNP)
                && reading.tokens.isCapital(last)
                && isVerbless(quotation);
    }

    /** "said in his book, 'A Long Road'": a name in quotation marks behind words that tell where it was said. */
    boolean isAside(Cue cue, int after, int place, int mark) {
        boolean addressed = cue.has(Frame.ADDR_THAT) && reading.isPhraseStart(after) && !isText(after);
        boolean aside = place > after && !addressed && reading.is(place, Tag.COMMA) && reading.timeEnd(place - 1) == 0;
        return aside && isVerbless(reading.marks.quotationAt(mark));
    }

    /** Over a name in quotation marks: "said on Moss's 'Our Week' | that". */
    int over(int place, boolean apart, int limit) {
        return place < limit && reading.marks.isOpening(place) && isName(place, apart)
                ? reading.skipAdverbials(
                        Math.min(limit, reading.marks.quotationAt(place).close() + 1), limit)
                : place;
    }

    /** What a phrase before it names: "spoke on Moss's 'Our Week'", "wrote under the name 'Lane'". */
    private boolean isName(int mark, boolean apart) {
        if (reading.is(mark - 1, Tag.POS)) {
            return true;
        }
        int number = apart && !reading.is(mark - 1, Tag.COMMA) ? reading.clauses.nounPhraseAt(mark - 1) : -1;
        int start = number < 0 ? 0 : reading.clauses.nounPhrases().get(number).start();
        return start > 0
                && reading.is(start - 1, Tag.IN)
                && reading.timeEnd(start) == 0
                && isVerbless(reading.marks.quotationAt(mark));
    }

    /** The name of where it was said, with which a sentence opens: On Moss's | "Our Week," | she said it was over. */
    boolean isPlace(Quotation quotation, int from) {
        int open = quotation.open();
        return open > from
                && (reading.is(from, Tag.IN) || reading.is(from, Tag.VBG) || reading.isTime(from))
                && (reading.is(open - 1, Tag.IN)
                        || isOwner(open - 1)
                        || reading.is(open - 1, Tag.COMMA) && isText(open - 2)
                        || reading.clauses.nounPhraseAt(open - 1) >= 0)
                && !reading.hasFinite(from, open - 1)
                && isVerbless(quotation);
    }

    /** "Moss's | 'Our Week'" */
    private boolean isOwner(int token) {
        return reading.is(token, Tag.POS) || reading.is(token, FunctionWord._S);
    }

    private boolean isVerbless(Quotation quotation) {
        return !reading.hasFinite(quotation.open(), quotation.close());
    }

    /** "In her book, | 'Our Week,' she said" */
    private boolean isText(int token) {
        int phrase = reading.clauses.nounPhraseAt(token);
        return phrase >= 0 && reading.sources.isText(phrase);
    }
}

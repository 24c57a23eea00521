package org.dateline.parser.statement;

import java.util.Collections;
import org.dateline.model.PassageKind;
import org.dateline.parser.sentence.Quotation;
import org.dateline.parser.sentence.Sentences;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;
import org.jspecify.annotations.Nullable;

/** Where quotations begin and end, over the paragraphs that go on with them and where a mark is missing. */
final class Marks {
    private final Sentences sentences;
    private final Tokens tokens;

    Marks(Sentences sentences) {
        this.sentences = sentences;
        this.tokens = sentences.tokens();
    }

    /** The outermost quotation that a token lies in, marks included, or null. */
    @Nullable
    Quotation quotationAt(int token) {
        int number = token >= 0 && token < tokens.size() ? sentences.outermostQuotationOf(token) : -1;
        return number < 0 ? null : sentences.quotations().get(number);
    }

    /** The token after a quotation and the paragraphs that go on with it. */
    int wholeEnd(Quotation quotation) {
        Quotation last = quotation;
        Quotation next = quotationAt(last.close());
        while (next != null && next.open() == last.close() && next.close() > last.close()) {
            last = next;
            next = quotationAt(last.close());
        }
        return Math.min(last.close() + 1, tokens.size());
    }

    /** The opening mark of a quotation, in the paragraph where it began. */
    int wholeStart(Quotation quotation) {
        Quotation first = quotation;
        Quotation before = quotationAt(first.open() - 1);
        while (before != null && before.close() == first.open() && before.open() < first.open()) {
            first = before;
            before = quotationAt(first.open() - 1);
        }
        return first.open();
    }

    boolean isOpening(int token) {
        Quotation quotation = quotationAt(token);
        return quotation != null && quotation.open() == token;
    }

    boolean isClosing(int token) {
        Quotation quotation = quotationAt(token);
        return quotation != null && quotation.close() == token;
    }

    /** The quotation, within another or not, that opens with a mark, or null. */
    @Nullable
    Quotation openingAt(int mark) {
        int number = mark < tokens.size() ? sentences.quotationOf(mark) : -1;
        Quotation quotation = number < 0 ? null : sentences.quotations().get(number);
        return quotation != null && quotation.open() == mark ? quotation : null;
    }

    /** A closing mark behind its comma: said it was "a farce," adding that. */
    boolean closesAtComma(int token) {
        return isClosing(token) && tokens.is(token - 1, Tag.COMMA);
    }

    /** The end of the paragraph that begins at a token; the token itself where none does. */
    int passageEnd(int token) {
        if (token >= tokens.size()) {
            return token;
        }
        int sentence = sentences.sentenceOf(token);
        int passage = sentences.passageNumber(sentence);
        if (sentences.passage(sentence).kind() != PassageKind.PARAGRAPH) {
            return token;
        }
        while (sentence < sentences.count() && sentences.passageNumber(sentence) == passage) {
            sentence++;
        }
        return sentences.end(sentence - 1);
    }

    /** The end of a quotation whose opening mark has no partner: a closing one in the next paragraph, else its paragraph ends it. */
    int unclosedEnd(int mark) {
        int end = passageEnd(mark);
        int next = passageEnd(end);
        int found = Collections.binarySearch(sentences.unpaired(), mark) + 1;
        int partner = found > 0 && found < sentences.unpaired().size()
                ? sentences.unpaired().get(found)
                : next;
        return partner >= end && partner < next && tokens.is(partner - 1, Tag.STOP) ? partner + 1 : end;
    }
}

package org.dateline.parser.sentence;

import java.util.List;
import org.dateline.model.Passage;
import org.dateline.parser.text.Numbering;

/**
 * The sentences of one article: its tokens with their parts of speech, cut into sentences that never cross a passage, and its
 * quotations. Immutable.
 *
 * <p>A sentence is a range of token numbers, half-open; it ends inside a quotation where the quoted sentence ends.
 */
public final class Sentences {
    private final Tokens tokens;
    private final int[] starts;
    private final Numbering sentenceOf;
    private final int[] passages;
    private final List<Passage> list;
    private final List<Quotation> quotations;
    private final Numbering quotationOf;
    private final int[] outermost;
    private final List<Integer> unpaired;

    Sentences(Tokens tokens, int[] starts, int[] passages, List<Passage> list, Quotes quotes) {
        this.tokens = tokens;
        this.starts = starts;
        this.sentenceOf = sentenceOf(starts, tokens.size());
        this.passages = passages;
        this.list = list;
        this.quotations = quotes.quotations();
        this.unpaired = quotes.unpaired();
        this.quotationOf = quotes.innermost(tokens.size());
        this.outermost = outermost(quotations);
    }

    /** For each token the sentence that it lies in. */
    private static Numbering sentenceOf(int[] starts, int size) {
        Numbering sentenceOf = new Numbering(size, starts.length);
        for (int sentence = 0; sentence + 1 < starts.length; sentence++) {
            sentenceOf.fill(starts[sentence], starts[sentence + 1], sentence);
        }
        return sentenceOf;
    }

    /** For each quotation the last one before it that stands in no other: the one around it, where it is not its own. */
    private static int[] outermost(List<Quotation> quotations) {
        int[] numbers = new int[quotations.size()];
        for (int number = 1; number < numbers.length; number++) {
            numbers[number] = quotations.get(number).depth() > 0 ? numbers[number - 1] : number;
        }
        return numbers;
    }

    /** The tokens of the whole article. */
    public Tokens tokens() {
        return tokens;
    }

    /** How many sentences there are. */
    public int count() {
        return passages.length;
    }

    /** The first token of a sentence. */
    public int start(int sentence) {
        return starts[sentence];
    }

    /** The token after the last one of a sentence. */
    public int end(int sentence) {
        return starts[sentence + 1];
    }

    /** The sentence that a token lies in. */
    public int sentenceOf(int token) {
        return sentenceOf.at(token);
    }

    /** The passage that a sentence lies in. */
    public Passage passage(int sentence) {
        return list.get(passages[sentence]);
    }

    /** The number of the passage that a sentence lies in. */
    public int passageNumber(int sentence) {
        return passages[sentence];
    }

    /** The quotations, in the order of their opening marks. */
    public List<Quotation> quotations() {
        return quotations;
    }

    /** The number of the innermost quotation that a token lies in, its marks included; -1 for none. */
    public int quotationOf(int token) {
        return quotationOf.at(token);
    }

    /** The number of the outermost quotation that a token lies in, its marks included; -1 for none. */
    public int outermostQuotationOf(int token) {
        int number = quotationOf.at(token);
        return number < 0 ? -1 : outermost[number];
    }

    /** Whether a token lies inside a quotation, the marks themselves left aside. */
    public boolean isQuoted(int token) {
        int number = quotationOf.at(token);
        return number >= 0
                && (quotations.get(number).contains(token)
                        || quotations.get(number).depth() > 0);
    }

    /** The quotation marks that have no partner, as token numbers. */
    public List<Integer> unpaired() {
        return unpaired;
    }
}

package org.dateline.parser.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.dateline.model.StatementMode;
import org.dateline.parser.sentence.Quotation;
import org.dateline.parser.sentence.Sentences;
import org.dateline.parser.sentence.Tokens;

/**
 * The words within quotation marks and those outside: so mode and quotes of a statement are known without a look at each token of
 * its content, which in nested quotations is the rest of the paragraph each time. Sets of bits, since they take an eighth of a byte
 * for each token, and nothing at all where an article has no quotation.
 */
final class QuotedWords {
    private final BitSet quoted;
    private final BitSet others;
    private final List<Quotation> outermost;

    QuotedWords(Sentences sentences) {
        List<Quotation> quotations = sentences.quotations();
        int room = quotations.isEmpty() ? 0 : sentences.tokens().size();
        quoted = new BitSet(room);
        others = new BitSet(room);
        outermost = quotations.isEmpty() ? List.of() : outermost(quotations);
        if (!quotations.isEmpty()) {
            mark(sentences.tokens(), sentences);
        }
    }

    private static List<Quotation> outermost(List<Quotation> quotations) {
        List<Quotation> outermost = new ArrayList<>(quotations.size());
        for (int i = 0; i < quotations.size(); i++) {
            Quotation quotation = quotations.get(i);
            if (quotation.depth() == 0 && quotation.close() > quotation.open() + 1) {
                outermost.add(quotation);
            }
        }
        return outermost;
    }

    private void mark(Tokens tokens, Sentences sentences) {
        for (int i = 0; i < tokens.size(); i++) {
            if (!tokens.isMark(i)) {
                (sentences.isQuoted(i) ? quoted : others).set(i);
            }
        }
    }

    /** How many outermost quotations with words in them there are. */
    int size() {
        return outermost.size();
    }

    Quotation get(int number) {
        return outermost.get(number);
    }

    /** The first of them that opens at a token or behind it, {@link #size()} for none. */
    int firstFrom(int token) {
        int low = 0;
        int high = outermost.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (outermost.get(middle).open() < token) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** The mode of a content in pieces of tokens {@code [from, to)}. */
    StatementMode mode(List<int[]> content) {
        if (!has(quoted, content)) {
            return StatementMode.INDIRECT;
        }
        return has(others, content) ? StatementMode.MIXED : StatementMode.DIRECT;
    }

    private static boolean has(BitSet words, List<int[]> content) {
        for (int i = 0; i < content.size(); i++) {
            int[] piece = content.get(i);
            int first = words.nextSetBit(piece[0]);
            if (first >= 0 && first < piece[1]) {
                return true;
            }
        }
        return false;
    }
}

package org.dateline.parser.statement;

import java.util.List;
import org.dateline.model.StatementMode;
import org.dateline.parser.sentence.Quotation;
import org.dateline.parser.sentence.Sentences;
import org.dateline.parser.sentence.Tokens;
import org.dateline.parser.text.Numbering;

/**
 * The words within quotation marks, and how many of them and of all words stand before each token: so mode and quotes of a
 * statement are known without a walk through its content, which in nested quotations is the rest of the paragraph each time.
 */
final class QuotedWords {
    private final Numbering words;
    private final Numbering quoted;
    private final List<Quotation> outermost;

    QuotedWords(Sentences sentences) {
        Tokens tokens = sentences.tokens();
        outermost = sentences.quotations().stream()
                .filter(quotation -> quotation.depth() == 0 && quotation.close() > quotation.open() + 1)
                .toList();
        words = new Numbering(tokens.size() + 1);
        quoted = new Numbering(tokens.size() + 1);
        count(tokens, sentences);
    }

    private void count(Tokens tokens, Sentences sentences) {
        int all = 0;
        int inside = 0;
        for (int i = 0; i < tokens.size(); i++) {
            words.set(i, all);
            quoted.set(i, inside);
            all += tokens.isMark(i) ? 0 : 1;
            inside += !tokens.isMark(i) && sentences.isQuoted(i) ? 1 : 0;
        }
        words.set(tokens.size(), all);
        quoted.set(tokens.size(), inside);
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
        int inside = 0;
        int all = 0;
        for (int i = 0; i < content.size(); i++) {
            int[] piece = content.get(i);
            inside += quoted.at(piece[1]) - quoted.at(piece[0]);
            all += words.at(piece[1]) - words.at(piece[0]);
        }
        if (inside == 0) {
            return StatementMode.INDIRECT;
        }
        return inside < all ? StatementMode.MIXED : StatementMode.DIRECT;
    }
}

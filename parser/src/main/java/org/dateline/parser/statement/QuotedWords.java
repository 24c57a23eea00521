package org.dateline.parser.statement;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.dateline.model.StatementMode;
import org.dateline.parser.sentence.Quotation;
import org.dateline.parser.sentence.Sentences;
import org.dateline.parser.sentence.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * The words within quotation marks and those outside: so mode and quotes of a statement are known without a look at each token of
 * its content, which in nested quotations is the rest of the paragraph each time. Sets of bits, since they take an eighth of a byte
 * for each token, and nothing at all where an article has no quotation.
 */
final class QuotedWords {
    private final BitSet quoted;
    private final BitSet others;
    private final Sentences sentences;
    private final List<Quotation> quotations;
    private final List<Quotation> outermost;

    QuotedWords(Sentences sentences) {
        this.sentences = sentences;
        this.quotations = sentences.quotations();
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
        return first(outermost, token);
    }

    private static int first(List<Quotation> quotations, int token) {
        int low = 0;
        int high = quotations.size();
        while (low < high) {
            int middle = low + high >>> 1;
            if (quotations.get(middle).open() < token) {
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

    /** The same of what somebody else tells in his own words, who is quoted himself: only marks within his are the speaker's. */
    StatementMode modeWithin(int cue, List<int[]> content) {
        int depth = quotations.get(sentences.quotationOf(cue)).depth();
        boolean some = false;
        boolean all = true;
        for (int i = 0; i < content.size(); i++) {
            int[] piece = content.get(i);
            Quotation inner = firstInner(piece[0], piece[1], depth);
            some |= inner != null;
            all &= inner != null && inner.open() == piece[0] && inner.close() >= piece[1] - 1;
        }
        return !some ? StatementMode.INDIRECT : all ? StatementMode.DIRECT : StatementMode.MIXED;
    }

    /** The first quotation deeper than that that opens in {@code [from, to)}, or null. */
    private @Nullable Quotation firstInner(int from, int to, int depth) {
        for (int i = first(quotations, from);
                i < quotations.size() && quotations.get(i).open() < to;
                i++) {
            if (quotations.get(i).depth() > depth) {
                return quotations.get(i);
            }
        }
        return null;
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

package org.dateline.parser.sentence;

import java.util.ArrayList;
import java.util.List;
import org.dateline.parser.text.Chars;
import org.dateline.parser.text.Numbering;

/**
 * Pairs the quotation marks of an article, one paragraph after another: straight, curly, low, angular and single ones, mixed.
 *
 * <p>A straight mark opens where white space or a bracket stands before it and closes elsewhere. A single mark between letters,
 * after a plural's s or before a decade is an apostrophe. A paragraph that opens with a mark while the one before is still open
 * goes on with the same quotation.
 */
final class Quotes {
    private static final int DEEPEST = 8;

    private final Tokens tokens;
    private final List<Quotation> quotations = new ArrayList<>();
    private final List<Integer> unpaired = new ArrayList<>();
    private final int[] open = new int[DEEPEST];
    private int depth;
    private int carried = -1;
    private boolean continued;
    private boolean carriedOn;
    private int first;

    Quotes(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Pairs the marks of the tokens {@code [from, to)}, one paragraph. */
    void pair(int from, int to) {
        depth = 0;
        first = from;
        continued = carried >= 0 && from < to && tokens.isMark(from) && isDouble(from);
        settle(from);
        for (int token = from; token < to; token++) {
            if (isMark(token)) {
                mark(token, from, to);
            }
        }
        finish(to);
    }

    /** A single character, or two apostrophes or grave accents for a double mark. */
    private boolean isMark(int token) {
        return tokens.isMark(token) && tokens.length(token) <= 2 && Chars.isQuote(tokens.first(token));
    }

    private boolean isDouble(int token) {
        return tokens.length(token) == 2 || isDouble(tokens.first(token));
    }

    /** What became of the mark that the paragraph before left open. */
    private void settle(int from) {
        if (carried >= 0) {
            if (continued) {
                quotations.add(new Quotation(carried, from, 0, false, carriedOn));
            } else {
                unpaired.add(carried);
            }
            carriedOn = continued;
            carried = -1;
        } else {
            carriedOn = false;
        }
    }

    private void mark(int token, int from, int to) {
        char c = tokens.first(token);
        if (isDouble(token)) {
            doubled(token, c, from);
        } else if (c != '`') {
            single(token, c, from, to);
        }
    }

    private void doubled(int token, char c, int from) {
        int partner = topDouble();
        boolean opens = opensDouble(token, c, partner, from);
        if (opens) {
            push(token);
        } else if (partner >= 0) {
            depth = partner;
            add(open[partner], token, false);
        } else {
            unpaired.add(token);
        }
    }

    private boolean opensDouble(int token, char c, int partner, int from) {
        if (c == 0x201E || c == 0xAB || c == '`') {
            return true;
        }
        if (c == 0x201D || c == 0xBB) {
            return partner < 0 && token == from && continued;
        }
        boolean spaceBefore = token == from || !tokens.isGlued(token) || isOpening(token - 1);
        boolean spaceAfter =
                tokens.end(token) == tokens.text().length() || Chars.isSpace(tokens.charAt(tokens.end(token)));
        if (c == 0x201C) {
            return !(partner >= 0 && spaceAfter && !spaceBefore);
        }
        if (spaceBefore != spaceAfter) {
            return spaceBefore && (partner < 0 || depth < 2);
        }
        return partner < 0;
    }

    private boolean isOpening(int token) {
        char c = tokens.first(token);
        return c == '(' || c == '[' || c >= 0x2013 && c <= 0x2015 || c == 0x2018 || c == '\'' && !tokens.isGlued(token);
    }

    private int topDouble() {
        for (int i = depth - 1; i >= 0; i--) {
            if (isDouble(open[i])) {
                return i;
            }
        }
        return -1;
    }

    private void single(int token, char c, int from, int to) {
        boolean before = token == from || !tokens.isGlued(token) || isDouble(token - 1) || isOpening(token - 1);
        boolean after = token + 1 < to && tokens.isGlued(token + 1);
        int partner = topSingle();
        if (before && after && c != 0x203A && partner < 0) {
            if (!isElision(token) && closes(token, to)) {
                push(token);
            }
        } else if (!before
                && partner >= 0
                && !(after && Chars.isWord(tokens.first(token + 1)))
                && isClosing(token, to)) {
            depth = partner;
            add(open[partner], token, true);
        }
    }

    /** Whether some later mark of the paragraph may close a single quotation that opens here. */
    private boolean closes(int token, int to) {
        for (int i = token + 2; i < to && i < token + 400; i++) {
            if (isSingleMark(i)
                    && tokens.isGlued(i)
                    && !(i + 1 < to && tokens.isGlued(i + 1) && Chars.isWord(tokens.first(i + 1)))) {
                return true;
            }
        }
        return false;
    }

    private boolean isSingleMark(int token) {
        char c = tokens.first(token);
        return tokens.isMark(token) && tokens.length(token) == 1 && (c == '\'' || c == 0x2019 || c == 0x203A);
    }

    /** A mark after a plural's s closes only if no better one follows before the next opening. */
    private boolean isClosing(int token, int to) {
        char last = tokens.charAt(tokens.start(token) - 1);
        if (last != 's' && last != 'S') {
            return true;
        }
        for (int i = token + 1; i < to && i < token + 60; i++) {
            if (isSingleMark(i)
                    && tokens.isGlued(i)
                    && !(i + 1 < to && tokens.isGlued(i + 1) && Chars.isWord(tokens.first(i + 1)))) {
                return false;
            }
            if (isSingleMark(i) && !tokens.isGlued(i)) {
                return true;
            }
        }
        return true;
    }

    /** A decade or a word without its beginning: '90s, 'em, 'til. */
    private boolean isElision(int token) {
        return tokens.isNumber(token + 1)
                || tokens.reads(token + 1, "em")
                || tokens.reads(token + 1, "til")
                || tokens.reads(token + 1, "cause")
                || tokens.reads(token + 1, "tis")
                || tokens.reads(token + 1, "n");
    }

    private int topSingle() {
        return depth > 0 && !isDouble(open[depth - 1]) ? depth - 1 : -1;
    }

    private void push(int token) {
        if (depth < DEEPEST) {
            open[depth++] = token;
        } else {
            unpaired.add(token);
        }
    }

    private void add(int from, int to, boolean single) {
        quotations.add(new Quotation(from, to, depth, single, depth == 0 && carriedOn && from == first));
    }

    private void finish(int to) {
        for (int i = 0; i < depth; i++) {
            if (i == 0 && isDouble(open[0])) {
                carried = open[0];
            } else if (isDouble(open[i])) {
                unpaired.add(open[i]);
            }
        }
    }

    private static boolean isDouble(char c) {
        return c == '"' || c == 0x201C || c == 0x201D || c == 0x201E || c == 0x201F || c == 0xAB || c == 0xBB;
    }

    /** Ends the article: what is still open has no partner. */
    void close() {
        if (carried >= 0) {
            unpaired.add(carried);
            carried = -1;
        }
        quotations.sort((a, b) -> Integer.compare(a.open(), b.open()));
        unpaired.sort(Integer::compare);
    }

    List<Quotation> quotations() {
        return List.copyOf(quotations);
    }

    List<Integer> unpaired() {
        return List.copyOf(unpaired);
    }

    Numbering innermost(int size) {
        Numbering numbers = new Numbering(quotations.isEmpty() ? 0 : size, quotations.size());
        for (int number = 0; number < quotations.size(); number++) {
            Quotation q = quotations.get(number);
            numbers.fill(q.open(), Math.min(size, q.close() + 1), number);
        }
        return numbers;
    }
}

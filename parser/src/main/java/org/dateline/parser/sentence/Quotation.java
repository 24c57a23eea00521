package org.dateline.parser.sentence;

/**
 * A pair of quotation marks within a paragraph, as token numbers.
 *
 * @param open the opening mark
 * @param close the closing mark; the number after the paragraph's last token where the next paragraph goes on with the quotation
 * @param depth 0 for an outermost quotation
 * @param single whether the marks are single ones
 * @param continued whether it goes on from the paragraph before
 */
public record Quotation(int open, int close, int depth, boolean single, boolean continued) {
    /** The first token inside the marks. */
    public int first() {
        return open + 1;
    }

    /** Whether the token lies inside the marks. */
    public boolean contains(int token) {
        return open < token && token < close;
    }
}

package org.dateline.parser.article;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The input cut at its headers: what stands before the first one, then what stands under each. At most one segment is in memory.
 * Not thread-safe.
 */
final class Segments {
    private final TextWindow window;
    private final HeaderFinder finder;
    private final String source;
    private final int longest;

    private @Nullable Header header;
    private RefusalReason undated = RefusalReason.NO_DATE;
    private int start;
    private long line = 1;
    private boolean finished;

    private @Nullable RawArticle article;
    private @Nullable Refusal refusal;

    Segments(TextWindow window, String source, int longest) {
        this.window = window;
        this.finder = new HeaderFinder(window);
        this.source = source;
        this.longest = longest;
    }

    /** Moves to the next segment; false at the end. A segment that is all white space under no header is passed over by both. */
    boolean next() {
        article = null;
        refusal = null;
        if (finished) {
            return false;
        }
        Header found = search();
        boolean overlong = found == null && remaining() > longest;
        int end = overlong ? start + cut() : found == null ? window.size() : found.start();
        finish(end, overlong);
        line += window.lineEnds(start, end);
        finished = found == null && !overlong;
        undated = header == null ? undated : RefusalReason.TOO_LONG;
        header = found;
        start = end;
        return true;
    }

    private int remaining() {
        return window.size() - start;
    }

    /** The next header, or null if the input or the longest segment ends before one. */
    private @Nullable Header search() {
        finder.begin(header == null ? start : header.end(), header == null && opensLine());
        Header found = finder.find(bound());
        while (found == null && !window.ended() && remaining() <= (long) longest + HeaderFinder.AHEAD) {
            int dropped = start;
            window.advance(dropped);
            start = 0;
            header = header == null ? null : header.shift(dropped);
            finder.shift(dropped);
            found = finder.find(bound());
        }
        return found;
    }

    /** Headers are looked for up to here: the same place however the input comes in. */
    private int bound() {
        return (int) Math.min((long) start + longest, Integer.MAX_VALUE);
    }

    private boolean opensLine() {
        return window.base() + start == 0;
    }

    /** How much of a segment that is too long is handed out at once: no pair of surrogates is cut. */
    private int cut() {
        boolean pair = longest > 1 && Character.isHighSurrogate(window.chars()[start + longest - 1]);
        return pair ? longest - 1 : longest;
    }

    private void finish(int end, boolean overlong) {
        Header current = header;
        if (current == null) {
            refuse(start, end, undated);
        } else if (overlong) {
            refuse(start, end, RefusalReason.TOO_LONG);
        } else if (current.date().isEmpty()) {
            refuse(start, end, RefusalReason.IMPOSSIBLE_DATE);
        } else {
            accept(current, current.date().get(), end);
        }
    }

    private void refuse(int from, int to, RefusalReason reason) {
        int first = window.skipBlank(from, to);
        if (first < to) {
            String text = text(first, window.trimBlank(first, to));
            refusal = new Refusal(source, lineOf(first), window.base() + first, reason, text);
        }
    }

    private void accept(Header current, LocalDate date, int end) {
        int first = window.skipBlank(current.end(), end);
        String text = text(first, window.trimBlank(first, end));
        article = new RawArticle(
                date,
                current.dateTime(),
                text,
                source,
                lineOf(first),
                window.base() + first,
                MalformedText.warnings(text));
    }

    private String text(int from, int to) {
        return new String(window.chars(), from, to - from);
    }

    private long lineOf(int place) {
        return line + window.lineEnds(start, place);
    }

    /** The article that the segment is, or null. */
    @Nullable
    RawArticle article() {
        return article;
    }

    /** The refusal that the segment is, or null. */
    @Nullable
    Refusal refusal() {
        return refusal;
    }
}

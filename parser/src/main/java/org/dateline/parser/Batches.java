package org.dateline.parser;

import java.util.ArrayList;
import java.util.List;
import java.util.Spliterator;
import org.dateline.parser.article.RawArticle;
import org.jspecify.annotations.Nullable;

/** Raw articles, by as many as are read together. */
final class Batches {
    /** More make reading little faster, and take memory. */
    static final int CODE_UNITS = 1 << 15;

    /** Short articles take memory too. */
    static final int ARTICLES = 64;

    private final Spliterator<RawArticle> source;
    private @Nullable RuntimeException trouble;

    Batches(Spliterator<RawArticle> source) {
        this.source = source;
    }

    /** The next articles; none at the end. */
    List<RawArticle> next() {
        List<RawArticle> batch = new ArrayList<>();
        int length = 0;
        while (length < CODE_UNITS && batch.size() < ARTICLES && take(batch)) {
            length += batch.get(batch.size() - 1).text().length();
        }
        return batch;
    }

    /** Throws what ended the source, if something did; that is for when all that stands before it has been handed out. */
    void checkEnd() {
        if (trouble != null) {
            throw trouble;
        }
    }

    private boolean take(List<RawArticle> batch) {
        if (trouble != null) {
            return false;
        }
        try {
            return source.tryAdvance(batch::add);
        } catch (RuntimeException e) {
            trouble = e;
            return false;
        }
    }
}

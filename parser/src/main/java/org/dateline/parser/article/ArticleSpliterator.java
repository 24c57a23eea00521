package org.dateline.parser.article;

import java.util.Spliterator;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Articles one at a time. */
final class ArticleSpliterator implements Spliterator<RawArticle> {
    private static final int TRAITS = ORDERED | NONNULL | IMMUTABLE;

    private final Segments segments;
    private final RefusalHandler handler;

    ArticleSpliterator(Segments segments, RefusalHandler handler) {
        this.segments = segments;
        this.handler = handler;
    }

    @Override
    public boolean tryAdvance(Consumer<? super RawArticle> action) {
        RawArticle article = next();
        if (article == null) {
            return false;
        }
        action.accept(article);
        return true;
    }

    private @Nullable RawArticle next() {
        while (segments.next()) {
            RawArticle article = segments.article();
            if (article != null) {
                return article;
            }
            Refusal refusal = segments.refusal();
            if (refusal != null) {
                handler.refused(refusal);
            }
        }
        return null;
    }

    /** Hands out no parts: they could only wait in memory, and nothing would bound how many. */
    @Override
    public @Nullable Spliterator<RawArticle> trySplit() {
        return null;
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return TRAITS;
    }
}

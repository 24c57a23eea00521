package org.dateline.parser.article;

import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Articles one at a time, or in batches for the threads of a parallel stream. */
final class ArticleSpliterator implements Spliterator<RawArticle> {
    private static final int TRAITS = ORDERED | NONNULL | IMMUTABLE;
    private static final int WIDEST = 256;

    private final Segments segments;
    private final RefusalHandler handler;
    private int batch = 4;

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

    /** A batch of the next articles: small at first, so that few articles too are shared among the threads. */
    @Override
    public @Nullable Spliterator<RawArticle> trySplit() {
        Object[] articles = new Object[batch];
        int count = 0;
        RawArticle article = next();
        while (article != null) {
            articles[count++] = article;
            article = count < batch ? next() : null;
        }
        batch = Math.min(batch * 2, WIDEST);
        return count == 0 ? null : Spliterators.spliterator(articles, 0, count, TRAITS);
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

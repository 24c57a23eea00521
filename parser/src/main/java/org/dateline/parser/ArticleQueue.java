package org.dateline.parser;

import java.util.ArrayDeque;
import java.util.Queue;
import java.util.Spliterator;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.ForkJoinTask;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.dateline.model.Article;
import org.dateline.parser.article.RawArticle;
import org.jspecify.annotations.Nullable;

/**
 * The articles of a file in their order: read one at a time or, once a parallel stream has asked for a part, by several threads
 * from a short queue.
 *
 * <p>It hands out no parts, since the stream would keep all that is ready before its turn: without bound, if one article takes
 * long or the one who takes them is slow. The thread that takes the articles reads too, so that all go on if no other thread is
 * free.
 */
final class ArticleQueue implements Spliterator<Article>, AutoCloseable {
    /** How many articles wait for each thread, or for the one who takes them, at the most. */
    static final int FOR_EACH_THREAD = 4;

    private static final int CHARACTERS = 1 << 18;

    private final Spliterator<RawArticle> source;
    private final Function<RawArticle, Article> reader;
    private boolean parallel;

    private final Queue<Place> queue = new ArrayDeque<>();
    private final Queue<Place> unread = new ConcurrentLinkedQueue<>();
    private final AtomicInteger workers = new AtomicInteger();
    private long queued;
    private boolean ended;
    private @Nullable RuntimeException trouble;

    ArticleQueue(Spliterator<RawArticle> source, Function<RawArticle, Article> reader) {
        this.source = source;
        this.reader = reader;
    }

    /** An article's place in the queue; whoever runs it first reads the article. */
    private static final class Place extends FutureTask<Article> {
        private final int length;

        Place(RawArticle raw, Function<RawArticle, Article> reader) {
            super(() -> reader.apply(raw));
            length = raw.text().length();
        }
    }

    @Override
    public boolean tryAdvance(Consumer<? super Article> action) {
        if (!parallel) {
            return source.tryAdvance(raw -> action.accept(reader.apply(raw)));
        }
        fill();
        Place first = queue.poll();
        if (first == null) {
            if (trouble != null) {
                throw trouble;
            }
            return false;
        }
        queued -= first.length;
        action.accept(read(first));
        return true;
    }

    private void fill() {
        ForkJoinPool pool = ForkJoinTask.inForkJoinPool() ? ForkJoinTask.getPool() : ForkJoinPool.commonPool();
        int threads = pool.getParallelism();
        while (!ended && queue.size() < FOR_EACH_THREAD * (threads + 1) && queued < CHARACTERS) {
            ended = !next();
        }
        while (!unread.isEmpty() && workers.get() < threads) {
            workers.incrementAndGet();
            pool.execute(this::work);
        }
    }

    /** What stands before the trouble is handed out before it is thrown. */
    private boolean next() {
        try {
            return source.tryAdvance(this::add);
        } catch (RuntimeException e) {
            trouble = e;
            return false;
        }
    }

    private void add(RawArticle raw) {
        Place place = new Place(raw, reader);
        queue.add(place);
        unread.add(place);
        queued += place.length;
    }

    private void work() {
        try {
            readNext(null);
        } finally {
            workers.decrementAndGet();
        }
    }

    /** Reads what waits, the first first, until nothing does or the wanted article is there. */
    private void readNext(@Nullable Place wanted) {
        Place place = wanted != null && wanted.isDone() ? null : unread.poll();
        while (place != null) {
            place.run();
            place = wanted != null && wanted.isDone() ? null : unread.poll();
        }
    }

    private Article read(Place place) {
        readNext(place);
        try {
            return place.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while an article was read", e);
        } catch (ExecutionException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw failure;
            }
            throw (Error) e.getCause();
        }
    }

    /** Only a parallel stream asks. */
    @Override
    public @Nullable Spliterator<Article> trySplit() {
        parallel = true;
        return null;
    }

    /** Leaves what waits unread. */
    @Override
    public void close() {
        unread.clear();
    }

    @Override
    public long estimateSize() {
        return Long.MAX_VALUE;
    }

    @Override
    public int characteristics() {
        return ORDERED | NONNULL | IMMUTABLE;
    }
}

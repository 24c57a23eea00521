package org.dateline.parser;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
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
 * The articles of a file in their order: read one batch at a time or, once a parallel stream has asked for a part, by several threads
 * from a short queue.
 *
 * <p>It hands out no parts, since the stream would keep all that is ready before its turn: without bound, if one article takes
 * long or the one who takes them is slow. The thread that takes the articles reads too, so that all go on if no other thread is
 * free.
 */
final class ArticleQueue implements Spliterator<Article>, AutoCloseable {
    /** How many batches wait for each thread, or for the one who takes them, at the most. */
    static final int FOR_EACH_THREAD = 2;

    private final Batches source;
    private final Function<List<RawArticle>, List<Article>> reader;
    private Iterator<Article> ready = Collections.emptyIterator();
    private boolean parallel;

    private final Queue<Place> queue = new ArrayDeque<>();
    private final Queue<Place> unread = new ConcurrentLinkedQueue<>();
    private final AtomicInteger workers = new AtomicInteger();
    private long queued;
    private boolean ended;

    ArticleQueue(Spliterator<RawArticle> source, Function<List<RawArticle>, List<Article>> reader) {
        this.source = new Batches(source);
        this.reader = reader;
    }

    @Override
    public boolean tryAdvance(Consumer<? super Article> action) {
        if (!ready.hasNext()) {
            ready = parallel ? nextOfQueue() : read(source.next());
        }
        if (!ready.hasNext()) {
            source.checkEnd();
            return false;
        }
        action.accept(ready.next());
        return true;
    }

    /** If a stage of the caller's fails at an article, those before it are handed out first. */
    private Iterator<Article> read(List<RawArticle> batch) {
        try {
            return reader.apply(batch).iterator();
        } catch (RuntimeException e) {
            return batch.stream().map(raw -> reader.apply(List.of(raw)).get(0)).iterator();
        }
    }

    private Iterator<Article> nextOfQueue() {
        fill();
        Place first = queue.poll();
        if (first == null) {
            return Collections.emptyIterator();
        }
        queued -= first.length;
        return read(first);
    }

    private void fill() {
        ForkJoinPool pool = ForkJoinTask.inForkJoinPool() ? ForkJoinTask.getPool() : ForkJoinPool.commonPool();
        int threads = pool.getParallelism();
        int most = FOR_EACH_THREAD * (threads + 1);
        while (!ended && queue.size() < most && queued < (long) most * Batches.CODE_UNITS) {
            add(source.next());
        }
        while (!unread.isEmpty() && workers.get() < threads) {
            workers.incrementAndGet();
            pool.execute(this::work);
        }
    }

    private void add(List<RawArticle> batch) {
        ended = batch.isEmpty();
        if (!ended) {
            Place place = new Place(batch);
            queue.add(place);
            unread.add(place);
            queued += place.length;
        }
    }

    /** A batch's place in the queue; whoever runs it first reads the articles. */
    private final class Place extends FutureTask<Iterator<Article>> {
        private final int length;

        Place(List<RawArticle> batch) {
            super(() -> read(batch));
            length = batch.stream().mapToInt(raw -> raw.text().length()).sum();
        }
    }

    private void work() {
        try {
            readNext(null);
        } finally {
            workers.decrementAndGet();
        }
    }

    /** Reads what waits, the first first, until nothing does or the wanted batch is there. */
    private void readNext(@Nullable Place wanted) {
        Place place = wanted != null && wanted.isDone() ? null : unread.poll();
        while (place != null) {
            place.run();
            place = wanted != null && wanted.isDone() ? null : unread.poll();
        }
    }

    private Iterator<Article> read(Place place) {
        readNext(place);
        try {
            return place.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while articles were read", e);
        } catch (ExecutionException e) {
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

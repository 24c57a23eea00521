package org.dateline.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ForkJoinPool;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dateline.model.Article;
import org.dateline.parser.article.RawArticle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleQueueTest {
    private static final int ALL = 2000;

    private final AtomicInteger taken = new AtomicInteger();

    private Stream<RawArticle> source() {
        return IntStream.range(0, ALL).mapToObj(i -> {
            taken.incrementAndGet();
            return RawArticle.of(LocalDate.of(2024, 5, 6), "Report " + i);
        });
    }

    private static Article read(RawArticle raw) {
        return Article.builder()
                .id(Article.idOf(raw.date(), raw.text()))
                .date(raw.date())
                .text(raw.text())
                .build();
    }

    private static Stream<Article> stream(Stream<RawArticle> source, Function<RawArticle, Article> reader) {
        return StreamSupport.stream(
                new ArticleQueue(
                        source.spliterator(),
                        batch -> batch.stream().map(reader).toList()),
                false);
    }

    /**
     * Waits for a task in a pool. Waiting for its {@code ForkJoinTask} would not do: the thread that runs the tests is of such a pool
     * too, and would meanwhile begin another test and end with that.
     */
    private static <T> T in(ForkJoinPool pool, Supplier<T> task) {
        return CompletableFuture.supplyAsync(task, pool).join();
    }

    /** How many articles at most were taken from the source and not yet handed out, with other threads or without. */
    private int furthestAhead(Stream<Article> articles) {
        int[] most = {0};
        List<String> texts = new ArrayList<>();
        ForkJoinPool pool = new ForkJoinPool(3);
        try {
            in(pool, () -> {
                articles.forEachOrdered(article -> {
                    most[0] = Math.max(most[0], taken.get() - texts.size());
                    texts.add(article.text());
                });
                return texts.size();
            });
        } finally {
            pool.shutdown();
        }
        assertThat(texts)
                .isEqualTo(IntStream.range(0, ALL).mapToObj(i -> "Report " + i).toList());
        return most[0];
    }

    @Test
    void batchAhead() {
        assertThat(furthestAhead(stream(source(), ArticleQueueTest::read))).isEqualTo(Batches.ARTICLES);
    }

    @Test
    void fewAheadInParallel() {
        assertThat(furthestAhead(stream(source(), ArticleQueueTest::read).parallel()))
                .isEqualTo(ArticleQueue.FOR_EACH_THREAD * 4 * Batches.ARTICLES);
    }

    private Stream<RawArticle> source(int count, int length) {
        String text = "a".repeat(length);
        return IntStream.range(0, count).mapToObj(i -> {
            taken.incrementAndGet();
            return RawArticle.of(LocalDate.of(2024, 5, 6), text);
        });
    }

    @Test
    void batchEndsWithTheArticleThatFillsIt() {
        List<Integer> sizes = new ArrayList<>();
        Stream<RawArticle> source = Stream.of(
                        source(5, Batches.CODE_UNITS / 2 - 1), source(2, Batches.CODE_UNITS), source(70, 0))
                .flatMap(part -> part);
        ArticleQueue queue = new ArticleQueue(source.spliterator(), batch -> {
            sizes.add(batch.size());
            return batch.stream().map(ArticleQueueTest::read).toList();
        });

        assertThat(StreamSupport.stream(queue, false).count()).isEqualTo(77);
        assertThat(sizes).filteredOn(size -> size > 0).containsExactly(3, 3, 1, 64, 6);
    }

    @Test
    void longArticlesAhead() {
        Stream<Article> articles = stream(source(100, 200_000), ArticleQueueTest::read);
        int[] handed = {0};
        ForkJoinPool pool = new ForkJoinPool(3);
        try {
            in(pool, () -> {
                articles.parallel()
                        .forEachOrdered(article -> assertThat(taken.get() - handed[0]++)
                                .as("article %d", handed[0])
                                .isLessThanOrEqualTo(2));
                return handed[0];
            });
        } finally {
            pool.shutdown();
        }

        assertThat(handed[0]).isEqualTo(100);
    }

    /** Neither of two articles is read to its end before the other is begun, which one thread alone cannot do. */
    @Test
    void severalThreads() {
        CyclicBarrier two = new CyclicBarrier(2);
        ForkJoinPool pool = new ForkJoinPool(3);
        try {
            Stream<Article> articles = stream(source(2, Batches.CODE_UNITS), raw -> {
                meet(two);
                return read(raw);
            });
            assertThat(in(pool, () -> articles.parallel().count())).isEqualTo(2);
        } finally {
            pool.shutdownNow();
        }
    }

    /** Far longer than it takes a thread to start; who waits longer waits for nobody. */
    private static void meet(CyclicBarrier two) {
        try {
            two.await(5, TimeUnit.MINUTES);
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException("read by one thread alone", e);
        }
    }

    @Test
    void noThreadFree() {
        ForkJoinPool busy = new ForkJoinPool(1);
        try {
            assertThat(in(
                            busy,
                            () -> stream(source(), ArticleQueueTest::read)
                                    .parallel()
                                    .count()))
                    .isEqualTo(ALL);
        } finally {
            busy.shutdown();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void troubleInAnArticle(boolean parallel) {
        List<String> before = new ArrayList<>();
        Stream<Article> articles = stream(source(), raw -> {
            if (raw.text().equals("Report 50")) {
                throw new IllegalStateException("trouble");
            }
            return read(raw);
        });

        assertThatIllegalStateException()
                .isThrownBy(() -> (parallel ? articles.parallel() : articles)
                        .forEachOrdered(article -> before.add(article.text())))
                .withMessage("trouble");
        assertThat(before).hasSize(50);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void troubleInTheSource(boolean parallel) {
        List<String> before = new ArrayList<>();
        Stream<RawArticle> source = source().peek(raw -> {
            if (raw.text().equals("Report 50")) {
                throw new IllegalStateException("trouble");
            }
        });
        Stream<Article> articles = stream(source, ArticleQueueTest::read);

        assertThatIllegalStateException()
                .isThrownBy(() -> (parallel ? articles.parallel() : articles)
                        .forEachOrdered(article -> before.add(article.text())))
                .withMessage("trouble");
        assertThat(before).hasSize(50);
    }

    @Test
    void firstOfMany() {
        assertThat(stream(source(), ArticleQueueTest::read).parallel().findFirst())
                .map(Article::text)
                .contains("Report 0");
        assertThat(taken.get()).isLessThan(ALL);
    }
}

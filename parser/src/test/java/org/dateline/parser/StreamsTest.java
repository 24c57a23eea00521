package org.dateline.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.model.Article;
import org.dateline.parser.article.RefusedTextException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Articles of files and readers, one at a time or by several threads. */
class StreamsTest {
    private static final NewsParser PARSER = NewsParser.create();
    private static final Path OPEN_FILES = Path.of("/proc/self/fd");

    @TempDir
    private Path folder;

    private static String article(int i) {
        return "date " + LocalDate.of(2024, 5, 6).plusDays(i)
                + "\nAnna Weber met Erik Lund in Oslo on Monday. \"We agreed on point " + i + ",\" Weber said.\n\n";
    }

    private static String articles(int count) {
        return IntStream.range(0, count).mapToObj(StreamsTest::article).collect(Collectors.joining());
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("news.txt"), text);
    }

    private static boolean isOpen(Path file) throws IOException {
        try (Stream<Path> descriptors = Files.list(OPEN_FILES)) {
            for (Path descriptor : descriptors.toList()) {
                if (target(descriptor).equals(file.toRealPath())) {
                    return true;
                }
            }
        }
        return false;
    }

    /** The list itself is a file that is closed by now. */
    private static Path target(Path descriptor) {
        try {
            return Files.readSymbolicLink(descriptor);
        } catch (IOException e) {
            return descriptor;
        }
    }

    @Test
    void orderInParallel() throws IOException {
        String text = articles(300);
        List<Article> found = new ArrayList<>();
        try (Stream<Article> articles = PARSER.parse(file(text))) {
            articles.parallel().forEachOrdered(found::add);
        }
        assertThat(found).isEqualTo(PARSER.parse(text));
    }

    @Test
    void listInParallel() throws IOException {
        String text = articles(100);
        try (Stream<Article> articles = PARSER.parse(file(text))) {
            assertThat(articles.parallel()
                            .filter(a -> !a.statements().isEmpty())
                            .toList())
                    .isEqualTo(PARSER.parse(text));
        }
    }

    @Test
    void closedFile() throws IOException {
        assumeThat(OPEN_FILES).exists();
        Path file = file(articles(1000));
        for (boolean parallel : List.of(false, true)) {
            Stream<Article> articles = PARSER.parse(file);
            Stream<Article> read = parallel ? articles.parallel() : articles;
            assertThat(read.limit(3).toList()).hasSize(3);
            assertThat(isOpen(file)).as("before the stream is closed").isTrue();
            articles.close();
            assertThat(isOpen(file)).as("after it").isFalse();
        }
    }

    @Test
    void fileReadToItsEnd() throws IOException {
        assumeThat(OPEN_FILES).exists();
        Path file = file(articles(10));
        for (boolean parallel : List.of(false, true)) {
            Stream<Article> articles = PARSER.parse(file);
            assertThat((parallel ? articles.parallel() : articles).count()).isEqualTo(10);
            assertThat(isOpen(file)).isFalse();
        }
    }

    @Test
    void fileNeverRead() throws IOException {
        assumeThat(OPEN_FILES).exists();
        Path file = file(articles(10));
        PARSER.parse(file).close();

        assertThat(isOpen(file)).isFalse();
    }

    @Test
    void missingFile() {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> PARSER.parse(folder.resolve("none.txt")));
    }

    @Test
    void refusalInParallel() throws IOException {
        Path file = file(articles(30) + "date 2024-02-30 Nobody met.\n" + articles(30));
        List<Article> before = new ArrayList<>();
        try (Stream<Article> articles = PARSER.parse(file)) {
            assertThatExceptionOfType(RefusedTextException.class)
                    .isThrownBy(() -> articles.parallel().forEachOrdered(before::add));
        }
        assertThat(before).hasSize(30);
    }

    @Test
    void refusalsOfOneInput() {
        List<String> refused = new ArrayList<>();
        NewsParser lenient = PARSER.onRefusal(refusal -> refused.add(refusal.text()));

        assertThat(lenient.parse("Nobody met.\n" + article(1))).isEqualTo(PARSER.parse(article(1)));
        assertThat(refused).containsExactly("Nobody met.");
        assertThatExceptionOfType(RefusedTextException.class).isThrownBy(() -> PARSER.parse("Nobody met."));
    }

    @Test
    void readerOneArticleAhead() {
        Feed feed = new Feed(50);
        Iterator<Article> articles = PARSER.parse(feed).iterator();
        for (int i = 0; i < 50; i++) {
            assertThat(articles.next().date())
                    .isEqualTo(LocalDate.of(2024, 5, 6).plusDays(i));
            assertThat(feed.given).as("articles read when number %d came", i).isLessThanOrEqualTo(i + 2);
        }
    }

    @Test
    void readerReadAhead() {
        Feed feed = new Feed(200);
        Iterator<Article> articles = PARSER.readAhead(true).parse(feed).iterator();

        assertThat(articles.next()).isEqualTo(PARSER.parse(article(0)).get(0));
        assertThat(feed.given).isEqualTo(Batches.ARTICLES + 1);
        assertThat(articles).toIterable().hasSize(199);
    }

    @Test
    void readerReadAheadInParallel() {
        List<Article> found = new ArrayList<>();
        PARSER.readAhead(true).parse(new Feed(200)).parallel().forEachOrdered(found::add);

        assertThat(found).isEqualTo(PARSER.parse(articles(200)));
    }

    @Test
    void readAheadTakenBack() {
        Feed feed = new Feed(50);
        PARSER.readAhead(true).readAhead(false).parse(feed).findFirst();

        assertThat(feed.given).isEqualTo(2);
    }

    @Test
    void refusalsOfAReaderReadAhead() {
        List<String> refused = new ArrayList<>();
        NewsParser lenient = PARSER.readAhead(true).onRefusal(refusal -> refused.add(refusal.text()));
        Feed feed = new Feed(200);

        assertThat(lenient.parse(new StringReader("Nobody met.\n" + article(1))))
                .hasSize(1);
        assertThat(refused).containsExactly("Nobody met.");
        assertThat(lenient.parse(feed).findFirst()).isPresent();
        assertThat(feed.given).as("still ahead").isGreaterThan(2);
    }

    @Test
    void readerInParallel() {
        Feed feed = new Feed(50);
        int[] count = {0};
        PARSER.parse(feed)
                .parallel()
                .forEachOrdered(
                        article -> assertThat(feed.given).as(article.text()).isLessThanOrEqualTo(++count[0] + 1));

        assertThat(count[0]).isEqualTo(50);
    }

    /** Gives an article each time it is asked, as a news feed does. */
    private static final class Feed extends Reader {
        private final int count;
        private int given;

        Feed(int count) {
            this.count = count;
        }

        @Override
        public int read(char[] buffer, int offset, int length) {
            if (given == count) {
                return -1;
            }
            String article = article(given++);
            assertThat(article).hasSizeLessThan(length);
            article.getChars(0, article.length(), buffer, offset);
            return article.length();
        }

        @Override
        public void close() {}
    }
}

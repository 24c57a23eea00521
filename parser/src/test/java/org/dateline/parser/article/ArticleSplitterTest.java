package org.dateline.parser.article;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.parser.GoldenSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArticleSplitterTest {
    private static final String TWO = "date 2022-02-04 Ministers met.\n\ndate 2022-02-05\nThey parted.\n";

    private final ArticleSplitter splitter = ArticleSplitter.standard();

    static Stream<String> texts() {
        return GoldenSpec.read(ArticleSplitterTest.class, "articles.txt").map(GoldenSpec::text);
    }

    private static List<Object> all(Reader reader, int longest) {
        List<Object> found = new ArrayList<>();
        ArticleSplitter.standard(found::add, longest).split(reader, "").forEach(found::add);
        return found;
    }

    private static List<Object> all(String text) {
        return all(new StringReader(text), ArticleSplitter.LONGEST);
    }

    private static List<String> words(List<Object> found) {
        return found.stream()
                .map(o -> o instanceof RawArticle a ? a.date() + a.text() : ((Refusal) o).text())
                .toList();
    }

    @Test
    void offsetsOfTexts() {
        for (RawArticle article : splitter.split(TWO)) {
            assertThat(TWO.startsWith(article.text(), (int) article.offset()))
                    .as(article.text())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void offsetsOfEverything(String text) {
        for (Object found : all(text)) {
            String words = found instanceof RawArticle a ? a.text() : ((Refusal) found).text();
            long offset = found instanceof RawArticle a ? a.offset() : ((Refusal) found).offset();
            assertThat(text.startsWith(words, (int) offset))
                    .as(found.toString())
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void joinedInputs(String text) {
        List<String> both = new ArrayList<>(words(all(text)));
        both.addAll(words(all(TWO)));

        assertThat(words(all(text + "\n" + TWO))).as(text).isEqualTo(both);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void joinedInputsWithoutLineBreak(String text) {
        String ended = text.stripTrailing() + " They parted.";
        List<String> both = new ArrayList<>(words(all(ended)));
        both.addAll(words(all(TWO)));

        assertThat(words(all(ended + " " + TWO))).as(text).isEqualTo(both);
        assertThat(words(all(ended + TWO))).as(text).isEqualTo(both);
    }

    @ParameterizedTest
    @MethodSource("texts")
    void prefixesAndSuffixes(String text) {
        for (int i = 0; i <= text.length(); i++) {
            assertThat(all(text.substring(0, i))).isNotNull();
            assertThat(all(text.substring(i))).isNotNull();
        }
    }

    @ParameterizedTest
    @MethodSource("texts")
    void slowReaders(String text) {
        String padded = text + " ".repeat(500) + "\n" + text;
        Reader oneByOne = new StringReader(padded) {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                return super.read(buffer, offset, Math.min(length, 1));
            }
        };

        assertThat(all(oneByOne, ArticleSplitter.LONGEST)).as(text).isEqualTo(all(padded));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void parallelStreams(String text) {
        String padded = ("date 2022-02-04 " + text + "\n").repeat(50);
        ArticleSplitter lenient = ArticleSplitter.standard(refusal -> {}, ArticleSplitter.LONGEST);

        assertThat(lenient.split(new StringReader(padded), "").parallel().toList())
                .isEqualTo(lenient.split(padded));
    }

    @Test
    void refusalThrown() {
        assertThatExceptionOfType(RefusedTextException.class)
                .isThrownBy(() -> splitter.split("Ministers met."))
                .withMessage("line 1 (offset 0): no date header stands before the text: \"Ministers met.\"")
                .satisfies(e -> assertThat(e.refusal().reason()).isEqualTo(RefusalReason.NO_DATE));
    }

    @Test
    void longTextInTheMessageOfARefusal() {
        String shown = "M".repeat(60);

        assertThat(refusalOf(shown).message()).endsWith("\"" + shown + "\"");
        assertThat(refusalOf(shown + "M").message()).endsWith("\"" + shown + "\u2026\"");
    }

    private static Refusal refusalOf(String text) {
        return (Refusal) all(text).get(0);
    }

    @Test
    void articlesBeforeRefusal() {
        Iterator<RawArticle> articles = splitter.split(
                        new StringReader("date 2022-02-04 One.\ndate 2022-02-30 Two."), "wire.txt")
                .iterator();

        assertThat(articles.next().text()).isEqualTo("One.");
        assertThatExceptionOfType(RefusedTextException.class)
                .isThrownBy(articles::hasNext)
                .withMessageStartingWith("wire.txt:2 ");
    }

    @Test
    void textLongerThanAllowed() {
        String text = "date 2022-02-04 " + "Ministers met again. ".repeat(20) + "\ndate 2022-02-05 They parted.";
        List<Object> found = all(new StringReader(text), 100);

        assertThat(found.subList(0, found.size() - 1))
                .allSatisfy(o -> assertThat(((Refusal) o).reason()).isEqualTo(RefusalReason.TOO_LONG));
        assertThat(((RawArticle) found.get(found.size() - 1)).text()).isEqualTo("They parted.");
        String refused = String.join(
                "",
                found.stream()
                        .limit(found.size() - 1L)
                        .map(o -> ((Refusal) o).text())
                        .toList());
        assertThat(refused.replace(" ", ""))
                .isEqualTo(text.substring(0, text.indexOf('\n')).replace(" ", ""));
    }

    @Test
    void textAsLongAsAllowed() {
        String text = "date 2022-02-04 Ministers met.";

        assertThat(words(all(new StringReader(text), text.length()))).containsExactly("2022-02-04Ministers met.");
        assertThat(all(new StringReader(text + "."), text.length()))
                .hasSize(2)
                .allSatisfy(o -> assertThat(((Refusal) o).reason()).isEqualTo(RefusalReason.TOO_LONG));
    }

    @Test
    void longTextWithoutHeader() {
        assertThat(all(new StringReader("Ministers met again. ".repeat(20)), 100))
                .hasSizeGreaterThan(4)
                .allSatisfy(o -> assertThat(((Refusal) o).reason()).isEqualTo(RefusalReason.NO_DATE));
    }

    @Test
    void limitOfSurrogates() {
        String text = "date 2022-02-04 " + "\uD83D\uDE00".repeat(50);

        assertThat(all(new StringReader(text), 41))
                .allSatisfy(o -> assertThat(Character.isHighSurrogate(
                                ((Refusal) o).text().charAt(((Refusal) o).text().length() - 1)))
                        .isFalse())
                .allSatisfy(o -> assertThat(((Refusal) o).text()).hasSizeLessThanOrEqualTo(41));
        assertThat(all(new StringReader("\uD83D\uDE00"), 1))
                .as("a limit below a pair")
                .hasSize(2);
    }

    @Test
    void noLimit() {
        assertThat(all(new StringReader(TWO.repeat(3000)), Integer.MAX_VALUE)).hasSize(6000);
    }

    @Test
    void limitBelowOne() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ArticleSplitter.standard(RefusalHandler.throwing(), 0))
                .withMessage("longest: must be 1 or more, is 0");
    }

    @Test
    void readingAhead() {
        String article = "date 2022-02-04 " + "Ministers met again. ".repeat(5000) + "\n";
        int[] read = {0};
        Reader counting = new StringReader(article.repeat(20)) {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                int count = super.read(buffer, offset, length);
                read[0] += Math.max(count, 0);
                return count;
            }
        };
        splitter.split(counting, "").iterator().next();

        assertThat(read[0]).isLessThan(article.length() * 3);
    }

    @Test
    void articleBeforeTheNextHasCome() {
        String known = "date 2022-02-04 One.\ndate 2022-02-05\n\nTwo";
        assertThat(splitter.split(waiting(known), "").iterator().next().text()).isEqualTo("One.");

        Iterator<RawArticle> articles = splitter.split(waiting("date 2022-02-04 One on\ndate 2022-02-05\n"), "")
                .iterator();
        assertThatExceptionOfType(UncheckedIOException.class)
                .as("what comes may tell that the sentence goes on")
                .isThrownBy(articles::next);
    }

    /** Fails once it is asked for more than there is yet. */
    private static Reader waiting(String sofar) {
        return new StringReader(sofar) {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                int count = super.read(buffer, offset, length);
                if (count < 0) {
                    throw new IOException("not yet");
                }
                return count;
            }
        };
    }

    @Test
    void longArticleInUnevenParts() {
        String words = "Ministers met again. ".repeat(2000).strip();
        Reader uneven = new StringReader("date 2022-02-04 " + words) {
            private boolean pause;

            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                pause = !pause;
                return pause ? 0 : super.read(buffer, offset, Math.min(length, 500));
            }
        };
        assertThat(words(all(uneven, ArticleSplitter.LONGEST))).containsExactly("2022-02-04" + words);
    }

    @Test
    void orderedStream() {
        assertThat(splitter.split(new StringReader(TWO), "").spliterator())
                .satisfies(
                        articles -> assertThat(articles.hasCharacteristics(Spliterator.ORDERED | Spliterator.NONNULL))
                                .isTrue())
                .satisfies(articles ->
                        assertThat(articles.estimateSize()).as("unknown").isEqualTo(Long.MAX_VALUE));
    }

    @Test
    void brokenReader() {
        Reader broken = new StringReader("") {
            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                throw new IOException("gone");
            }
        };

        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> splitter.split(broken, "").toList())
                .withMessageContaining("gone");
    }

    @Test
    void readerLeftOpen() {
        AtomicBoolean closed = new AtomicBoolean();
        Reader reader = new StringReader(TWO) {
            @Override
            public void close() {
                closed.set(true);
            }
        };
        try (Stream<RawArticle> articles = splitter.split(reader, "")) {
            assertThat(articles).hasSize(2);
        }
        assertThat(closed).isFalse();
    }

    @Test
    void malformedFile(@TempDir Path folder) throws IOException {
        byte[] bytes = ("\uFEFFdate 2022-02-04 Caf# open.").getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = bytes[i] == '#' ? (byte) 0xE9 : bytes[i];
        }
        Path file = Files.write(folder.resolve("news.txt"), bytes);
        try (Stream<RawArticle> articles = splitter.split(file)) {
            RawArticle article = articles.toList().get(0);

            assertThat(article.text()).isEqualTo("Caf\uFFFD open.");
            assertThat(article.warnings()).hasSize(1);
            assertThat(article.source()).isEqualTo(file.toString());
            assertThat(article.offset()).isEqualTo(17);
        }
    }

    @Test
    void fileClosedBeforeItsEnd(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("news.txt"), TWO.repeat(10_000));
        try (Stream<RawArticle> articles = splitter.split(file)) {
            assertThat(articles.iterator().next().text()).isEqualTo("Ministers met.");
        }
        Files.delete(file);
    }

    @Test
    void fileClosedAtItsEnd(@TempDir Path folder) throws IOException {
        Path file = Files.writeString(folder.resolve("news.txt"), TWO);
        Reader reader = ClosingReader.open(file);
        assertThat(splitter.split(reader, "")).hasSize(2);

        assertThat(reader.read(new char[1], 0, 1)).as("asked again").isEqualTo(-1);
        assertThatExceptionOfType(IOException.class).as("closed").isThrownBy(reader::ready);

        Reader left = ClosingReader.open(file);
        ClosingReader.close(left);
        assertThatExceptionOfType(IOException.class).as("closed").isThrownBy(left::ready);
    }

    @Test
    void missingFile(@TempDir Path folder) {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> splitter.split(folder.resolve("none.txt")));
    }

    @Test
    void textOfKnownDate() {
        RawArticle article = RawArticle.of(LocalDate.of(2022, 2, 4), "\uFEFF\r\n Ministers met.\n");

        assertThat(article.text()).isEqualTo("Ministers met.");
        assertThat(article.offset()).isEqualTo(4);
        assertThat(article.line()).isEqualTo(2);
        assertThat(RawArticle.of(LocalDate.of(2022, 2, 4), " \n ").text()).isEmpty();
        assertThat(RawArticle.of(LocalDate.of(2022, 2, 4), "\r\n\r\n\n Ministers met.")
                        .line())
                .isEqualTo(4);
    }

    @Test
    void manyArticles() {
        String text = IntStream.range(0, 5000)
                .mapToObj(i -> "date " + LocalDate.of(2022, 1, 1).plusDays(i) + " Report " + i + ".\n")
                .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append)
                .toString();
        List<RawArticle> articles = splitter.split(text);

        assertThat(articles).hasSize(5000);
        assertThat(articles.get(4999).line()).isEqualTo(5000);
        assertThat(articles.get(4999).text()).isEqualTo("Report 4999.");
    }

    @Test
    void pathologicalInputs() {
        for (String part : List.of(
                "date ", "date 2022-02-0", " date", "date\n", "the date 2022-02-08 A", "\r\n", "   ", "date:")) {
            assertThat(all(part.repeat(200_000))).as(part).isNotNull();
        }
    }
}

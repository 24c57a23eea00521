package org.dateline.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.dateline.chronicle.Chronicle;
import org.dateline.model.Article;

/** What a fuzzer runs on any bytes: each fails where a promise is broken. What it finds is kept as a fixture for {@link FuzzFindsTest}. */
final class FuzzTargets {
    private static final DatelineJson STRICT = DatelineJson.create();
    private static final DatelineJson LENIENT = STRICT.lenient();

    private FuzzTargets() {}

    /** One article, strictly. */
    static void strict(byte[] data) {
        article(text(data), STRICT);
    }

    /** One article, leniently. */
    static void lenient(byte[] data) {
        article(text(data), LENIENT);
    }

    /** A good article with edits of its members, both ways. */
    static void editedArticle(byte[] data) {
        String edited = JsonMutation.ofArticle(data);
        article(edited, STRICT);
        article(edited, LENIENT);
    }

    /** A list of articles. */
    static void list(byte[] data) {
        String json = text(data);
        for (DatelineJson reader : List.of(STRICT, LENIENT)) {
            List<Article> articles = orRefused(() -> reader.parseList(json), List.of());
            articles.forEach(FuzzTargets::check);
        }
    }

    /** JSON Lines, as bytes and as characters. */
    static void lines(byte[] data) {
        for (boolean lenient : new boolean[] {false, true}) {
            orRefused(() -> lines(data, lenient), List.<Article>of()).forEach(FuzzTargets::check);
        }
        orRefused(() -> STRICT.lines(new StringReader(text(data))).toList(), List.<Article>of())
                .forEach(FuzzTargets::check);
    }

    private static List<Article> lines(byte[] data, boolean lenient) {
        try (Stream<Article> articles =
                ArticleReader.of(new ByteArrayInputStream(data), lenient).lines()) {
            return articles.toList();
        }
    }

    /** A chronicle. */
    static void chronicle(byte[] data) {
        chronicle(text(data));
    }

    /** A good chronicle with edits of its members. */
    static void editedChronicle(byte[] data) {
        chronicle(JsonMutation.ofChronicle(data));
    }

    private static void chronicle(String json) {
        orRefused(() -> List.of(STRICT.parseChronicle(json)), List.<Chronicle>of())
                .forEach(FuzzTargets::check);
    }

    private static void article(String json, DatelineJson reader) {
        orRefused(() -> List.of(reader.parse(json)), List.<Article>of()).forEach(FuzzTargets::check);
    }

    /** Runs what may throw one exception only, which must tell a place. */
    private static <T> T orRefused(Supplier<T> reading, T otherwise) {
        try {
            return reading.get();
        } catch (DatelineJsonException e) {
            assertThat(e.line()).isPositive();
            assertThat(e.pointer()).matches("(?s)(/.*)?");
            return otherwise;
        }
    }

    private static void check(Article article) {
        String written = STRICT.toJson(article);
        assertThat(STRICT.parse(written)).isEqualTo(article);
        assertThat(STRICT.toJson(STRICT.parse(written))).isEqualTo(written);
        assertThat(errors("Article", written)).as(written).isEmpty();
        article.statements()
                .forEach(statement -> assertThat(article.chainOf(statement)).endsWith(statement));
        check(Chronicle.of(List.of(article)));
    }

    private static void check(Chronicle chronicle) {
        String written = STRICT.toJson(chronicle);
        assertThat(STRICT.parseChronicle(written)).isEqualTo(chronicle);
        assertThat(errors("Chronicle", written)).as(written).isEmpty();
    }

    private static List<Error> errors(String type, String json) {
        try {
            return SchemaTest.errors(type, json);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] data) {
        return new String(data, StandardCharsets.UTF_8);
    }
}

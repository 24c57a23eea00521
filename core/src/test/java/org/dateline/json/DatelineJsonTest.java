package org.dateline.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.model.Article;
import org.dateline.model.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DatelineJsonTest {
    private final DatelineJson json = DatelineJson.create();
    private final Article article = Samples.article();

    @TempDir
    Path folder;

    @Test
    void goldenArticle() throws IOException {
        String golden = resource("article.json");
        assertThat(json.toJson(article)).isEqualTo(golden.replaceAll("\n *", ""));
        assertThat(json.parse(golden)).isEqualTo(article);
        assertThat(json.lenient().parse(golden)).isEqualTo(article);
    }

    @Test
    void smallestArticle() {
        String smallest = "{\"version\":1,\"id\":\"2022-02-04-e3b0c44298fc\",\"date\":\"2022-02-04\",\"text\":\"\"}";
        Article empty = json.parse(smallest);
        assertThat(empty.text()).isEmpty();
        assertThat(json.toJson(empty)).isEqualTo(smallest);
        assertThat(json.parse("{\"date\":\"2022-02-04\",\"text\":\"\"}")).isEqualTo(empty);
    }

    @Test
    void membersThatTheFormatDoesNotKnow() {
        String newer = json.toJson(article)
                .replace("\"version\":1", "\"version\":2,\"mood\":{\"a\":[1,{}]}")
                .replace("{\"start\":", "{\"unit\":\"char\",\"start\":")
                .replace("\"act\":", "\"tone\":null,\"act\":");
        assertThat(json.parse(newer)).isEqualTo(article.withVersion(2));
        assertThat(json.lenient().parse(newer)).isEqualTo(article.withVersion(2));
    }

    @Test
    void listOfArticles() {
        List<Article> two = List.of(article, article.withTitle("b"));
        assertThat(json.parseList(json.toJson(two))).isEqualTo(two);
        assertThat(json.toJson(List.of())).isEqualTo("[]");
        assertThat(json.parseList(" [ ] ")).isEmpty();
    }

    @Test
    void linesBothWays() throws IOException {
        StringWriter text = new StringWriter();
        json.writeLines(Stream.of(article, article.withTitle("b")), text);
        assertThat(text.toString()).isEqualTo(json.toJson(article) + "\n" + json.toJson(article.withTitle("b")) + "\n");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        json.writeLines(Stream.of(article, article.withTitle("b")), bytes);
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(text.toString());

        Path file = folder.resolve("articles.jsonl");
        Files.write(file, bytes.toByteArray());
        try (Stream<Article> lines = json.lines(file)) {
            assertThat(lines).containsExactly(article, article.withTitle("b"));
        }
        assertThat(json.lines(new StringReader("\n" + text + "\r\n\n"))).hasSize(2);
    }

    @Test
    void linesReadOneAtATime() {
        Reader source = new StringReader(json.toJson(article) + "\n{\"date\":1}\n");
        Iterator<Article> lines = json.lines(source).iterator();
        assertThat(lines.next()).isEqualTo(article);
        assertThatExceptionOfType(DatelineJsonException.class)
                .isThrownBy(lines::next)
                .satisfies(e -> assertThat(e.line()).isEqualTo(2))
                .satisfies(e -> assertThat(e.pointer()).isEqualTo("/date"));
    }

    @Test
    void loneSurrogateAsAnEscape() throws IOException {
        Article odd = Article.builder()
                .date(article.date())
                .text("a\uD83Db\"\n\uDE00c\uD83D\uDE00\uD83D")
                .build();
        String line = json.toJson(odd);
        assertThat(line).endsWith("\"text\":\"a\\uD83Db\\\"\\n\\uDE00c\uD83D\uDE00\\uD83D\"}");
        assertThat(json.parse(line)).isEqualTo(odd);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        json.writeLines(Stream.of(odd), bytes);
        Files.write(folder.resolve("odd.jsonl"), bytes.toByteArray());
        try (Stream<Article> lines = json.lines(folder.resolve("odd.jsonl"))) {
            assertThat(lines).containsExactly(odd);
        }
    }

    @Test
    void sameBytesThroughDataBinding() throws IOException {
        ObjectMapper own = new ObjectMapper().registerModule(new DatelineModule());
        ObjectMapper found = new ObjectMapper().findAndRegisterModules();
        assertThat(own.writeValueAsString(article)).isEqualTo(json.toJson(article));
        assertThat(found.writeValueAsString(List.of(article))).isEqualTo(json.toJson(List.of(article)));
        assertThat(found.readValue(json.toJson(article), Article.class)).isEqualTo(article);
    }

    @Test
    void confidenceInItsShortestForm() {
        Article small =
                article.withStatements(Samples.told().withConfidence(2.0E-3)).withMeetings();
        assertThat(json.toJson(small)).contains("\"confidence\":0.002");
    }

    @Test
    void troubleOfTheSource() {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> json.lines(folder.resolve("missing.jsonl")));
        Reader broken = new Reader() {
            @Override
            public int read(char[] target, int from, int length) throws IOException {
                throw new IOException("no more");
            }

            @Override
            public void close() {}
        };
        assertThatExceptionOfType(UncheckedIOException.class).isThrownBy(() -> json.parse(broken));
    }

    static String resource(String name) throws IOException {
        try (InputStream in = DatelineJsonTest.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}

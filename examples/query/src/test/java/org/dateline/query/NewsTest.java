package org.dateline.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.OutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.apache.spark.sql.SparkSession;
import org.dateline.json.DatelineJson;
import org.dateline.parser.NewsParser;
import org.dateline.spark.NewsTables;
import org.dateline.wire.Wire;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The same questions to JSON Lines and to the tables that Spark writes. */
class NewsTest {
    @TempDir
    private static Path folder;

    @BeforeAll
    static void bothSources() throws IOException {
        write("few", few());
        write("many", Wire.of(5).perDay(4).text(60_000));
        try (SparkSession spark = SparkSession.builder()
                .appName("test")
                .master("local[2]")
                .config("spark.ui.enabled", "false")
                .config("spark.driver.host", "localhost")
                .config("spark.sql.warehouse.dir", folder.resolve("warehouse").toString())
                .getOrCreate()) {
            for (String name : List.of("few", "many")) {
                new NewsTables(spark, 2, 10_000)
                        .write(
                                List.of(folder.resolve(name + ".txt").toString()),
                                source(name, "tables").toString());
            }
        }
    }

    private static String few() throws IOException {
        try (var in = Objects.requireNonNull(NewsTest.class.getResourceAsStream("news.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name + ".txt"), text);
        try (OutputStream out = Files.newOutputStream(source(name, "json"))) {
            DatelineJson.create().writeLines(NewsParser.create().parse(new StringReader(text)), out);
        }
    }

    private static Path source(String name, String kind) {
        return folder.resolve(name + "." + kind);
    }

    private static List<List<String>> ask(String name, String kind, Question question) throws SQLException {
        try (News news = News.of(source(name, kind))) {
            return news.ask(question);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "tables"})
    void spokeMost(String kind) throws SQLException {
        assertThat(ask("few", kind, Question.SPOKE_MOST))
                .startsWith(
                        List.of("name", "kind", "country", "statements", "articles"),
                        List.of("Rodrigo Salvan", "PERSON", "CHL", "4", "2"),
                        List.of("Aino Varpula", "PERSON", "FIN", "2", "2"))
                .noneMatch(row -> row.get(0).contains("official"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "tables"})
    void denied(String kind) throws SQLException {
        assertThat(ask("few", kind, Question.DENIED))
                .extracting(row -> row.subList(0, 4))
                .contains(
                        List.of("date", "who", "what", "told_by"),
                        List.of("2024-03-04", "Marta Quirol", "Peru had left the treaty", ""),
                        List.of("2024-03-06", "Rodrigo Salvan", "the fleet was for sale", "Reuters"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "tables"})
    void plannedAndNotHeld(String kind) throws SQLException {
        assertThat(ask("few", kind, Question.PLANNED_NOT_HELD))
                .containsExactly(
                        List.of("announced", "who", "planned_for", "reports", "since"),
                        List.of("2024-03-04", "Marta Quirol, Otieno Barasu", "2024-03-08", "1", ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"json", "tables"})
    void wordsAfterWideCharacters(String kind) throws SQLException {
        try (News news = News.of(source("few", kind))) {
            assertThat(news.ask("SELECT content[1] FROM statements WHERE negated"))
                    .contains(List.of("whether she had seen the offer"));
            assertThat(news.ask("SELECT content[1] FROM statements WHERE content[1] LIKE '%never was%'"))
                    .contains(List.of("\"The fleet is not for sale 🐟, and it never was,\""));
        }
    }

    @ParameterizedTest
    @EnumSource
    void sameAnswers(Question question) throws SQLException {
        assertThat(ask("many", "tables", question)).hasSizeGreaterThan(1).isEqualTo(ask("many", "json", question));
    }

    @Test
    void noSource() {
        assertThatExceptionOfType(SQLException.class).isThrownBy(() -> News.of(folder.resolve("none.json")));
    }
}

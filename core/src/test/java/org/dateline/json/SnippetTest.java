package org.dateline.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.chronicle.Chronicle;
import org.dateline.chronicle.ChronicleMeeting;
import org.dateline.chronicle.MeetingReport;
import org.dateline.coding.CameoCode;
import org.dateline.model.Actor;
import org.dateline.model.Article;
import org.dateline.model.Samples;
import org.dateline.model.Span;
import org.dateline.model.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the Javadoc. */
class SnippetTest {
    private final Article article = Samples.article();

    @Test
    void article() {
        List<String> lines = new ArrayList<>();
        // @start region="article"
        for (Statement statement : article.statements()) {
            List<Actor> speakers = article.speakersOf(statement);
            List<String> content = article.textsOf(statement.content());
            lines.add(speakers.stream().map(Actor::name).toList() + ": " + content);
        }
        // @end
        assertThat(lines).hasSameSizeAs(article.statements());
    }

    @Test
    void span() {
        // @start region="span"
        Span span = Span.of(3, 8);
        int length = span.length(); // 5
        String words = article.textOf(span);
        // @end
        assertThat(length).isEqualTo(5);
        assertThat(words).isEqualTo(article.text().substring(3, 8));
    }

    @Test
    void json(@TempDir Path folder) throws IOException {
        Path path = folder.resolve("articles.jsonl");
        List<Article> articles = List.of(article);
        List<Article> read = new ArrayList<>();
        // @start region="writer"
        try (ArticleWriter out = ArticleWriter.to(Files.newBufferedWriter(path))) {
            articles.forEach(out::write);
        }
        // @end
        // @start region="json"
        DatelineJson json = DatelineJson.create();
        String line = json.toJson(article);
        Article same = json.parse(line);
        try (Stream<Article> lines = json.lines(path)) {
            lines.forEach(read::add);
        }
        // @end
        assertThat(read).containsExactly(same).containsExactly(article);
    }

    @Test
    void chronicle() {
        List<Article> articles = List.of(article);
        List<MeetingReport> told = new ArrayList<>();
        // @start region="chronicle"
        Chronicle chronicle = Chronicle.of(articles);
        for (ChronicleMeeting meeting : chronicle.meetings()) {
            told.addAll(meeting.reports()); // proposed, planned, held, denied: who told what when
        }
        // @end
        assertThat(told).hasSameSizeAs(article.meetings());
    }

    @Test
    void cameo() {
        // @start region="cameo"
        List<String> codes = article.meetings().stream()
                .flatMap(meeting -> CameoCode.of(meeting).stream())
                .map(CameoCode::code) // "042" of a visit that took place
                .toList();
        // @end
        assertThat(codes).isNotEmpty();
    }
}

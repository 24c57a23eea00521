package org.dateline.guide;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.dateline.json.DatelineJson;
import org.dateline.model.Article;
import org.dateline.parser.NewsParser;
import org.dateline.sample.TwoWeeks;

/** Reads a file article by article and writes JSON Lines. */
public final class Streams {
    private Streams() {}

    /**
     * Writes a file of news, one record of it broken, and reads it.
     *
     * @param args not used
     * @throws IOException if a temporary file cannot be written
     */
    public static void main(String[] args) throws IOException {
        Path news = Files.createTempFile("news", ".txt");
        Path lines = Files.createTempFile("news", ".jsonl");
        Files.writeString(news, "date 2026-02-30\nNo such day.\n" + TwoWeeks.text());
        convert(news, lines);
        count(lines);
        Files.delete(news);
        Files.delete(lines);
    }

    private static void convert(Path news, Path lines) throws IOException {
        // @start region="convert"
        NewsParser parser = NewsParser.builder()
                .onRefusal(refusal -> System.out.println("line " + refusal.line() + ": " + refusal.reason()))
                .build();
        try (Stream<Article> articles = parser.parse(news);
                OutputStream out = Files.newOutputStream(lines)) {
            DatelineJson.create().writeLines(articles, out);
        }
        // @end
    }

    private static void count(Path lines) {
        // @start region="count"
        try (Stream<Article> articles = DatelineJson.create().lines(lines)) {
            System.out.println(
                    articles.filter(article -> article.title().isPresent()).count() + " articles with a headline");
        }
        // @end
    }
}

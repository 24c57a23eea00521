package org.dateline.report;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.json.DatelineJson;
import org.dateline.model.Article;
import org.dateline.parser.NewsParser;

/** Writes the page of some files to a file. */
public final class Main {
    private Main() {}

    /**
     * Reads the files and writes the page.
     *
     * @param args the page's file, then files of dated text, or of JSON Lines if their names end in {@code .jsonl}
     * @throws IOException if a file cannot be read or written
     */
    public static void main(String[] args) throws IOException {
        if (args.length < 2) {
            new PrintStream(System.err, true, StandardCharsets.UTF_8).println("usage: PAGE.html FILE...");
            System.exit(2);
        }
        List<Article> articles = new ArrayList<>();
        for (String file : List.of(args).subList(1, args.length)) {
            try (Stream<Article> read = read(Path.of(file))) {
                read.forEachOrdered(articles::add);
            }
        }
        Path page = Path.of(args[0]).toAbsolutePath();
        Files.createDirectories(page.getParent());
        Files.writeString(page, ReportPage.of(articles));
    }

    private static Stream<Article> read(Path file) {
        return file.toString().endsWith(".jsonl")
                ? DatelineJson.create().lines(file)
                : NewsParser.create().parse(file);
    }
}

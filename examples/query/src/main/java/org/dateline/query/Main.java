package org.dateline.query;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Asks a question and prints the answer, a row a line, with tabs between the columns. */
public final class Main {
    private Main() {}

    /**
     * Asks.
     *
     * @param args tables or JSON Lines, then {@code spoke-most}, {@code denied}, {@code planned-not-held} or SQL
     * @throws SQLException if the source cannot be read, or the question is no SQL
     */
    public static void main(String[] args) throws SQLException {
        if (args.length != 2) {
            System.err.println("usage: Main TABLES|FILE.jsonl spoke-most|denied|planned-not-held|SQL");
            System.exit(2);
        }
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        try (News news = News.of(Path.of(args[0]))) {
            for (List<String> row : news.ask(sql(args[1]))) {
                out.println(String.join("\t", row));
            }
        }
    }

    private static String sql(String word) {
        Optional<Question> question = Arrays.stream(Question.values())
                .filter(q -> q.word().equals(word))
                .findFirst();
        return question.map(Question::sql).orElse(word);
    }
}

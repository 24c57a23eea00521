package org.dateline.parser.robust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The texts that the tests of this package read: whole articles, and the golden texts of the stages in pieces. */
final class Texts {
    static final LocalDate DATE = LocalDate.of(2022, 2, 4);

    private static final Path RESOURCES = Path.of("src", "test", "resources", "org", "dateline", "parser");
    /** The length of a short article. */
    static final int ARTICLE = 1_500;
    /** The length of a sentence or two. */
    static final int SENTENCES = 160;

    /** A name, the text, and a line between that and what is expected. */
    private static final Pattern CASE = Pattern.compile("(?m)^===? .*\\R([\\s\\S]*?)^---?$");

    /** The date of an article and its text. */
    private static final Pattern DATED_LINE = Pattern.compile("(?m)^\\d{4}-\\d\\d-\\d\\d (.*)$");

    private Texts() {}

    /** The names of the articles. */
    static List<String> articleNames() {
        return files(RESOURCES.resolve("articles"))
                .map(file -> file.getFileName().toString())
                .toList();
    }

    /** A dated article, as it stands in its file. */
    static String article(String name) {
        return read(RESOURCES.resolve("articles").resolve(name));
    }

    /** All articles. */
    static List<String> articles() {
        return articleNames().stream().map(Texts::article).toList();
    }

    /** The golden texts of all stages with the marks of their files, cut into pieces of a length. */
    static List<String> golden(int length) {
        return files(RESOURCES)
                .filter(file -> !file.toString().contains("word-classes"))
                .map(Texts::read)
                .flatMap(text -> pieces(text, length))
                .toList();
    }

    /** The texts of the golden cases alone, without their names and what is expected. */
    static List<String> cases() {
        return files(RESOURCES)
                .filter(file -> !file.toString().contains("word-classes"))
                .filter(file -> !file.startsWith(RESOURCES.resolve("articles")))
                .flatMap(Texts::cases)
                .toList();
    }

    private static Stream<String> cases(Path file) {
        Pattern form = file.getParent().endsWith("time") ? DATED_LINE : CASE;
        List<String> cases = form.matcher(read(file))
                .results()
                .map(match -> match.group(1).strip())
                .toList();
        assertThat(cases).as(file.toString()).isNotEmpty();
        return cases.stream();
    }

    private static Stream<String> pieces(String text, int length) {
        return Stream.iterate(0, start -> start < text.length(), start -> start + length)
                .map(start -> text.substring(start, Math.min(text.length(), start + length)));
    }

    private static Stream<Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt")).sorted().toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

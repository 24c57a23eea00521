package org.dateline.parser.robust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.model.Article;
import org.dateline.parser.NewsParser;
import org.dateline.parser.article.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds the list of bad inputs, {@code bad-inputs.list}, to what each of them gets. */
class BadInputsTest {
    private static final List<Refusal> REFUSALS = new ArrayList<>();
    private static final NewsParser PARSER =
            NewsParser.builder().onRefusal(REFUSALS::add).build();
    private static final Path LIST =
            Path.of("src", "test", "resources", "org", "dateline", "parser", "robust", "bad-inputs.list");

    private static final Pattern UNIT = Pattern.compile("\\\\u(\\p{XDigit}{4})");

    static Stream<Arguments> inputs() throws IOException {
        return Files.readAllLines(LIST).stream()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .map(line -> line.split(" \\| "))
                .map(fields -> Arguments.of(fields[0].strip(), fields[1].strip(), fields[2].strip()));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("inputs")
    void badInput(String name, String escaped, String gets) {
        String input = unescaped(escaped.substring(1, escaped.length() - 1));
        REFUSALS.clear();
        List<Article> articles = PARSER.parse(input);
        Soundness.check(articles);
        NothingLost.check(input);
        assertThat(told(articles, REFUSALS)).as(input).isEqualTo(gets);
    }

    private static String unescaped(String text) {
        return UNIT.matcher(text)
                .replaceAll(unit -> String.valueOf((char) Integer.parseInt(unit.group(1), 16)))
                .translateEscapes();
    }

    private static String told(List<Article> articles, List<Refusal> refusals) {
        List<String> told = new ArrayList<>();
        articles.forEach(article -> {
            told.add("article");
            article.warnings().stream()
                    .map(warning -> warning.kind().name())
                    .distinct()
                    .forEach(told::add);
        });
        refusals.forEach(refusal -> told.add("refused " + refusal.reason()));
        return told.isEmpty() ? "nothing" : String.join(", ", told);
    }
}

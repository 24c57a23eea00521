package org.dateline.parser.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.parser.GoldenSpec;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArticleSplitterSpecTest {
    static Stream<GoldenSpec> cases() {
        return GoldenSpec.read(ArticleSplitterSpecTest.class, "articles.txt");
    }

    @ParameterizedTest
    @MethodSource("cases")
    void articlesAndRefusals(GoldenSpec spec) {
        List<String> found = new ArrayList<>();
        ArticleSplitter splitter =
                ArticleSplitter.standard(refusal -> found.add(show(refusal)), ArticleSplitter.LONGEST);
        splitter.split(new java.io.StringReader(spec.text()), "").forEach(article -> found.add(show(article)));

        assertThat(found).as(spec.text()).containsExactlyElementsOf(spec.expected());
    }

    private static String show(RawArticle article) {
        String time = article.dateTime().map(t -> t + " ").orElse("");
        String warnings = article.warnings().stream()
                .map(w -> w.span().map(s -> s.start() + "-" + s.end()).orElse("?"))
                .collect(Collectors.joining(", "));
        String line = article.date() + " " + time + "L" + article.line() + " " + lines(article.text());
        return warnings.isEmpty() ? strip(line) : line + " (" + warnings + ")";
    }

    private static String show(Refusal refusal) {
        return "! " + refusal.reason() + " L" + refusal.line() + " @" + refusal.offset() + " " + lines(refusal.text());
    }

    private static String strip(String line) {
        return line.endsWith(" ") ? line.substring(0, line.length() - 1) : line;
    }

    private static String lines(String text) {
        return text.replace('\n', '¦');
    }
}

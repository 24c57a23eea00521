package org.dateline.parser.robust;

import java.util.List;
import java.util.stream.IntStream;
import org.dateline.parser.NewsParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every beginning and every end of a text is a text. */
@Execution(ExecutionMode.CONCURRENT)
class EdgesTest {
    private static final NewsParser PARSER = NewsParser.create();

    static List<String> articleNames() {
        return Texts.articleNames();
    }

    @ParameterizedTest
    @MethodSource("articleNames")
    void prefixesAndSuffixes(String name) {
        checkEdges(Texts.article(name));
    }

    /** Of each golden text every one, in pieces of a few sentences. */
    @Test
    void prefixesAndSuffixesOfGoldenTexts() {
        Texts.golden(Texts.SENTENCES).parallelStream().forEach(EdgesTest::checkEdges);
    }

    @ParameterizedTest
    @MethodSource("articleNames")
    void findingsAgree(String name) {
        Soundness.check(PARSER.parse(Texts.article(name)));
    }

    @Test
    void findingsInGoldenTextsAgree() {
        Texts.golden(Texts.ARTICLE).forEach(text -> Soundness.check(PARSER.parse(Texts.DATE, text)));
    }

    private static void checkEdges(String text) {
        IntStream.rangeClosed(0, text.length()).forEach(cut -> {
            PARSER.parse(Texts.DATE, text.substring(0, cut));
            PARSER.parse(Texts.DATE, text.substring(cut));
        });
    }
}

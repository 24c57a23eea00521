package org.dateline.parser.robust;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
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

    @Test
    void prefixesAndSuffixesOfArticles() {
        checkEdges(Texts.articles());
    }

    @Test
    void prefixesAndSuffixesOfGoldenTexts() {
        checkEdges(Texts.cases());
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

    /** Each edge once: many texts begin or end alike, and what a text gives hangs on nothing else. */
    private static void checkEdges(List<String> texts) {
        Set<String> edges = ConcurrentHashMap.newKeySet();
        texts.parallelStream().forEach(text -> {
            for (int cut = 0; cut <= text.length(); cut++) {
                Stream.of(text.substring(0, cut), text.substring(cut))
                        .filter(edges::add)
                        .forEach(EdgesTest::read);
            }
        });
    }

    private static void read(String text) {
        try {
            PARSER.parse(Texts.DATE, text);
        } catch (RuntimeException e) {
            throw new AssertionError(text, e);
        }
    }
}

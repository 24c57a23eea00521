package org.dateline.parser.robust;

import java.util.List;
import org.dateline.parser.NewsParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every beginning and every end of a text is a text. */
class EdgesTest {
    private static final NewsParser PARSER = NewsParser.create();
    private static final int GOLDEN_STEP = 7;

    static List<String> articleNames() {
        return Texts.articleNames();
    }

    @ParameterizedTest
    @MethodSource("articleNames")
    void prefixesAndSuffixes(String name) {
        checkEdges(Texts.article(name), 1);
    }

    @Test
    void prefixesAndSuffixesOfGoldenTexts() {
        Texts.golden().forEach(text -> checkEdges(text, GOLDEN_STEP));
    }

    @ParameterizedTest
    @MethodSource("articleNames")
    void findingsAgree(String name) {
        PARSER.parse(Texts.article(name)).forEach(Soundness::check);
    }

    @Test
    void findingsInGoldenTextsAgree() {
        Texts.golden().forEach(text -> Soundness.check(PARSER.parse(Texts.DATE, text)));
    }

    private static void checkEdges(String text, int step) {
        for (int cut = 0; cut <= text.length(); cut += step) {
            PARSER.parse(Texts.DATE, text.substring(0, cut));
            PARSER.parse(Texts.DATE, text.substring(cut));
        }
    }
}

package org.dateline.parser.robust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.dateline.model.Article;
import org.dateline.parser.NewsParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Inputs that are joined give what each of them gives. */
class JoinedInputsTest {
    private static final NewsParser PARSER = NewsParser.create();

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void joinedInputs(long seed) {
        Random random = new Random(seed);
        List<String> texts = Texts.articles();
        StringBuilder joined = new StringBuilder();
        List<Article> expected = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String text = texts.get(random.nextInt(texts.size()));
            joined.append(text).append(random.nextBoolean() ? "\n" : "\r\n\r\n");
            expected.addAll(PARSER.parse(text));
        }
        assertThat(PARSER.parse(joined.toString())).isEqualTo(expected);
    }
}

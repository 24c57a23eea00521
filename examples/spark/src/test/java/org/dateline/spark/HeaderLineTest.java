package org.dateline.spark;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.dateline.parser.article.ArticleSplitter;
import org.dateline.wire.Wire;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HeaderLineTest {
    private static long next(String text, int from) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int before = Math.max(0, from - 1);
        ByteArrayInputStream in = new ByteArrayInputStream(bytes, before, bytes.length);
        return new HeaderLine(in, before).next(bytes.length);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date 2022-02-04\nThey met.",
                "Date 2022-02-04\r\nThey met.",
                "  date 2022-02-04 They met.",
                "date 2022-02-04 \"They met.\"",
                "date 2022-02-30\nThey met."
            })
    void headers(String line) throws IOException {
        String text = "They parted.\n" + line;

        assertThat(next(text, 3)).isEqualTo(13);
        assertThat(next(text, 13)).isEqualTo(line.contains("\"") ? text.length() : 13);
        assertThat(next(text, 14)).isEqualTo(text.length());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "had set the\ndate 2022-02-08 as a limit.",
                "They parted.\nupdate 2022-02-08\nThey met.",
                "They parted.\ndate 2022-13-08\nThey met.",
                "They parted.\ndate 2022-02-081\nThey met.",
                "They parted.\ndate 2022-02-08 16:20:05x\nThey met.",
                "They parted. date 2022-02-08\nThey met.",
                "They parted.\n\n\n"
            })
    void otherLines(String text) throws IOException {
        assertThat(next(text, 2)).isEqualTo(text.length());
    }

    /** Wherever a text is cut, its parts give the articles of the whole. */
    @Test
    void partsAndWhole() throws IOException {
        String text = Wire.of(4).text(20_000).replace("the treaty", "the träety");
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ArticleSplitter splitter = ArticleSplitter.standard();
        List<String> whole = texts(splitter, text);
        for (int from = 1; from < bytes.length; from += 7) {
            int cut = (int) next(text, from);
            List<String> parts = new ArrayList<>(texts(splitter, new String(bytes, 0, cut, StandardCharsets.UTF_8)));
            parts.addAll(texts(splitter, new String(bytes, cut, bytes.length - cut, StandardCharsets.UTF_8)));

            assertThat(parts).as("cut at %d", cut).isEqualTo(whole);
        }
    }

    private static List<String> texts(ArticleSplitter splitter, String text) {
        return splitter.split(text).stream()
                .map(article -> article.date() + article.text())
                .toList();
    }
}

package org.dateline.parser.passage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.model.Passage;
import org.dateline.parser.GoldenSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PassageFinderTest {
    private static final String ALPHABET =
            "aA. ,:\n\r\t\u00A0\u2028-–—()[]/\"'“”|@©1290?!Date Feb Image: By AP \u0000\uD83D\uDE00";

    private final PassageFinder finder = PassageFinder.standard();

    static Stream<GoldenSpec> cases() {
        return GoldenSpec.read(PassageFinderTest.class, "passages.txt");
    }

    static Stream<String> texts() {
        return Stream.concat(
                cases().map(GoldenSpec::text), IntStream.range(0, 300).mapToObj(PassageFinderTest::random));
    }

    private static String random(int seed) {
        Random random = new Random(seed);
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(200); i > 0; i--) {
            text.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return text.toString();
    }

    private static List<String> show(String text, List<Passage> passages) {
        return passages.stream()
                .map(p -> p.kind() + " " + words(text, p).replace('\n', '¦'))
                .toList();
    }

    private static String words(String text, Passage passage) {
        return text.substring(passage.span().start(), passage.span().end());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void passagesOfText(GoldenSpec spec) {
        assertThat(show(spec.text(), finder.find(spec.text())))
                .as(spec.text())
                .containsExactlyElementsOf(spec.expected());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void cover(String text) {
        int end = 0;
        for (Passage passage : finder.find(text)) {
            assertThat(trimmed(text.substring(end, passage.span().start())))
                    .as(text)
                    .isEmpty();
            assertThat(words(text, passage)).as(text).isNotEmpty().isEqualTo(trimmed(words(text, passage)));
            end = passage.span().end();
        }
        assertThat(trimmed(text.substring(end))).as(text).isEmpty();
    }

    private static boolean isWhite(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85;
    }

    private static String trimmed(String text) {
        int start = 0;
        int end = text.length();
        while (start < end && isWhite(text.charAt(start))) {
            start++;
        }
        while (end > start && isWhite(text.charAt(end - 1))) {
            end--;
        }
        return text.substring(start, end);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void prefixesAndSuffixes(GoldenSpec spec) {
        for (int i = 0; i <= spec.text().length(); i++) {
            cover(spec.text().substring(0, i));
            cover(spec.text().substring(i));
        }
    }

    @ParameterizedTest
    @MethodSource("cases")
    void lineEndsOfWindows(GoldenSpec spec) {
        String text = spec.text().replace("\r", "").replace("\n", "\r\n");
        List<String> found = finder.find(text).stream()
                .map(p -> p.kind() + " " + words(text, p).replace("\r\n", "¦"))
                .toList();

        assertThat(found).as(text).isEqualTo(show(text.replace("\r\n", "\n"), finder.find(text.replace("\r\n", "\n"))));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void stylesOfQuotationMarks(GoldenSpec spec) {
        String curly = spec.text().replace('\'', '’').replace('"', '”');

        assertThat(finder.find(curly)).as(curly).isEqualTo(finder.find(spec.text()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void blankLinesAround(GoldenSpec spec) {
        String text = "\n \n" + spec.text() + "\n\n";

        assertThat(show(text, finder.find(text))).as(text).isEqualTo(show(spec.text(), finder.find(spec.text())));
    }

    @Test
    void pathologicalInputs() {
        for (String part : List.of(
                "A\n",
                "A\n\n",
                "(",
                "By A ",
                "Image: ",
                "A, ",
                "[A/",
                "4 Feb 2022\n",
                "x\n",
                "- ",
                "\n",
                "A. B. ",
                "— ")) {
            assertThat(finder.find(part.repeat(200_000))).as(part).isNotNull();
        }
    }

    @Test
    void absentText() {
        assertThatNullPointerException().isThrownBy(() -> finder.find(null)).withMessage("text");
    }
}

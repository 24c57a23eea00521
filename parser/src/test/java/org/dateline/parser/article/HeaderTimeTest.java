package org.dateline.parser.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The time that may follow the date of a header. */
class HeaderTimeTest {
    /** What follows the date, the point in time ("-" where there is none, "impossible"), and the text. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "T16:20Z It rained.              | 2022-02-04T16:20Z | It rained.",
                "t16:20z It rained.              | 2022-02-04T16:20Z | It rained.",
                "T16:20 It rained.               | - | It rained.",
                "T16:20:05Z It rained.           | 2022-02-04T16:20:05Z | It rained.",
                "T16:20:05.5Z It rained.         | 2022-02-04T16:20:05.500Z | It rained.",
                "T16:20:05,25Z It rained.        | 2022-02-04T16:20:05.250Z | It rained.",
                "T16:20:05.1234567899Z It rained. | 2022-02-04T16:20:05.123456789Z | It rained.",
                "T16:20:05+01:00 It rained.      | 2022-02-04T16:20:05+01:00 | It rained.",
                "T16:20+0130 It rained.          | 2022-02-04T16:20+01:30 | It rained.",
                "T16:20-05 It rained.            | 2022-02-04T16:20-05:00 | It rained.",
                "T16:20-05:30 It rained.         | 2022-02-04T16:20-05:30 | It rained.",
                "T16:20+18:00 It rained.         | 2022-02-04T16:20+18:00 | It rained.",
                "T16:20-18:00 It rained.         | 2022-02-04T16:20-18:00 | It rained.",
                "T16:20+18:01 It rained.         | impossible |",
                "T16:20-18:01 It rained.         | impossible |",
                "T16:20+01:00[Europe/Paris] It rained. | 2022-02-04T16:20+01:00 | It rained.",
                "T00:00:00Z It rained.           | 2022-02-04T00:00Z | It rained.",
                "T23:59:59Z It rained.           | 2022-02-04T23:59:59Z | It rained.",
                "T24:00Z It rained.              | impossible |",
                "T23:60Z It rained.              | impossible |",
                "T23:59:60Z It rained.           | impossible |",
                "16:20:05 It rained.       | - | It rained.",
                "16:20Z It rained.         | 2022-02-04T16:20Z | It rained.",
                "16:20 It rained.          | - | 16:20 It rained.",
                "70:30 It rained.          | - | 70:30 It rained.",
                "16:2 It rained.           | - | 16:2 It rained.",
                "6:20:05 It rained.        | - | 6:20:05 It rained.",
                "T1620Z It rained.               | none |",
                "T16-20Z It rained.              | none |",
                "X16:20Z It rained.              | none |",
                "T16:20:05.Z It rained.          | none |",
                "T16:20:5Z It rained.            | none |",
                "T16:20+1 It rained.              | - | +1 It rained.",
                "T16:20                          | - | ~~",
                "T16:20:05                       | - | ~~",
                "T16:20Z                         | 2022-02-04T16:20Z | ~~",
                "T16:20+01                       | 2022-02-04T16:20+01:00 | ~~",
            })
    void time(String behind, String time, String text) {
        String expected = text == null ? time : time + " " + text;
        String gap = Character.isDigit(behind.charAt(0)) ? " " : "";
        assertThat(found("date 2022-02-04" + gap + behind)).isEqualTo(expected);
    }

    private static String found(String input) {
        List<String> found = new ArrayList<>();
        ArticleSplitter.standard(refusal -> found.add(told(refusal)), ArticleSplitter.LONGEST)
                .split(input)
                .forEach(article ->
                        found.add(article.dateTime().map(Object::toString).orElse("-") + " " + article.text()));
        return String.join(" / ", found);
    }

    private static String told(Refusal refusal) {
        return refusal.reason() == RefusalReason.NO_DATE ? "none" : "impossible";
    }
}

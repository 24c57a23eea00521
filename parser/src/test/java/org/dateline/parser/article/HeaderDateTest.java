package org.dateline.parser.article;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands behind the word {@code date} and is a date, up to the last character that belongs to it. */
class HeaderDateTest {
    private static final String NONE = "none";
    private static final String IMPOSSIBLE = "impossible";

    /** What follows the word, the date (or why there is none), and the text. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "2022-02-04 It rained.               | 2022-02-04 | It rained.",
                "2022/2/4 It rained.                 | 2022-02-04 | It rained.",
                "2022-2-4 It rained.                 | 2022-02-04 | It rained.",
                "2022-02/04 It rained.               | none |",
                "2022-02-004 It rained.              | none |",
                "2022-002-04 It rained.              | none |",
                "2022-0204 It rained.                | none |",
                "2022--04 It rained.                 | none |",
                "2022.02.04 It rained.               | none |",
                "202-02-04 It rained.                | none |",
                "20220204 It rained.                 | 2022-02-04 | It rained.",
                "2022024 It rained.                  | none |",
                "202202041 It rained.                | none |",
                "20221304 It rained.                 | impossible |",
                "4 February 2022 It rained.          | 2022-02-04 | It rained.",
                "04 Feb. 2022 It rained.             | 2022-02-04 | It rained.",
                "4th Sept, 2022 It rained.           | 2022-09-04 | It rained.",
                "1st January 2022 It rained.         | 2022-01-01 | It rained.",
                "2ND MAY 2022 It rained.             | 2022-05-02 | It rained.",
                "3rd Dec 2022 It rained.             | 2022-12-03 | It rained.",
                "4xx February 2022 It rained.        | none |",
                "4nt February 2022 It rained.        | none |",
                "4st February 2022 It rained.        | 2022-02-04 | It rained.",
                "004 February 2022 It rained.        | none |",
                "4 Fe 2022 It rained.                | none |",
                "4 Februar 2022 It rained.           | none |",
                "4 Febru 2022 It rained.             | 2022-02-04 | It rained.",
                "4 Mayday 2022 It rained.            | none |",
                "4 Ma 2022 It rained.                | none |",
                "4 February 22 It rained.            | none |",
                "4 February 20222 It rained.         | none |",
                "4February 2022 It rained.           | none |",
                "4 February2022 It rained.           | none |",
                "4        Feb        2022 It rained. | 2022-02-04 | It rained.",
                "4         Feb 2022 It rained.       | none |",
                "February 4, 2022 It rained.         | 2022-02-04 | It rained.",
                "February 4 2022 It rained.          | 2022-02-04 | It rained.",
                "Feb. 4th, 2022 It rained.           | 2022-02-04 | It rained.",
                "February 004, 2022 It rained.       | none |",
                "February fourth, 2022 It rained.    | none |",
                "February 4,2022 It rained.          | none |",
                "February, 4 2022 It rained.         | none |",
                "Friday, 4 February 2022 It rained.  | 2022-02-04 | It rained.",
                "Fri 4 February 2022 It rained.      | 2022-02-04 | It rained.",
                "Friday February 4, 2022 It rained.  | 2022-02-04 | It rained.",
                "Friday,4 February 2022 It rained.   | none |",
                "Friday, 2022-02-04 It rained.       | none |",
                "Friday It rained.                   | none |",
                "Fryday 4 February 2022 It rained.   | none |",
                "2022-02-30 It rained.               | impossible |",
                "2022-00-04 It rained.               | impossible |",
                "0000-02-04 It rained.               | impossible |",
                "0001-02-04 It rained.               | 0001-02-04 | It rained.",
                "31 June 2022 It rained.             | impossible |",
            })
    void form(String header, String date, String text) {
        assertThat(found("date " + header)).isEqualTo(expected(date, text));
    }

    /** One mark may set the date off; it is the header's, and what follows it the text's. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "2022-02-04. It rained.  | 2022-02-04 | It rained.",
                "2022-02-04, It rained.  | 2022-02-04 | It rained.",
                "2022-02-04: It rained.  | 2022-02-04 | It rained.",
                "2022-02-04; It rained.  | 2022-02-04 | It rained.",
                "2022-02-04 - It rained. | 2022-02-04 | - It rained.",
                "2022-02-04- It rained.  | 2022-02-04 | It rained.",
                "2022-02-04/ It rained.  | 2022-02-04 | It rained.",
                "2022-02-04.. It rained. | none |",
                "2022-02-04.5 It rained. | none |",
                "2022-02-04-05 It rained. | none |",
                "2022-02-04/05 It rained. | none |",
                "2022-02-04,05 It rained. | none |",
                "2022-02-04:05 It rained. | none |",
                "2022-02-04;05 It rained. | none |",
                "2022-02-04a It rained.  | none |",
                "2022-02-041 It rained.  | none |",
                "2022-02-04) It rained.  | 2022-02-04 | ) It rained.",
                "2022-02-04! It rained.  | 2022-02-04 | ! It rained.",
                "2022-02-04.             | 2022-02-04 | ~~",
                "2022-02-04              | 2022-02-04 | ~~",
                "4 February 2022.        | 2022-02-04 | ~~",
            })
    void end(String header, String date, String text) {
        assertThat(found("date " + header)).isEqualTo(expected(date, text));
    }

    /** A bar cannot stand in the tables above. */
    @ParameterizedTest
    @CsvSource({"'2022-02-04| It rained.',2022-02-04 It rained.", "'2022-02-04|5 It rained.',none"})
    void bar(String header, String expected) {
        assertThat(found("date " + header)).isEqualTo(expected);
    }

    private static String expected(String date, String text) {
        return text == null ? date : date + " " + text;
    }

    private static String found(String input) {
        List<String> found = new ArrayList<>();
        ArticleSplitter.standard(refusal -> found.add(told(refusal)), ArticleSplitter.LONGEST)
                .split(input)
                .forEach(article -> found.add(article.date() + " " + article.text()));
        return String.join(" / ", found);
    }

    private static String told(Refusal refusal) {
        return refusal.reason() == RefusalReason.NO_DATE ? NONE : IMPOSSIBLE;
    }
}

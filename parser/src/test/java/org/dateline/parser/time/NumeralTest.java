package org.dateline.parser.time;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as they are written. */
class NumeralTest {
    /** What is written, its groups of digits (value and how many digits) with the marks between, and the letters after it. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "7           | 7/1 | NONE",
                "007         | 7/3 | NONE",
                "2022-02-09  | 2022/4 - 2/2 - 9/2 | NONE",
                "4.2.22      | 4/1 . 2/1 . 22/2 | NONE",
                "1,500       | 1/1 , 500/3 | NONE",
                "10:30       | 10/2 : 30/2 | NONE",
                "2014/15     | 2014/4 / 15/2 | NONE",
                "5-          | 5/1 | NONE",
                "1.2.3.4     | 1/1 . 2/1 . 3/1 | OTHER",
                "1.2.3.      | 1/1 . 2/1 . 3/1 | OTHER",
                "6_7         | 6/1 | OTHER",
                "1990s       | 1990/4 | PLURAL",
                "80S         | 80/2 | PLURAL",
                "5x          | 5/1 | OTHER",
                "1st         | 1/1 | ORDINAL",
                "2nd         | 2/1 | ORDINAL",
                "3RD         | 3/1 | ORDINAL",
                "15th        | 15/2 | ORDINAL",
                "5sd         | 5/1 | OTHER",
                "5nt         | 5/1 | OTHER",
                "5rt         | 5/1 | OTHER",
                "5td         | 5/1 | OTHER",
                "5at         | 5/1 | OTHER",
                "5xh         | 5/1 | OTHER",
                "9am         | 9/1 | AM",
                "9.30pm      | 9/1 . 30/2 | PM",
                "9AM         | 9/1 | AM",
                "9mm         | 9/1 | OTHER",
                "9ax         | 9/1 | OTHER",
                "2022-02-04T16:20 | 2022/4 - 2/2 - 4/2 | TIME",
                "20thx       | 20/2 | OTHER",
                "20x44       | 20/2 | OTHER",
                "123456789   | 99999999/9 | NONE",
                "99999999999999999999999 | 99999999/23 | NONE",
                "999999999999999999999999 | 99999999/24 | NONE",
            })
    void groups(String written, String groups, Numeral.Suffix suffix) {
        Numeral numeral = read(written);
        StringBuilder found = new StringBuilder();
        for (int i = 0; i < numeral.groups(); i++) {
            String mark = i == 0 ? "" : " " + numeral.mark(i - 1) + " ";
            found.append(mark).append(numeral.value(i)).append('/').append(numeral.digits(i));
        }
        assertThat(found).hasToString(groups);
        assertThat(numeral.suffix()).isEqualTo(suffix);
    }

    @Test
    void numberTooLong() {
        Numeral numeral = read("1".repeat(25));
        assertThat(numeral.groups()).isZero();
        assertThat(numeral.suffix()).isEqualTo(Numeral.Suffix.OTHER);
    }

    @Test
    void numberWithinText() {
        Numeral numeral = new Numeral();
        numeral.read("12345678", 2, 5);
        assertThat(numeral.value(0)).isEqualTo(345);
        numeral.clear();
        assertThat(numeral.groups()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "01", "31", "31st", "9th"})
    void day(String written) {
        assertThat(read(written).isDay()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "00", "32", "001", "5s", "5pm", "5.1", "5-6"})
    void noDay(String written) {
        assertThat(read(written).isDay()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1-2", "30-31", "01-02"})
    void days(String written) {
        assertThat(read(written).isDays()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0-2", "2-2", "3-2", "30-32", "1/2", "001-2", "1-002", "1-2s", "1", "1-2-3"})
    void noDays(String written) {
        assertThat(read(written).isDays()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1000", "1999", "2199"})
    void year(String written) {
        assertThat(read(written).isYear()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0999", "999", "2200", "1990s", "1990-91", "01990"})
    void noYear(String written) {
        assertThat(read(written).isYear()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"5, true", "5s, false", "5.0, false"})
    void whole(String written, boolean whole) {
        assertThat(read(written).isWhole()).isEqualTo(whole);
    }

    private static Numeral read(String written) {
        Numeral numeral = new Numeral();
        numeral.read(written, 0, written.length());
        return numeral;
    }
}

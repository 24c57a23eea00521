package org.dateline.parser.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The days of feasts, from the rules that the lexicon has for them. */
class FeastsTest {
    /** A year, and its Easter Sundays of the Western and the Eastern churches. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "1818, 1818-03-22, 1818-04-26",
        "1886, 1886-04-25, 1886-04-25",
        "1900, 1900-04-15, 1900-04-22",
        "1913, 1913-03-23, 1913-04-27",
        "1943, 1943-04-25, 1943-04-25",
        "1954, 1954-04-18, 1954-04-25",
        "1981, 1981-04-19, 1981-04-26",
        "2000, 2000-04-23, 2000-04-30",
        "2008, 2008-03-23, 2008-04-27",
        "2024, 2024-03-31, 2024-05-05",
        "2025, 2025-04-20, 2025-04-20",
        "2038, 2038-04-25, 2038-04-25",
        "2049, 2049-04-18, 2049-04-25",
        "2076, 2076-04-19, 2076-04-26",
        "2100, 2100-03-28, 2100-05-02",
        "2285, 2285-03-22, 2285-04-26",
    })
    void easterSundays(int year, LocalDate western, LocalDate eastern) {
        assertThat(Easter.western(year)).isEqualTo(western);
        assertThat(Easter.eastern(year)).isEqualTo(eastern);
    }

    /** A year, the first day of the Jewish year that begins in it, and of its Passover and Hanukkah. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "1900, 1900-09-24, 1900-04-14, 1900-12-17",
        "1906, 1906-09-20, 1906-04-10, 1906-12-12",
        "1927, 1927-09-27, 1927-04-17, 1927-12-19",
        "1984, 1984-09-27, 1984-04-17, 1984-12-19",
        "1999, 1999-09-11, 1999-04-01, 1999-12-04",
        "2005, 2005-10-04, 2005-04-24, 2005-12-26",
        "2013, 2013-09-05, 2013-03-26, 2013-11-28",
        "2016, 2016-10-03, 2016-04-23, 2016-12-25",
        "2020, 2020-09-19, 2020-04-09, 2020-12-11",
        "2024, 2024-10-03, 2024-04-23, 2024-12-26",
        "2028, 2028-09-21, 2028-04-11, 2028-12-13",
        "2043, 2043-10-05, 2043-04-25, 2043-12-27",
        "2099, 2099-09-15, 2099-04-05, 2099-12-07",
    })
    void jewishFeasts(int year, LocalDate newYear, LocalDate passover, LocalDate hanukkah) {
        assertThat(Hebrew.newYear(year)).isEqualTo(newYear);
        assertThat(Hebrew.passover(year)).isEqualTo(passover);
        assertThat(Hebrew.hanukkah(year)).isEqualTo(hanukkah);
    }

    /** A year, a rule, and the value of the days it gives; "-" where the rule does not reach that year. */
    @ParameterizedTest(name = "{1} in {0}")
    @CsvSource({
        "2022, 12-25, 2022-12-25",
        "2022, 11 4 4, 2022-11-24",
        "2022, 11 4 4 1, 2022-11-25",
        "2022, 05 -1 1, 2022-05-30",
        "2022, easter 1, 2022-04-18",
        "2022, easter -2, 2022-04-15",
        "2022, orthodox 0, 2022-04-24",
        "2022, passover 0 8, 2022-04-16/2022-04-23",
        "2022, passover 49, 2022-06-04",
        "2022, passover 163 2, 2022-09-26/2022-09-27",
        "2022, hanukkah 0 8, 2022-12-19/2022-12-26",
        "2022, hijri 9-1 29, 2022-04-02/2022-04-30",
        "2022, hijri 10-1, 2022-05-02",
        "2022, hijri 1-1, 2022-07-30",
        "2022, table 2021 02-12 02-01, 2022-02-01",
        "2021, table 2021 02-12 02-01, 2021-02-12",
        "2020, table 2021 02-12 02-01, -",
        "2023, table 2021 02-12 02-01, -",
        "1889, hijri 10-1, -",
        "1890, hijri 10-1, 1890-05-20",
        "2070, hijri 10-1, 2070-11-04",
        "2071, hijri 10-1, -",
    })
    void rule(int year, String rule, String value) {
        Period period = Feasts.in(year, rule);
        assertThat(period == null ? "-" : period.value()).isEqualTo(value);
    }
}

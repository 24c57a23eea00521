package org.dateline.parser.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which year is meant where none is named, and which week. */
class PartialTest {
    /** The article's day, where its clause looks, a month, and which one is meant. */
    @ParameterizedTest(name = "month {2} seen from {0}, {1}")
    @CsvSource({
        "2022-02-09, PAST, 2, 2022-02",
        "2022-02-01, PAST, 2, 2022-02",
        "2022-02-28, PAST, 3, 2021-03",
        "2022-02-09, PAST, 1, 2022-01",
        "2022-02-09, FUTURE, 2, 2022-02",
        "2022-02-28, FUTURE, 2, 2022-02",
        "2022-03-01, FUTURE, 2, 2023-02",
        "2022-02-09, FUTURE, 1, 2023-01",
        "2022-12-31, FUTURE, 12, 2022-12",
        "2022-02-09, OPEN, 2, 2022-02",
        "2022-02-09, OPEN, 6, 2022-06",
        "2022-02-09, OPEN, 7, 2022-07",
        "2022-02-09, OPEN, 8, 2021-08",
        "2022-02-09, NEAR, 8, 2021-08",
        "2022-02-09, NEAR, 7, 2022-07",
        "2022-02-25, OPEN, 8, 2021-08",
        "2022-02-26, OPEN, 8, 2022-08",
        "2022-02-15, NEAR, 8, 2021-08",
        "2022-02-16, NEAR, 8, 2022-08",
    })
    void month(LocalDate date, Direction direction, int month, String value) {
        Context context = new Context(date, direction, null, null);
        assertThat(Partial.of(context, year -> Calendar.month(year, month)))
                .extracting(Period::value)
                .isEqualTo(value);
    }

    /** The article's day, where its clause looks, and which 29 February is meant. */
    @ParameterizedTest(name = "29 February seen from {0}, {1}")
    @CsvSource({
        "2022-02-09, PAST, 2020-02-29",
        "2022-02-09, FUTURE, 2024-02-29",
        "2022-02-09, OPEN, 2020-02-29",
        "2022-03-12, NEAR, 2024-02-29",
        "1904-02-28, PAST, 1896-02-29",
        "1896-03-01, FUTURE, 1904-02-29",
        "2024-02-29, PAST, 2024-02-29",
        "2024-02-29, FUTURE, 2024-02-29",
    })
    void leapDay(LocalDate date, Direction direction, String value) {
        Context context = new Context(date, direction, null, null);
        assertThat(Partial.of(context, PartialTest::leapDay))
                .extracting(Period::value)
                .isEqualTo(value);
    }

    @Test
    void listThatEnds() {
        Context context = new Context(LocalDate.of(2022, 2, 9), Direction.NEAR, null, null);
        assertThat(Partial.of(context, year -> year == 2021 ? Calendar.month(year, 5) : null))
                .isEqualTo(Calendar.month(2021, 5));
        assertThat(Partial.of(context, year -> year == 2023 ? Calendar.month(year, 5) : null))
                .isEqualTo(Calendar.month(2023, 5));
        assertThat(Partial.of(context, year -> null)).isNull();
    }

    /** Weekday and day of a month, and where the clause looks; the year is the nearest one in which they agree. */
    @ParameterizedTest(name = "weekday {2}, {0} {1} from 2022-02-09, {3}")
    @CsvSource({
        "2, 6, 7, PAST, 2022-02-06",
        "2, 10, 4, PAST, 2022-02-10",
        "2, 10, 4, FUTURE, 2022-02-10",
        "6, 5, 6, PAST, 2021-06-05",
        "6, 5, 7, PAST, 2022-06-05",
        "6, 5, 1, FUTURE, 2023-06-05",
        "6, 5, 6, FUTURE, 2021-06-05",
        "6, 5, 3, FUTURE, 2024-06-05",
        "6, 5, 3, PAST, 2019-06-05",
        "6, 5, 5, PAST, 2020-06-05",
        "2, 29, 6, PAST, 2020-02-29",
        "2, 29, 4, FUTURE, 2024-02-29",
    })
    void agreement(int month, int day, int weekday, Direction direction, String value) {
        Context context = new Context(LocalDate.of(2022, 2, 9), direction, null, null);
        Partial.Yearly yearly =
                year -> Calendar.exists(year, month, day) ? Calendar.day(LocalDate.of(year, month, day)) : null;
        assertThat(Partial.agreeing(context, yearly, weekday))
                .extracting(Period::value)
                .isEqualTo(value);
    }

    @Test
    void yearsWithoutAgreement() {
        Context context = new Context(LocalDate.of(2022, 2, 9), Direction.PAST, null, null);
        Partial.Yearly monday = year -> Calendar.day(LocalDate.of(year, 1, 8).with(java.time.DayOfWeek.MONDAY));
        assertThat(Partial.agreeing(context, monday, 2)).isEqualTo(monday.in(2022));
        assertThat(Partial.agreeing(context, year -> null, 2)).isNull();
    }

    /** 2022-02-09 is a Wednesday. */
    @ParameterizedTest(name = "weekday {0}, {1}")
    @CsvSource({
        "3, PAST, 2022-02-09",
        "3, OPEN, 2022-02-09",
        "3, NEAR, 2022-02-09",
        "3, FUTURE, 2022-02-09",
        "2, PAST, 2022-02-08",
        "2, OPEN, 2022-02-08",
        "2, FUTURE, 2022-02-15",
        "4, PAST, 2022-02-03",
        "4, OPEN, 2022-02-03",
        "4, NEAR, 2022-02-10",
        "4, FUTURE, 2022-02-10",
        "6, NEAR, 2022-02-12",
        "7, NEAR, 2022-02-06",
        "7, FUTURE, 2022-02-13",
    })
    void weekday(int weekday, Direction direction, String value) {
        Context context = new Context(LocalDate.of(2022, 2, 9), direction, null, null);
        assertThat(Partial.weekday(context, weekday).value()).isEqualTo(value);
    }

    private static @org.jspecify.annotations.Nullable Period leapDay(int year) {
        return Calendar.exists(year, 2, 29) ? Calendar.day(LocalDate.of(year, 2, 29)) : null;
    }
}

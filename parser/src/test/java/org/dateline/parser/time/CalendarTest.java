package org.dateline.parser.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.dateline.model.TimePrecision;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The periods of the calendar, and the units they are counted in. */
class CalendarTest {
    /** A unit, a day, and the period of that unit that the day lies in. */
    @ParameterizedTest(name = "{0} around {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "SECOND     | 2022-02-09 | 2022-02-09 .. 2022-02-10 DAY 2022-02-09",
                "HOUR       | 2022-02-09 | 2022-02-09 .. 2022-02-10 DAY 2022-02-09",
                "DAY        | 2024-02-29 | 2024-02-29 .. 2024-03-01 DAY 2024-02-29",
                "WEEK       | 2022-02-07 | 2022-02-07 .. 2022-02-14 WEEK 2022-W06",
                "WEEK       | 2022-02-13 | 2022-02-07 .. 2022-02-14 WEEK 2022-W06",
                "WEEK       | 2021-01-03 | 2020-12-28 .. 2021-01-04 WEEK 2020-W53",
                "WEEK       | 2024-12-30 | 2024-12-30 .. 2025-01-06 WEEK 2025-W01",
                "FORTNIGHT  | 2022-02-13 | 2022-02-07 .. 2022-02-14 WEEK 2022-W06",
                "WEEKEND    | 2022-02-07 | 2022-02-12 .. 2022-02-14 WEEKEND 2022-W06-WE",
                "WEEKEND    | 2022-02-13 | 2022-02-12 .. 2022-02-14 WEEKEND 2022-W06-WE",
                "WEEKEND    | 2021-01-01 | 2021-01-02 .. 2021-01-04 WEEKEND 2020-W53-WE",
                "MONTH      | 2022-12-31 | 2022-12-01 .. 2023-01-01 MONTH 2022-12",
                "MONTH      | 2022-09-01 | 2022-09-01 .. 2022-10-01 MONTH 2022-09",
                "MONTH      | 2022-10-01 | 2022-10-01 .. 2022-11-01 MONTH 2022-10",
                "QUARTER    | 2022-03-31 | 2022-01-01 .. 2022-04-01 QUARTER 2022-Q1",
                "QUARTER    | 2022-04-01 | 2022-04-01 .. 2022-07-01 QUARTER 2022-Q2",
                "QUARTER    | 2022-12-31 | 2022-10-01 .. 2023-01-01 QUARTER 2022-Q4",
                "HALF       | 2022-06-30 | 2022-01-01 .. 2022-07-01 HALF 2022-H1",
                "HALF       | 2022-07-01 | 2022-07-01 .. 2023-01-01 HALF 2022-H2",
                "YEAR       | 2022-12-31 | 2022-01-01 .. 2023-01-01 YEAR 2022",
                "YEAR       | 0079-08-24 | 0079-01-01 .. 0080-01-01 YEAR 0079",
                "DECADE     | 2019-12-31 | 2010-01-01 .. 2020-01-01 DECADE 201",
                "DECADE     | 2020-01-01 | 2020-01-01 .. 2030-01-01 DECADE 202",
                "CENTURY    | 1999-12-31 | 1900-01-01 .. 2000-01-01 CENTURY 19",
                "MILLENNIUM | 2000-01-01 | 2000-01-01 .. 2100-01-01 CENTURY 20",
            })
    void period(Unit unit, LocalDate day, String expected) {
        assertThat(written(unit.around(day))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0} {1}")
    @CsvSource(
            delimiter = '|',
            value = {
                "2022 | SP | 2022-03-01 .. 2022-06-01 SEASON 2022-SP",
                "2022 | SU | 2022-06-01 .. 2022-09-01 SEASON 2022-SU",
                "2022 | FA | 2022-09-01 .. 2022-12-01 SEASON 2022-FA",
                "2022 | WI | 2022-12-01 .. 2023-03-01 SEASON 2022-WI",
            })
    void season(int year, String code, String expected) {
        assertThat(written(Calendar.season(year, code))).isEqualTo(expected);
    }

    /** The article's day, a season, how many away it is, and which one is meant. */
    @ParameterizedTest(name = "{1} {2} of {0}")
    @CsvSource({
        "2022-02-28, WI,  0, 2021-WI",
        "2022-03-01, WI,  0, 2022-WI",
        "2022-12-01, WI,  0, 2022-WI",
        "2022-02-09, SU,  0, 2022-SU",
        "2022-02-09, WI, -1, 2020-WI",
        "2022-02-28, WI, -1, 2020-WI",
        "2022-03-01, WI, -1, 2021-WI",
        "2022-08-31, SU, -1, 2021-SU",
        "2022-09-01, SU, -1, 2022-SU",
        "2022-05-31, SU,  1, 2022-SU",
        "2022-06-01, SU,  1, 2023-SU",
        "2022-02-09, WI,  1, 2022-WI",
    })
    void seasonBeside(LocalDate date, String code, int by, String value) {
        Context context = new Context(date, Direction.OPEN, null, null);
        assertThat(Seasons.related(context, code, by)).extracting(Period::value).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0}-{1}-{2}")
    @CsvSource({
        "2024, 2, 29, true",
        "2023, 2, 29, false",
        "2022, 1, 1, true",
        "2022, 12, 31, true",
        "2022, 0, 1, false",
        "2022, 13, 1, false",
        "2022, 4, 0, false",
        "2022, 4, 30, true",
        "2022, 4, 31, false",
    })
    void existence(int year, int month, int day, boolean exists) {
        assertThat(Calendar.exists(year, month, day)).isEqualTo(exists);
    }

    /** The TIMEX3 value of so many tenths of a unit; below zero for a number that is not told. */
    @ParameterizedTest(name = "{1} tenths of {0}")
    @CsvSource({
        "SECOND, 450, PT45S",
        "MINUTE, 10, PT1M",
        "HOUR, 25, PT2.5H",
        "HOUR, -1, PTXH",
        "DAY, 0, P0D",
        "DAY, -1, PXD",
        "WEEK, 20, P2W",
        "FORTNIGHT, 10, P2W",
        "WEEKEND, 20, P2WE",
        "MONTH, 30, P3M",
        "QUARTER, 20, P6M",
        "HALF, 10, P6M",
        "YEAR, 15, P1.5Y",
        "DECADE, 20, P20Y",
        "CENTURY, 5, P50Y",
        "MILLENNIUM, 10, P1000Y",
        "DECADE, -1, PXY",
        "MILLENNIUM, 999999990, P99999999000Y",
    })
    void length(Unit unit, int tenths, String value) {
        assertThat(unit.length(tenths)).isEqualTo(value);
    }

    /** A day, so many units on. */
    @ParameterizedTest(name = "{0} and {2} {1}")
    @CsvSource({
        "2022-02-09, SECOND, 5, 2022-02-09",
        "2022-02-09, MINUTE, 5, 2022-02-09",
        "2022-02-09, HOUR, 5, 2022-02-09",
        "2024-02-28, DAY, 2, 2024-03-01",
        "2022-02-09, DAY, -9, 2022-01-31",
        "2022-02-09, WEEK, 2, 2022-02-23",
        "2022-02-09, FORTNIGHT, 2, 2022-03-09",
        "2022-02-12, WEEKEND, -1, 2022-02-05",
        "2022-01-31, MONTH, 1, 2022-02-28",
        "2022-02-09, QUARTER, -1, 2021-11-09",
        "2022-02-09, HALF, 1, 2022-08-09",
        "2024-02-29, YEAR, 1, 2025-02-28",
        "2022-02-09, DECADE, -2, 2002-02-09",
        "2022-02-09, CENTURY, -1, 1922-02-09",
        "2022-02-09, MILLENNIUM, -1, 1022-02-09",
        "2022-02-09, DAY, 100000, 2295-11-25",
        "2022-02-09, DAY, 100001, 2295-11-25",
        "2022-02-09, DAY, -100001, 1748-04-26",
    })
    void distance(LocalDate day, Unit unit, long count, LocalDate expected) {
        assertThat(unit.plus(day, count)).isEqualTo(expected);
    }

    @Test
    void yearsOfUnits() {
        assertThat(Unit.MILLENNIUM.years()).isEqualTo(1000);
        assertThat(Unit.DECADE.years()).isEqualTo(10);
        assertThat(Unit.YEAR.years()).isEqualTo(1);
        assertThat(Unit.HALF.years()).isZero();
        assertThat(Unit.DAY.years()).isZero();
    }

    @Test
    void firstAndLastDayOfPeriod() {
        Period february = Calendar.month(2022, 2);
        assertThat(february.contains(LocalDate.of(2022, 1, 31))).isFalse();
        assertThat(february.contains(LocalDate.of(2022, 2, 1))).isTrue();
        assertThat(february.contains(LocalDate.of(2022, 2, 28))).isTrue();
        assertThat(february.contains(LocalDate.of(2022, 3, 1))).isFalse();
    }

    /** A period by its unit and a day, and the same one of 2019. */
    @ParameterizedTest(name = "{0} around {1} in 2019")
    @CsvSource(
            delimiter = '|',
            value = {
                "CENTURY | 1950-05-01 | 2019",
                "DECADE  | 1950-05-01 | 2019",
                "YEAR    | 2022-05-01 | 2019",
                "HALF    | 2022-12-31 | 2019-H2",
                "QUARTER | 2022-05-01 | 2019-Q2",
                "MONTH   | 2022-05-01 | 2019-05",
                "WEEK    | 2022-05-05 | 2019-W18",
                "DAY     | 2024-02-29 | 2019-02-28",
            })
    void samePeriodOfAnotherYear(Unit unit, LocalDate day, String value) {
        assertThat(unit.around(day).inYear(2019).value()).isEqualTo(value);
        assertThat(Calendar.season(2022, "WI").inYear(2019).value()).isEqualTo("2019-WI");
    }

    @ParameterizedTest
    @CsvSource({
        "CENTURY, false",
        "DECADE, false",
        "YEAR, false",
        "HALF, true",
        "QUARTER, true",
        "MONTH, true",
        "WEEK, false",
        "DAY, false"
    })
    void partOfYear(Unit unit, boolean part) {
        assertThat(unit.around(LocalDate.of(2022, 2, 9)).isPartOfYear()).isEqualTo(part);
        assertThat(Calendar.season(2022, "SU").isPartOfYear()).isTrue();
    }

    @Test
    void finerPrecisionOfRange() {
        Period year = Calendar.year(2021);
        Period month = Calendar.month(2022, 3);
        assertThat(written(year.to(month))).isEqualTo("2021-01-01 .. 2022-04-01 MONTH 2021/2022-03");
        assertThat(Calendar.month(2020, 3).to(year).precision()).isEqualTo(TimePrecision.MONTH);
    }

    @Test
    void partsOfTheYear() {
        assertThat(new YearPart(0, 1, TimePrecision.QUARTER, 3, "").in(2022).value())
                .isEqualTo("2022-Q3");
        assertThat(new YearPart(0, 1, TimePrecision.HALF, 2, "").in(2022).value())
                .isEqualTo("2022-H2");
        assertThat(new YearPart(0, 1, TimePrecision.SEASON, 0, "FA").in(2022).value())
                .isEqualTo("2022-FA");
    }

    private static String written(Period period) {
        return period.start() + " .. " + period.end() + " " + period.precision() + " " + period.value();
    }
}

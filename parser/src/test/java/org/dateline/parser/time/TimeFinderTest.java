package org.dateline.parser.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TimeFinderTest {
    private static final LocalDate DATE = LocalDate.of(2022, 2, 9);

    static Stream<TimeSpec> cases() {
        return Stream.of(
                        "times.txt",
                        "accounts.txt",
                        "plans.txt",
                        "feasts.txt",
                        "clock.txt",
                        "days.txt",
                        "directions.txt",
                        "distances.txt",
                        "lengths.txt",
                        "names.txt",
                        "parts.txt",
                        "periods.txt",
                        "relative.txt",
                        "years.txt")
                .flatMap(TimeSpec::read);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void specCase(TimeSpec spec) {
        assertThat(spec.found()).as(spec.date() + " " + spec.text()).isEqualTo(spec.expected());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void everyPrefixAndSuffix(TimeSpec spec) {
        String text = spec.text();
        for (int i = 1; i < text.length(); i++) {
            orderedTimes(spec.date(), text.substring(0, i));
            orderedTimes(spec.date(), text.substring(i));
        }
    }

    @Test
    void edgesOfTheCalendar() {
        for (LocalDate date :
                new LocalDate[] {LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31), LocalDate.of(2024, 2, 29)}) {
            cases().forEach(spec -> orderedTimes(date, spec.text()));
        }
    }

    @Test
    void numbersOfAnyLength() {
        String[] texts = {
            "It fell 99999999999999999999 years ago.",
            "In 99999999 weeks.",
            "2022-99-99 and 99/99/9999 and 2022-02-04T99:99.",
            "The 0th century, the 1000th century, 0 days ago.",
            "May 00, 0000 at 25:61 p.m.",
            "9999999-9999999 days",
            "30 millennia ago it rained."
        };
        for (String text : texts) {
            orderedTimes(DATE, text);
        }
    }

    private static void orderedTimes(LocalDate date, String text) {
        int end = 0;
        for (FoundTime time : TimeSpec.find(date, text).found()) {
            assertThat(time.start()).as(text).isGreaterThanOrEqualTo(end);
            assertThat(time.end()).as(text).isGreaterThan(time.start());
            end = time.end();
        }
    }
}

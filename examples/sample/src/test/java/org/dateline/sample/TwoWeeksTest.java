package org.dateline.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class TwoWeeksTest {
    @Test
    void newsOfEachDay() {
        assertThat(TwoWeeks.days())
                .hasSize(14)
                .allSatisfy(day -> assertThat(TwoWeeks.textOf(day))
                        .as("the news of %s", day)
                        .startsWith("date " + day));
    }

    @Test
    void fiftyArticles() {
        assertThat(TwoWeeks.text().lines())
                .filteredOn(line -> line.toLowerCase(Locale.ROOT).matches("date:? .*2026.*"))
                .hasSize(50);
    }

    @Test
    void noNews() {
        LocalDate day = LocalDate.of(2026, 9, 21);
        assertThatThrownBy(() -> TwoWeeks.textOf(day))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("no news of 2026-09-21");
    }
}

package org.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class ScaleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);

    @Test
    void middlesOfDays() {
        Scale scale = new Scale(DAY, DAY.plusDays(3));
        assertThat(scale.place(DAY)).isEqualTo("12.50%");
        assertThat(scale.place(DAY.plusDays(3))).isEqualTo("87.50%");
        assertThat(scale.place(DAY.minusYears(1))).as("outside").isEqualTo("12.50%");
    }

    @Test
    void fewTicks() {
        assertThat(new Scale(DAY, DAY).ticks()).containsExactly(DAY);
        assertThat(new Scale(DAY, DAY.plusDays(16)).ticks()).hasSize(6).contains(DAY.plusDays(3));
        assertThat(new Scale(DAY, DAY.plusYears(30)).ticks()).hasSizeLessThan(9);
    }
}

package org.dateline.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayoutTest {
    private static final double WIDTH = 318;
    private static final double HEIGHT = 432;

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 5, 12, 16})
    void labelsApartAndInside(int count) {
        List<Layout.Edge> ring = IntStream.range(0, count)
                .mapToObj(i -> new Layout.Edge(i, (i * 3 + 1) % count))
                .toList();
        Layout layout = new Layout(
                IntStream.range(0, count)
                        .mapToObj(i -> List.of("Ministerial", "Person " + i))
                        .toList(),
                ring);
        for (int i = 0; i < count; i++) {
            assertThat(x(layout, i)).isBetween(30.0, WIDTH - 30);
            assertThat(y(layout, i)).isBetween(5.0, HEIGHT - 35);
            for (int j = 0; j < i; j++) {
                boolean apart =
                        Math.abs(x(layout, i) - x(layout, j)) > 70 || Math.abs(y(layout, i) - y(layout, j)) > 40;
                assertThat(apart).as("dots %d and %d", i, j).isTrue();
            }
        }
    }

    private static double x(Layout layout, int dot) {
        return number(layout.x(dot)) * WIDTH / 100;
    }

    private static double y(Layout layout, int dot) {
        return number(layout.y(dot)) * HEIGHT / 100;
    }

    private static double number(String perCent) {
        return Double.parseDouble(perCent.replace("%", ""));
    }
}

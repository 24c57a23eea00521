package org.dateline.parser.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NumberingTest {
    private static final int SIZE = 100;

    /** On either side of what one byte and what two bytes hold. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 253, 254, 255, 256, 65_533, 65_534, 65_535, 65_536, 10_000_000})
    void numbersOfEveryWidth(int number) {
        Numbering numbering = new Numbering(SIZE);
        numbering.set(0, 7);
        numbering.set(1, number);
        numbering.fill(2, 5, number);
        numbering.set(3, -1);
        assertThat(new int[] {
                    numbering.at(0), numbering.at(1), numbering.at(2), numbering.at(3), numbering.at(4), numbering.at(5)
                })
                .as("numbers with %d among them", number)
                .containsExactly(7, number, number, -1, number, -1);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 255, 256, 65_535, 65_536, 70_000})
    void numbersOfAKnownCount(int count) {
        Numbering numbering = new Numbering(SIZE, count);
        for (int place = 0; place < SIZE; place++) {
            numbering.set(place, Math.max(0, count - 1 - place));
        }
        for (int place = 0; place < SIZE; place++) {
            assertThat(numbering.at(place))
                    .as("place %d of %d", place, count)
                    .isEqualTo(Math.max(0, count - 1 - place));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, SIZE, Integer.MAX_VALUE, Integer.MIN_VALUE})
    void placesOutside(int place) {
        Numbering numbering = new Numbering(SIZE);
        numbering.fill(0, SIZE, 3);
        assertThat(numbering.at(place)).isEqualTo(-1);
    }
}

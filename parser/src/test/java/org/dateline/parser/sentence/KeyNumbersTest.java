package org.dateline.parser.sentence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class KeyNumbersTest {
    private static final int MOST = 1 << 15;

    @Test
    void eachKeyHasItsNumber() {
        int[] keys = new Random(7).ints().distinct().limit(MOST).toArray();
        KeyNumbers numbers = new KeyNumbers(keys);
        assertThat(IntStream.of(keys).map(numbers::of).toArray())
                .containsExactly(IntStream.rangeClosed(1, MOST).toArray());
    }

    @Test
    void anotherKeyHasTheNumberOfOneOfThemOrNone() {
        KeyNumbers numbers = new KeyNumbers(new int[] {3, 5});
        assertThat(new Random(7).ints(1000).map(numbers::of)).allMatch(number -> number >= 0 && number <= 2);
    }

    @Test
    void tooManyKeysAreRefused() {
        int[] keys = IntStream.rangeClosed(0, MOST).toArray();
        assertThatThrownBy(() -> new KeyNumbers(keys))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("more than fit");
    }
}

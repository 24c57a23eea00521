package org.dateline.parser.robust;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All text comes back, of news and of what is none. */
class NothingLostTest {
    private static final int HOSTILE = 1 << 12;

    static Stream<String> texts() {
        List<String> hostile = Hostile.names().stream()
                .map(name -> Hostile.text(name, HOSTILE))
                .toList();
        return Stream.of(Texts.articles(), Texts.golden(Texts.ARTICLE), hostile).flatMap(List::stream);
    }

    @Test
    void everyText() {
        texts().forEach(NothingLost::check);
        texts().forEach(text -> NothingLost.check("date 2022-02-04\n" + text));
    }

    /** Articles one behind the other, one in four with an impossible date before it. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4})
    void joinedTexts(long seed) {
        Random random = new Random(seed);
        List<String> headers = List.of(
                "date 2022-02-04",
                "Date: 4 February 2022\n",
                "\ndate 2022-02-30 ",
                "DATE\tFriday, February 4th, 2022\r\n");
        StringBuilder joined = new StringBuilder();
        texts().forEach(text -> joined.append('\n')
                .append(headers.get(random.nextInt(headers.size())))
                .append(text, 0, Math.min(text.length(), 200)));
        NothingLost.check(joined.toString());
    }
}

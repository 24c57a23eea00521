package org.dateline.parser.robust;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a fuzzer runs on texts with edits holds of some of them each time. */
class EditedTextTest {
    private static final int TEXTS = 40;
    private static final int EDITS = 30;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void editedTexts(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < TEXTS; i++) {
            byte[] edits = new byte[2 + 4 * random.nextInt(EDITS)];
            random.nextBytes(edits);
            FuzzTargets.mutatedArticle(edits);
        }
    }
}

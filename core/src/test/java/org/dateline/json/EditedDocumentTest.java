package org.dateline.json;

import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a fuzzer runs on documents with edits holds of some of them each time. */
class EditedDocumentTest {
    private static final int DOCUMENTS = 300;
    private static final int EDITS = 4;

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void editedDocuments(long seed) {
        Random random = new Random(seed);
        for (int i = 0; i < DOCUMENTS; i++) {
            byte[] edits = new byte[4 * (1 + random.nextInt(EDITS))];
            random.nextBytes(edits);
            FuzzTargets.editedArticle(edits);
            FuzzTargets.editedChronicle(edits);
        }
    }
}

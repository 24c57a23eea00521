package org.dateline.json;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Lets the fuzzer loose on {@link FuzzTargets}. */
class JsonFuzz {
    @FuzzTest(maxDuration = "30m")
    void strict(byte[] data) {
        FuzzTargets.strict(data);
    }

    @FuzzTest(maxDuration = "30m")
    void lenient(byte[] data) {
        FuzzTargets.lenient(data);
    }

    @FuzzTest(maxDuration = "30m")
    void editedArticle(byte[] data) {
        FuzzTargets.editedArticle(data);
    }

    @FuzzTest(maxDuration = "30m")
    void list(byte[] data) {
        FuzzTargets.list(data);
    }

    @FuzzTest(maxDuration = "30m")
    void lines(byte[] data) {
        FuzzTargets.lines(data);
    }

    @FuzzTest(maxDuration = "30m")
    void chronicle(byte[] data) {
        FuzzTargets.chronicle(data);
    }

    @FuzzTest(maxDuration = "30m")
    void editedChronicle(byte[] data) {
        FuzzTargets.editedChronicle(data);
    }
}

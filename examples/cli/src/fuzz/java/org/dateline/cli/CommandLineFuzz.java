package org.dateline.cli;

import com.code_intelligence.jazzer.junit.FuzzTest;

/** Lets the fuzzer loose on {@link FuzzTargets}. */
class CommandLineFuzz {
    @FuzzTest(maxDuration = "30m")
    void commandLine(byte[] data) {
        FuzzTargets.commandLine(data);
    }

    @FuzzTest(maxDuration = "30m")
    void input(byte[] data) {
        FuzzTargets.input(data);
    }
}

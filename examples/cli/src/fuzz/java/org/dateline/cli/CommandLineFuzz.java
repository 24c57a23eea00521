package org.dateline.cli;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;

/** Lets the fuzzer loose on {@link FuzzTargets}. It begins with what once broke them, and with a little news. */
class CommandLineFuzz {
    private static final String NEWS = """
            date 2022-02-04
            President Ann Moore told Bob Stone on Monday that she would visit him in Rome next week.

            "We do not rule it out," said Stone, who met French Foreign Minister Jean Duc by video link.
            Date: 5 February 2022
            France denied that talks were held.
            """;

    static Stream<byte[]> commandLine() {
        return FuzzFindsTest.seeds("commandLine");
    }

    @MethodSource
    @FuzzTest(maxDuration = "30m")
    void commandLine(byte[] data) {
        FuzzTargets.commandLine(data);
    }

    static Stream<byte[]> input() {
        return Stream.concat(FuzzFindsTest.seeds("input"), Stream.of(NEWS.getBytes(StandardCharsets.UTF_8)));
    }

    @MethodSource
    @FuzzTest(maxDuration = "30m")
    void input(byte[] data) {
        FuzzTargets.input(data);
    }
}

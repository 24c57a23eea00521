package org.dateline.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs each target on what once broke it, and on what breaks others of its kind: the files of the folder of its name. */
class FuzzFindsTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "org", "dateline", "cli", "finds");
    private static final Map<String, Consumer<byte[]>> TARGETS =
            Map.ofEntries(Map.entry("commandLine", FuzzTargets::commandLine), Map.entry("input", FuzzTargets::input));

    static List<String> everyFind() {
        return TARGETS.keySet().stream().sorted().flatMap(FuzzFindsTest::finds).toList();
    }

    private static Stream<String> finds(String target) {
        String[] files = Objects.requireNonNull(FOLDER.resolve(target).toFile().list(), target);
        return Arrays.stream(files).sorted().map(file -> target + "/" + file);
    }

    /** What a fuzzer may begin with. */
    static Stream<byte[]> seeds(String target) {
        return finds(target).map(FuzzFindsTest::read);
    }

    private static byte[] read(String file) {
        try {
            return Files.readAllBytes(FOLDER.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("everyFind")
    void find(String file) {
        TARGETS.get(file.substring(0, file.indexOf('/'))).accept(read(file));
    }
}

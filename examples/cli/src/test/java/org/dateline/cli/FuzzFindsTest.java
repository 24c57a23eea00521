package org.dateline.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Runs each target on what once broke it, and on what breaks others of its kind: the files of the folder of its name. */
class FuzzFindsTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "org", "dateline", "cli", "finds");
    private static final Map<String, Consumer<byte[]>> TARGETS =
            Map.ofEntries(Map.entry("commandLine", FuzzTargets::commandLine), Map.entry("input", FuzzTargets::input));

    static List<String> finds() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("finds")
    void find(String file) throws IOException {
        String target = file.substring(0, file.indexOf('/'));
        TARGETS.get(target).accept(Files.readAllBytes(FOLDER.resolve(file)));
    }
}

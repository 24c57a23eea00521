package org.dateline.json;

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
    private static final Path FOLDER = Path.of("src", "test", "resources", "org", "dateline", "json", "finds");
    private static final Map<String, Consumer<byte[]>> TARGETS = Map.ofEntries(
            Map.entry("strict", FuzzTargets::strict),
            Map.entry("lenient", FuzzTargets::lenient),
            Map.entry("editedArticle", FuzzTargets::editedArticle),
            Map.entry("list", FuzzTargets::list),
            Map.entry("lines", FuzzTargets::lines),
            Map.entry("chronicle", FuzzTargets::chronicle),
            Map.entry("editedChronicle", FuzzTargets::editedChronicle));

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

package org.dateline.parser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds the resources that GraalVM's native-image is told of to those that the jar has; the parser reflects on nothing. */
class NativeImageTest {
    private static final Path CLASSES = Path.of("target/classes");
    private static final Path CONFIG =
            Path.of("src/main/resources/META-INF/native-image/org.dateline/dateline-parser/resource-config.json");

    @Test
    void resources() throws IOException {
        List<Pattern> patterns = new ArrayList<>();
        for (JsonNode include : new ObjectMapper().readTree(CONFIG.toFile()).at("/resources/includes")) {
            patterns.add(Pattern.compile(include.get("pattern").asText()));
        }
        assertThat(found())
                .hasSizeGreaterThan(20)
                .allMatch(
                        name -> patterns.stream().anyMatch(p -> p.matcher(name).matches()));
    }

    private static List<String> found() throws IOException {
        try (Stream<Path> files = Files.walk(CLASSES.resolve("org"))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> CLASSES.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> !name.endsWith(".class"))
                    .sorted()
                    .toList();
        }
    }
}

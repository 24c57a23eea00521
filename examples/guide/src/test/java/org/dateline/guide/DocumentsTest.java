package org.dateline.guide;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the README and the guide true: each block of them is code that runs, or what it prints. After a change of either,
 * {@code mvn -pl examples/guide -am test -Dtest=DocumentsTest -Dsurefire.failIfNoSpecifiedTests=false -Ddocuments.write}
 * writes the blocks anew.
 */
class DocumentsTest {
    private static final Path ROOT = Path.of("../..");

    static List<Path> documents() throws IOException {
        try (Stream<Path> guide = Files.list(ROOT.resolve("docs"))) {
            return Stream.concat(
                            Stream.of(ROOT.resolve("README.md")),
                            guide.filter(file -> file.toString().endsWith(".md")))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void blocks(Path file) throws IOException {
        if (System.getProperty("documents.write") != null) {
            write(file);
        }
        for (Document.Block block : Document.read(file).blocks()) {
            assertThat(block.marker())
                    .as("the marker above line %d of %s", block.start(), file)
                    .isPresent();
            String marker = block.marker().get();
            switch (marker) {
                case "coordinates" -> assertThat(coordinates(block.text())).isEqualTo(coordinates(pom()));
                case "shell" -> assertThat(commands()).contains(block.text());
                default -> assertThat(block.text()).as(marker).isEqualTo(Truth.of(marker));
            }
        }
    }

    private static void write(Path file) throws IOException {
        Document document = Document.read(file);
        for (int i = 0; i < document.blocks().size(); i++) {
            Document.Block block = document.blocks().get(i);
            String marker = block.marker().orElse("shell");
            if (!marker.equals("shell") && !marker.equals("coordinates")) {
                document = document.with(block, Truth.of(marker));
            }
        }
        document.write();
    }

    /** What {@code .ci/run} runs. */
    private static String commands() throws IOException {
        return Files.readString(ROOT.resolve(".ci/commands"));
    }

    private static String pom() throws IOException {
        return Files.readString(ROOT.resolve("pom.xml"));
    }

    private static List<String> coordinates(String xml) {
        return Stream.of("groupId", "version")
                .map(name -> Pattern.compile("<" + name + ">(.*?)</").matcher(xml))
                .map(found -> found.find() ? found.group(1) : "none")
                .toList();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void links(Path file) throws IOException {
        assertThat(Pattern.compile("\\]\\((?!https?:)([^)#]+)(?:#[^)]*)?\\)")
                        .matcher(Files.readString(file))
                        .results()
                        .map(link -> file.resolveSibling(link.group(1)).normalize()))
                .allMatch(Files::exists);
    }

    @Test
    void readmeOfOnePage() throws IOException {
        assertThat(Files.readAllLines(ROOT.resolve("README.md"))).hasSizeLessThan(100);
    }
}

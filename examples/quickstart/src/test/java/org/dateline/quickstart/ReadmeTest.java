package org.dateline.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Holds the README's code and what it prints true. After a change of either,
 * {@code mvn -pl examples/quickstart -am test -Dtest=ReadmeTest -Dsurefire.failIfNoSpecifiedTests=false -Dreadme.write}
 * writes both into the README.
 */
class ReadmeTest {
    private static final Path SOURCE = Path.of("src/main/java/org/dateline/quickstart/Quickstart.java");

    @Test
    void codeAndWhatItPrints() throws IOException {
        if (System.getProperty("readme.write") != null) {
            Readme.read().withBlock("java", code()).withBlock("text", printed()).write();
        }
        Readme readme = Readme.read();
        assertThat(code()).as("the code of the README").isEqualTo(readme.block("java"));
        assertThat(printed()).as("what the README says it prints").isEqualTo(readme.block("text"));
    }

    private static String code() throws IOException {
        String source = Files.readString(SOURCE);
        int start = source.indexOf('\n', source.indexOf("// @start")) + 1;
        int end = source.lastIndexOf('\n', source.indexOf("// @end"));
        return source.substring(start, end).stripIndent() + "\n";
    }

    private static String printed() throws IOException {
        PrintStream standard = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            Quickstart.main(new String[0]);
        } finally {
            System.setOut(standard);
        }
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}

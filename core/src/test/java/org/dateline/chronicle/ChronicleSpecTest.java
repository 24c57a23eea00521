package org.dateline.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.dateline.model.Article;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the histories of meetings to golden files.
 *
 * <p>A file begins with those who take part, {@code @ key | kind | name | country | title}. A case is its title, what
 * each article tells of meetings, one article a line (further meetings of it behind a {@code +}), a line {@code --},
 * and the histories: who met, then each report with the one that it is joined to and the evidence, then conflicts.
 * {@code -Dspec.write=true} writes what is found into the files, for reading it through.
 */
class ChronicleSpecTest {
    private static final Path FOLDER = Path.of("src/test/resources/org/dateline/chronicle");
    private static final List<Path> FILES = List.of(FOLDER.resolve("joins.txt"), FOLDER.resolve("two-weeks.txt"));

    @BeforeAll
    static void write() throws IOException {
        if (Boolean.getBoolean("spec.write")) {
            for (Path file : FILES) {
                Files.writeString(file, ChronicleSpec.withHistories(Files.readString(file)));
            }
        }
    }

    static Stream<ChronicleSpec> cases() throws IOException {
        List<ChronicleSpec> cases = new ArrayList<>();
        for (Path file : FILES) {
            cases.addAll(ChronicleSpec.read(Files.readString(file)));
        }
        return cases.stream();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void histories(ChronicleSpec spec) {
        assertThat(ChronicleSpec.printed(Chronicle.of(spec.articles())))
                .as(spec.toString())
                .isEqualTo(spec.expected());
    }

    @ParameterizedTest
    @MethodSource("cases")
    void anyOrderOneAtATime(ChronicleSpec spec) {
        Chronicle chronicle = Chronicle.of(spec.articles());
        Random random = new Random(7);
        for (int i = 0; i < 5; i++) {
            List<Article> shuffled = new ArrayList<>(spec.articles());
            Collections.shuffle(shuffled, random);
            Chronicler chronicler = Chronicler.create();
            for (Article article : shuffled) {
                chronicler.add(article);
                if (random.nextInt(8) == 0) {
                    chronicler.chronicle();
                }
            }
            assertThat(chronicler.chronicle()).as(spec.toString()).isEqualTo(chronicle);
        }
    }
}

package org.dateline.parser.robust;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.dateline.model.Article;
import org.dateline.parser.NewsParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A stream that is left half-way keeps no file open once it is closed, and has not read on. */
class AbandonedStreamTest {
    private static final Path OPEN_FILES = Path.of("/proc/self/fd");
    private static final NewsParser PARSER = NewsParser.create();
    private static final String NEWS = "date 2022-02-04 It rained, Ann Moore said.\n".repeat(2_000);

    @TempDir
    Path folder;

    @Test
    void fileLeftHalfWay() throws IOException {
        assumeTrue(Files.isDirectory(OPEN_FILES), "the system tells of open files");
        Path file = Files.writeString(folder.resolve("news.txt"), NEWS);
        for (int read = 0; read < 3; read++) {
            try (Stream<Article> articles = PARSER.parse(file)) {
                Iterator<Article> some = articles.iterator();
                for (int i = 0; i < read; i++) {
                    some.next();
                }
                assertThat(isOpen(file)).isTrue();
            }
            assertThat(isOpen(file)).as("after " + read).isFalse();
        }
    }

    @Test
    void fileReadToItsEnd() throws IOException {
        assumeTrue(Files.isDirectory(OPEN_FILES), "the system tells of open files");
        Path file = Files.writeString(folder.resolve("news.txt"), NEWS);
        try (Stream<Article> articles = PARSER.parse(file)) {
            assertThat(articles.count()).isEqualTo(2_000);
        }
        assertThat(isOpen(file)).isFalse();
    }

    private static boolean isOpen(Path file) throws IOException {
        try (Stream<Path> open = Files.list(OPEN_FILES)) {
            return open.anyMatch(link -> leadsTo(link, file));
        }
    }

    private static boolean leadsTo(Path link, Path file) {
        try {
            return Files.readSymbolicLink(link).equals(file.toRealPath());
        } catch (IOException e) {
            return false; // closed meanwhile
        }
    }

    @Test
    void readerLeftHalfWay() {
        AtomicInteger read = new AtomicInteger();
        StringReader source = new StringReader(NEWS) {
            @Override
            public int read(char[] chars, int offset, int length) throws IOException {
                int count = super.read(chars, offset, length);
                read.addAndGet(count);
                return count;
            }
        };
        assertThat(PARSER.parse(source).findFirst()).isPresent();
        assertThat(read.get()).isBetween(1, NEWS.length() / 2);
    }
}

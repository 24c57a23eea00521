package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.dateline.json.DatelineJson;
import org.dateline.model.Article;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MainTest {
    private static final String FIRST = "date 2026-03-10\nElena Rusu said: \"The river does not wait.\"\n";
    private static final String SECOND = "date 2026-03-11\nPavol Hrinko left Vienna at night — 🌊.\n";

    @TempDir
    private Path folder;

    private Path news;

    @BeforeEach
    void news() throws IOException {
        news = Files.writeString(folder.resolve("news.txt"), FIRST + SECOND);
    }

    @Test
    void jsonLinesInTextOrder() {
        Session session = Session.of("parse", news.toString());
        assertThat(session.code()).isZero();
        assertThat(session.err()).isEmpty();
        assertThat(session.out().lines().map(DatelineJson.create()::parse))
                .extracting(Article::text)
                .containsExactly(
                        "Elena Rusu said: \"The river does not wait.\"", "Pavol Hrinko left Vienna at night — 🌊.");
    }

    @Test
    void jsonArray() {
        Session session = Session.of("parse", "--format", "json", news.toString());
        assertThat(DatelineJson.create().parseList(session.out())).hasSize(2);
    }

    @Test
    void emptyInput() {
        assertThat(Session.reading("", "parse").out()).isEmpty();
        assertThat(Session.reading("", "parse", "--format=json").out()).isEqualTo("[]\n");
        assertThat(Session.reading("", "parse", "--format=text").out()).isEmpty();
    }

    @Test
    void textForPeople() {
        Session session = Session.of("parse", "-f", "text", news.toString());
        assertThat(session.out())
                .startsWith("2026-03-10 (no title)\n  - Elena Rusu said: \"The river does not wait.\"\n\n2026-03-11");
    }

    @Test
    void standardInput() {
        String expected = Session.of("parse", news.toString()).out();
        assertThat(Session.reading(FIRST + SECOND, "parse").out()).isEqualTo(expected);
        assertThat(Session.reading(FIRST + SECOND, "parse", "-").out()).isEqualTo(expected);
    }

    @Test
    void packedFile() throws IOException {
        Path packed = folder.resolve("news.txt.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            Files.copy(news, out);
        }
        assertThat(Session.of("parse", packed.toString()).out())
                .isEqualTo(Session.of("parse", news.toString()).out());
    }

    @Test
    void brokenPackedFile() throws IOException {
        Path packed = Files.writeString(folder.resolve("broken.gz"), "no gzip");
        Session session = Session.of("parse", packed.toString());
        assertThat(session.code()).isEqualTo(2);
        assertThat(session.err()).startsWith("dateline: " + packed).hasLineCount(1);
    }

    @Test
    void severalFiles() throws IOException {
        Path other = Files.writeString(folder.resolve("other.txt"), SECOND);
        assertThat(Session.of("parse", news.toString(), other.toString()).out()).hasLineCount(3);
    }

    @Test
    void outputFile() throws IOException {
        Path target = folder.resolve("articles.jsonl");
        Session session = Session.of("parse", "--output", target.toString(), news.toString());
        assertThat(session.code()).isZero();
        assertThat(session.out()).isEmpty();
        assertThat(target).hasContent(Session.of("parse", news.toString()).out().strip());
    }

    @Test
    void outputOverInput() throws IOException {
        Session session = Session.of("parse", "-o", news.toString(), news.toString());
        assertThat(session.code()).isEqualTo(2);
        assertThat(news).hasContent(FIRST + SECOND);
    }

    @Test
    void refusedText() throws IOException {
        Path mixed = Files.writeString(folder.resolve("mixed.txt"), FIRST + "date 2026-02-30\nNo such day.\n" + SECOND);
        Session session = Session.of("parse", mixed.toString());
        assertThat(session.code()).isEqualTo(1);
        assertThat(session.out()).hasLineCount(2);
        assertThat(session.err())
                .isEqualToIgnoringNewLines("dateline: " + mixed + ":3: the date of the header is in no calendar: "
                        + "date 2026-02-30 No such day.");
    }

    @Test
    void missingFile() {
        Session session = Session.of(
                "parse", news.toString(), folder.resolve("missing.txt").toString());
        assertThat(session.code()).isEqualTo(2);
        assertThat(session.out())
                .as("nothing is written before all files are known to be there")
                .isEmpty();
        assertThat(session.err()).contains("missing.txt: no such file").hasLineCount(1);
    }

    @Test
    void folderForFile() {
        Session session = Session.of("parse", folder.toString());
        assertThat(session.code()).isEqualTo(2);
        assertThat(session.err()).contains("is a directory").hasLineCount(1);
    }

    @Test
    void wrongUse() {
        assertThat(Session.of("parse", "--format", "xml", news.toString()).code())
                .isEqualTo(2);
        assertThat(Session.of("parse", "--nonsense").code()).isEqualTo(2);
        assertThat(Session.of("nonsense").code()).isEqualTo(2);
        assertThat(Session.of().code()).isEqualTo(2);
    }

    @Test
    void helpAndVersion() {
        assertThat(Session.of("--help").out()).startsWith("Usage: dateline");
        assertThat(Session.of("parse", "--help").out()).contains("Exit codes:");
        assertThat(Session.of("--version").out()).startsWith("dateline ");
    }

    @Test
    void closedPipe() {
        OutputStream closed = new BufferedOutputStream(new StandardOutput(failing("Broken pipe"), false));
        Session session = Session.writing(closed, FIRST, "parse");
        assertThat(session.code()).isZero();
        assertThat(session.err()).isEmpty();
    }

    @Test
    void fullDisk() {
        OutputStream full = new BufferedOutputStream(new StandardOutput(failing("No space left"), false));
        Session session = Session.writing(full, FIRST, "parse", "--format=text");
        assertThat(session.code()).isEqualTo(2);
        assertThat(session.err()).isEqualToIgnoringNewLines("dateline: No space left");
    }

    private static OutputStream failing(String message) {
        return new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(message);
            }
        };
    }
}

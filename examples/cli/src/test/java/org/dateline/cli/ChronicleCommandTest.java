package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.dateline.chronicle.Chronicle;
import org.dateline.chronicle.ChronicleMeeting;
import org.dateline.chronicle.Conflict;
import org.dateline.json.DatelineJson;
import org.dateline.model.MeetingStatus;
import org.dateline.sample.TwoWeeks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChronicleCommandTest {
    private static final String PLANNED = """
            date 2026-03-10
            Elena Rusu will meet Pavol Hrinko in Bratislava on Thursday.

            "The river does not wait for us," Rusu said.
            """;
    private static final String HELD = """
            date 2026-03-13
            Elena Rusu met Pavol Hrinko in Bratislava on Thursday.

            "The river does not wait for us," Rusu said.
            """;

    @TempDir
    private Path folder;

    private static Chronicle chronicle(Session session) {
        return DatelineJson.create().parseChronicle(session.out());
    }

    @Test
    void oneObject() {
        Session session = Session.reading(PLANNED + HELD, "chronicle");
        assertThat(session.code()).isZero();
        assertThat(session.err()).isEmpty();
        assertThat(session.out()).hasLineCount(1).endsWith("}\n");
        assertThat(chronicle(session).meetings()).singleElement().satisfies(meeting -> {
            assertThat(meeting.status()).isEqualTo(MeetingStatus.HELD);
            assertThat(meeting.reports()).hasSize(2);
        });
    }

    @Test
    void textForPeople() {
        assertThat(Session.reading(PLANNED + HELD, "chronicle", "--format", "text")
                        .out())
                .isEqualTo("""
                        2026-03-10 to 2026-03-13: 2 articles, 1 meeting, 1 statement

                        MEETINGS

                        Elena Rusu, Pavol Hrinko: in person, held [2026-03-12; in Bratislava, SVK]
                          2026-03-10  planned [2026-03-12; in Bratislava, SVK]: Elena Rusu will meet Pavol Hrinko in Bratislava on Thursday
                          2026-03-13  held: Elena Rusu met Pavol Hrinko in Bratislava on Thursday

                        ACTORS

                        Elena Rusu
                          2026-03-10 said: "The river does not wait for us," [in 2 articles]
                          2026-03-12 in person with Pavol Hrinko: held

                        Pavol Hrinko
                          2026-03-12 in person with Elena Rusu: held
                        """);
    }

    @Test
    void earlierJsonLinesAndText() throws IOException {
        Path lines = Files.writeString(
                folder.resolve("earlier"), "\n" + Session.reading(HELD, "parse").out());
        Path packed = folder.resolve("news.gz");
        try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(PLANNED.getBytes(StandardCharsets.UTF_8));
        }
        Session session = Session.of("chronicle", lines.toString(), packed.toString());
        assertThat(session.out())
                .isEqualTo(Session.reading(PLANNED + HELD, "chronicle").out());
    }

    @Test
    void brokenLine() throws IOException {
        String line = Session.reading(HELD, "parse").out();
        Path lines = Files.writeString(
                folder.resolve("earlier.jsonl"), line.replace("\"HELD\"", "\"DREAMT\"") + "{\n" + line);
        Session session = Session.of("chronicle", lines.toString());
        assertThat(session.code()).isEqualTo(1);
        assertThat(chronicle(session).articles()).hasSize(1);
        assertThat(session.err().lines())
                .satisfiesExactly(
                        first -> assertThat(first)
                                .startsWith("dateline: " + lines + ":1: at \"/meetings/0/status\": ")
                                .contains("DREAMT"),
                        second -> assertThat(second).startsWith("dateline: " + lines + ":2: "));
    }

    @Test
    void refusedText() {
        Session session = Session.reading("date 2026-02-30\nNo such day.\n" + HELD, "chronicle");
        assertThat(session.code()).isEqualTo(1);
        assertThat(chronicle(session).articles()).hasSize(1);
        assertThat(session.err()).startsWith("dateline: standard input:1: ").hasLineCount(1);
    }

    @Test
    void nothing() {
        assertThat(Session.reading("", "chronicle").out()).isEqualTo("{\"version\":1}\n");
        assertThat(Session.reading("", "chronicle", "--format=text").out())
                .isEqualTo("no days: 0 articles, 0 meetings, 0 statements\n");
    }

    @Test
    void missingFile() {
        Session session = Session.of("chronicle", folder.resolve("missing").toString());
        assertThat(session.code()).isEqualTo(2);
        assertThat(session.out()).isEmpty();
        assertThat(session.err()).contains("no such file").hasLineCount(1);
    }

    @Test
    void wrongFormat() {
        assertThat(Session.reading(HELD, "chronicle", "--format", "jsonl").code())
                .isEqualTo(2);
    }

    @Test
    void twoWeeks() {
        Chronicle chronicle = chronicle(Session.reading(TwoWeeks.text(), "chronicle"));
        assertThat(chronicle.articles()).hasSize(50);
        assertThat(between(chronicle, "goran-tadejic", "dunja-marasovic").conflicts())
                .extracting(Conflict::about)
                .containsExactly(Conflict.Topic.PLACE, Conflict.Topic.STATUS);
        assertThat(between(chronicle, "naliaka-odera", "tesfaye-gerbaw").reports())
                .extracting(report -> report.status())
                .containsSubsequence(
                        MeetingStatus.PLANNED,
                        MeetingStatus.POSTPONED,
                        MeetingStatus.POSSIBLE,
                        MeetingStatus.PLANNED,
                        MeetingStatus.HELD);
        assertThat(between(chronicle, "jurgen-althoff", "anna-wilczek").status())
                .isEqualTo(MeetingStatus.HELD);
        assertThat(chronicle.actors())
                .extracting(actor -> actor.name())
                .contains("Anna Wilczek", "Piotr Wilczek")
                .doesNotContain("Wilczek");
    }

    private static ChronicleMeeting between(Chronicle chronicle, String one, String other) {
        return chronicle.meetings().stream()
                .filter(meeting -> meeting.participants().stream()
                                .anyMatch(id -> id.value().equals(one))
                        && meeting.participants().stream()
                                .anyMatch(id -> id.value().equals(other)))
                .findFirst()
                .orElseThrow();
    }
}

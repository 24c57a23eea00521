package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.dateline.model.Actor;
import org.dateline.model.ActorId;
import org.dateline.model.ActorKind;
import org.dateline.model.Article;
import org.dateline.model.Meeting;
import org.dateline.model.MeetingForm;
import org.dateline.model.MeetingMention;
import org.dateline.model.MeetingStatus;
import org.dateline.model.Participant;
import org.dateline.model.ParticipantPart;
import org.dateline.model.Place;
import org.dateline.model.Span;
import org.dateline.model.Speaker;
import org.dateline.model.Statement;
import org.dateline.model.StatementAct;
import org.dateline.model.StatementMode;
import org.dateline.model.TimeExpression;
import org.dateline.model.TimeKind;
import org.dateline.model.TimePrecision;
import org.junit.jupiter.api.Test;

class TextSinkTest {
    private static final String TEXT =
            "Rusu did not deny that Hrinko\nwould be her guest next week, the Danube Courier said.";
    private static final ActorId RUSU = ActorId.of("elena-rusu");
    private static final ActorId HRINKO = ActorId.of("pavol-hrinko");
    private static final ActorId COURIER = ActorId.of("the-danube-courier");

    @Test
    void oneLineForEachFinding() throws IOException {
        assertThat(written(0, false)).isEqualTo("""
                2026-03-10 A guest from Vienna
                  - Elena Rusu did not deny: Hrinko would be her guest next week [reported by The Danube Courier]
                  - The Danube Courier said: Rusu did not deny that Hrinko would be her guest next week
                  * Elena Rusu (host), Pavol Hrinko (visitor): visit, planned [2026-03-16 to 2026-03-22; in Chisinau, MDA; \
                reported by The Danube Courier, Elena Rusu]
                """);
    }

    @Test
    void wrappedLines() throws IOException {
        assertThat(written(60, false)).isEqualTo("""
                2026-03-10 A guest from Vienna
                  - Elena Rusu did not deny: Hrinko would be her guest next
                      week [reported by The Danube Courier]
                  - The Danube Courier said: Rusu did not deny that Hrinko
                      would be her guest next week
                  * Elena Rusu (host), Pavol Hrinko (visitor): visit,
                      planned [2026-03-16 to 2026-03-22; in Chisinau, MDA;
                      reported by The Danube Courier, Elena Rusu]
                """);
    }

    @Test
    void colours() throws IOException {
        assertThat(written(0, true)).contains("\u001b[1mElena Rusu\u001b[0m \u001b[33mdid not deny\u001b[0m: Hrinko");
        assertThat(written(0, true).replaceAll("\u001b\\[\\d+m", "")).isEqualTo(written(0, false));
    }

    @Test
    void controlCharactersOfTheText() {
        StyledLine line = StyledLine.indented(2).add("red\u001b[31m and\u0007 bell");
        assertThat(line.wrapped(0, true)).isEqualTo("red [31m and bell");
    }

    @Test
    void wordLongerThanTheLine() {
        StyledLine line = StyledLine.indented(1).add("abcdefgh🌊🌊🌊🌊");
        assertThat(line.wrapped(9, false)).isEqualTo("abcdefgh\n 🌊🌊🌊🌊");
    }

    private static String written(int width, boolean colours) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Sink sink = new TextSink(out, width, colours)) {
            sink.write(article());
        }
        return out.toString(StandardCharsets.UTF_8);
    }

    private static Article article() {
        return Article.builder()
                .date(LocalDate.of(2026, 3, 10))
                .title("A guest from Vienna")
                .text(TEXT)
                .addActors(
                        actor(RUSU, "Elena Rusu"), actor(HRINKO, "Pavol Hrinko"), actor(COURIER, "The Danube Courier"))
                .addStatements(denial(), report())
                .addMeetings(visit())
                .build();
    }

    private static Actor actor(ActorId id, String name) {
        return Actor.builder()
                .id(id)
                .kind(ActorKind.PERSON)
                .name(name)
                .named(true)
                .build();
    }

    private static Statement denial() {
        return Statement.builder()
                .id("s1")
                .span(of("Rusu did not deny that Hrinko\nwould be her guest next week"))
                .addSpeakers(Speaker.of(RUSU, of("Rusu")))
                .act(StatementAct.DENY)
                .mode(StatementMode.INDIRECT)
                .negated(true)
                .addContent(of("Hrinko\nwould be her guest next week"))
                .reportedIn("s2")
                .build();
    }

    private static Statement report() {
        return Statement.builder()
                .id("s2")
                .span(Span.of(0, TEXT.length() - 1))
                .addSpeakers(Speaker.of(COURIER, of("the Danube Courier")))
                .act(StatementAct.SAY)
                .mode(StatementMode.INDIRECT)
                .addContent(of("Rusu did not deny that Hrinko\nwould be her guest next week"))
                .build();
    }

    private static Meeting visit() {
        return Meeting.builder()
                .id("m1")
                .addParticipants(
                        Participant.of(RUSU, ParticipantPart.HOST), Participant.of(HRINKO, ParticipantPart.VISITOR))
                .form(MeetingForm.VISIT)
                .status(MeetingStatus.PLANNED)
                .time(nextWeek())
                .place(Place.builder().name("Chisinau").country("MDA").build())
                .addMentions(MeetingMention.builder()
                        .span(of("Hrinko\nwould be her guest"))
                        .status(MeetingStatus.PLANNED)
                        .reportedIn("s1")
                        .build())
                .build();
    }

    private static TimeExpression nextWeek() {
        return TimeExpression.builder()
                .kind(TimeKind.DATE)
                .value("2026-W12")
                .start(LocalDateTime.of(2026, 3, 16, 0, 0))
                .end(LocalDateTime.of(2026, 3, 23, 0, 0))
                .precision(TimePrecision.WEEK)
                .build();
    }

    private static Span of(String words) {
        int start = TEXT.indexOf(words);
        return Span.of(start, start + words.length());
    }
}

package org.dateline.chronicle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import org.dateline.model.ActorId;
import org.dateline.model.ActorKind;
import org.dateline.model.MeetingForm;
import org.dateline.model.MeetingStatus;
import org.dateline.model.StatementAct;
import org.dateline.model.StatementRef;
import org.junit.jupiter.api.Test;

/** What makes a chronicle consistent, and what is looked up in one that is. */
class ChronicleRulesTest {
    private static final LocalDate DAY = LocalDate.of(2022, 2, 4);
    private static final ChronicleActor DORN = actor("emil-dorn", "Emil Dorn");
    private static final ChronicleActor VESS = actor("clara-vess", "Clara Vess");

    private static final ChronicleStatement SAID = ChronicleStatement.builder()
            .addSpeakers(DORN.id())
            .act(StatementAct.SAY)
            .date(DAY)
            .addIn(StatementRef.of("a1", "s1"))
            .build();

    private static final ChronicleMeeting MET = ChronicleMeeting.builder()
            .id("m1")
            .addParticipants(DORN.id())
            .form(MeetingForm.TALKS)
            .status(MeetingStatus.HELD)
            .addReports(report("a1", DAY))
            .build();

    private final Chronicle chronicle = Chronicle.builder()
            .addArticles("a1")
            .addActors(DORN, VESS)
            .addStatements(SAID)
            .addMeetings(MET)
            .build();

    private static ChronicleActor actor(String id, String name) {
        return ChronicleActor.builder()
                .id(ActorId.of(id))
                .kind(ActorKind.PERSON)
                .name(name)
                .addIn(ActorRef.of("a1", ActorId.of(id)))
                .build();
    }

    private static MeetingReport report(String article, LocalDate date) {
        return MeetingReport.builder()
                .date(date)
                .article(article)
                .meeting("m1")
                .status(MeetingStatus.HELD)
                .build();
    }

    @Test
    void actorsByTheirKeys() {
        assertThat(chronicle.actor(VESS.id())).isEqualTo(VESS);
        assertThat(chronicle.actorsById().keySet()).containsExactly(DORN.id(), VESS.id());
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> chronicle.actor(ActorId.of("nora-halder")))
                .withMessage("the chronicle has no actor nora-halder");
    }

    @Test
    void findingsOfAnActor() {
        assertThat(chronicle.statementsBy(DORN.id())).containsExactly(SAID);
        assertThat(chronicle.statementsBy(VESS.id())).isEmpty();
        assertThat(chronicle.meetingsOf(DORN.id())).containsExactly(MET);
        assertThat(chronicle.meetingsOf(VESS.id())).isEmpty();
    }

    @Test
    void datesOfFourDigits() {
        LocalDate last = LocalDate.of(9999, 12, 31);
        assertThat(chronicle
                        .withFirstDate(LocalDate.of(0, 1, 1))
                        .withLastDate(last)
                        .lastDate())
                .contains(last);
        LocalDate late = last.plusDays(1);
        refuses(
                () -> chronicle.withFirstDate(LocalDate.of(-1, 12, 31)),
                "must have a year of four digits, is -0001-12-31");
        refuses(() -> chronicle.withLastDate(late), "must have a year of four digits, is +10000-01-01");
        refuses(() -> chronicle.withMeetings(MET.withReports(report("a1", late))), "is +10000-01-01");
    }

    @Test
    void keysThatAreNotUnique() {
        refuses(() -> chronicle.withActors(DORN, VESS, DORN), "ids must be unique, this one is not: emil-dorn");
        refuses(() -> chronicle.withMeetings(MET, MET), "ids must be unique, this one is not: m1");
    }

    @Test
    void articlesOfNoChronicle() {
        String rule = "an article must be one of the chronicle's, there is no a2";
        refuses(() -> chronicle.withActors(DORN.withIn(ActorRef.of("a2", DORN.id()))), rule);
        refuses(() -> chronicle.withStatements(SAID.withIn(StatementRef.of("a2", "s1"))), rule);
        refuses(() -> chronicle.withMeetings(MET.withReports(report("a2", DAY))), rule);
    }

    @Test
    void actorsOfNoChronicle() {
        String rule = "an actor must be one of the chronicle's, there is no emil-dorn";
        refuses(() -> chronicle.withMeetings(List.of()).withActors(VESS), rule);
        refuses(() -> chronicle.withStatements(List.of()).withActors(VESS), rule);
    }

    private static void refuses(Runnable broken, String rule) {
        assertThatIllegalStateException().isThrownBy(broken::run).withMessageContaining(rule);
    }
}

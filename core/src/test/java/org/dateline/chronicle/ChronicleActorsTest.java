package org.dateline.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.model.Actor;
import org.dateline.model.ActorId;
import org.dateline.model.ActorKind;
import org.dateline.model.Article;
import org.dateline.model.Meeting;
import org.dateline.model.MeetingForm;
import org.dateline.model.MeetingStatus;
import org.dateline.model.Participant;
import org.dateline.model.ParticipantPart;
import org.dateline.model.Role;
import org.dateline.model.Span;
import org.dateline.model.Speaker;
import org.dateline.model.Statement;
import org.dateline.model.StatementAct;
import org.dateline.model.StatementMode;
import org.dateline.model.TimeBasis;
import org.dateline.model.TimeExpression;
import org.dateline.model.TimeKind;
import org.dateline.model.TimePrecision;
import org.junit.jupiter.api.Test;

/** Who is one party across articles, and what is told of it under any of its names. */
class ChronicleActorsTest {
    private static final String WORDS = "We will talk again.";

    @Test
    void surnameThatNobodyHasInFull() {
        assertThat(parties(person("Wilk", "POL"), person("Wilk", ""), person("Wilk", "")))
                .containsExactly("Wilk 3");
    }

    @Test
    void surnameOfAnotherCountry() {
        assertThat(parties(person("Oleg Brandin", "RUS"), person("Brandin", "FRA")))
                .containsExactly("Oleg Brandin 1", "Brandin 1");
    }

    @Test
    void surnameToldApartByItsCountry() {
        assertThat(parties(person("Anna Wilk", ""), person("Piotr Wilk", "POL"), person("Wilk", "POL")))
                .containsExactly("Anna Wilk 1", "Piotr Wilk 2");
        assertThat(parties(person("Anna Wilk", ""), person("Piotr Wilk", "POL"), person("Wilk", "")))
                .containsExactly("Anna Wilk 1", "Piotr Wilk 1", "Wilk 1");
    }

    @Test
    void shortNameOfAnotherKind() {
        Actor fund = person("Wilk Fund", "POL").withKind(ActorKind.ORGANIZATION).withAliases("Wilk");
        assertThat(parties(fund, person("Wilk", "POL"))).containsExactly("Wilk Fund 1", "Wilk 1");
        assertThat(parties(fund, person("Wilk", "POL").withKind(ActorKind.MEDIA)))
                .containsExactly("Wilk Fund 2");
    }

    @Test
    void aliasOfNobodyNamed() {
        Actor unnamed = person("an official", "POL").withNamed(false).withAliases("Wilk");
        assertThat(parties(unnamed, person("Wilk", "POL"))).containsExactly("an official 1", "Wilk 1");
    }

    @Test
    void namesakesWithoutACountry() {
        Actor kral = person("Jan Kral", "");
        assertThat(parties(kral, kral.withCountry("CZE"), kral)).containsExactly("Jan Kral 3");
        assertThat(parties(kral, kral.withCountry("CZE"), kral.withCountry("AUT"), kral))
                .containsExactly("Jan Kral 1", "Jan Kral 1", "Jan Kral 1", "Jan Kral 1");
    }

    @Test
    void statementsUnderAShortName() {
        Chronicle chronicle = Chronicle.of(List.of(
                article("2022-02-01", person("Emil Dorn", "FRA")),
                article("2022-02-02", person("Dorn", "FRA")).withStatements(said("dorn", 0, 19))));
        assertThat(chronicle.statementsBy(ActorId.of("emil-dorn"))).hasSize(1);
    }

    @Test
    void officeOfABodyOfACountry() {
        Actor ministry = Actor.builder()
                .id(ActorId.of("ministry"))
                .kind(ActorKind.ORGANIZATION)
                .name("Ministry of Rivers")
                .country("RUS")
                .build();
        Actor minister = person("Anton Lyskov", "")
                .withRoles(Role.builder().title("minister").of("ministry").build());
        Actor russia = person("Russia", "RUS").withKind(ActorKind.COUNTRY);
        assertThat(meetingsOf(russia, minister, ministry))
                .as("his country's office")
                .hasSize(1);
        assertThat(meetingsOf(russia, minister, ministry.withCountry(Optional.empty())))
                .as("an office of no country")
                .hasSize(2);
        Actor local = person("Anton Lyskov", "RUS")
                .withRoles(Role.builder().title("minister").build());
        assertThat(meetingsOf(russia, local)).as("an office at home").hasSize(1);
    }

    /** Of a visit that was planned to a country, and a meeting that was held with somebody. */
    private static List<ChronicleMeeting> meetingsOf(Actor planned, Actor held, Actor... neighbour) {
        Actor dorn = person("Emil Dorn", "FRA");
        return Chronicle.of(List.of(
                        article("2022-02-01", dorn, planned)
                                .withMeetings(meeting(MeetingStatus.PLANNED, dorn, planned)),
                        article("2022-02-05", neighbour).toBuilder()
                                .addActors(dorn, held)
                                .addMeetings(meeting(MeetingStatus.HELD, dorn, held))
                                .build()))
                .meetings();
    }

    @Test
    void articlesInTheOrderOfTheDay() {
        Article evening = article("2022-02-01").withId("a").withDateTime(at("20:00"));
        Article morning = article("2022-02-01").withId("b").withDateTime(at("08:00"));
        Article some = article("2022-02-01").withId("c");
        assertThat(Chronicle.of(List.of(evening, morning, some)).articles()).containsExactly("c", "b", "a");
    }

    private static OffsetDateTime at(String time) {
        return OffsetDateTime.parse("2022-02-01T" + time + ":00Z");
    }

    @Test
    void fewWordsToldTwice() {
        assertThat(said(article("2022-02-01"), article("2022-02-02"), 0, 19))
                .as("four words, telling enough")
                .hasSize(1);
        assertThat(said(article("2022-02-01"), article("2022-02-02"), 0, 12))
                .as("three words are anybody's")
                .hasSize(2);
        assertThat(said(article("2022-02-01"), article("2022-02-02").withText("\u201C" + WORDS), 0, 20))
                .as("the mark within the span")
                .hasSize(1);
    }

    private static List<ChronicleStatement> said(Article one, Article other, int start, int end) {
        Actor dorn = person("Emil Dorn", "FRA");
        return Chronicle.of(List.of(
                        one.withActors(dorn).withStatements(said("emil-dorn", start, Math.min(end, 19))),
                        other.withActors(dorn).withStatements(said("emil-dorn", start, end))))
                .statements();
    }

    @Test
    void dayOfAStatement() {
        TimeExpression month = TimeExpression.builder()
                .kind(TimeKind.DATE)
                .start(LocalDate.of(2022, 1, 1).atStartOfDay())
                .end(LocalDate.of(2022, 2, 1).atStartOfDay())
                .precision(TimePrecision.MONTH)
                .basis(TimeBasis.STATED)
                .build();
        TimeExpression vague = TimeExpression.builder()
                .kind(TimeKind.DATE)
                .basis(TimeBasis.STATED)
                .build();
        assertThat(dateOf(month)).as("no day is told").isEqualTo(LocalDate.of(2022, 2, 5));
        assertThat(dateOf(vague)).isEqualTo(LocalDate.of(2022, 2, 5));
        assertThat(dateOf(month.withPrecision(TimePrecision.DAY)
                        .withEnd(LocalDate.of(2022, 1, 2).atStartOfDay())))
                .isEqualTo(LocalDate.of(2022, 1, 1));
    }

    private static LocalDate dateOf(TimeExpression time) {
        Article article = article("2022-02-05", person("Emil Dorn", "FRA"))
                .withStatements(said("emil-dorn", 0, 19).withTime(time));
        return Chronicle.of(List.of(article)).statements().get(0).date();
    }

    /** Who is who, each in an article of its own, with the number of articles. */
    private static List<String> parties(Actor... actors) {
        Chronicler chronicler = Chronicler.create();
        for (int i = 0; i < actors.length; i++) {
            chronicler.add(article(LocalDate.of(2022, 2, 1).plusDays(i).toString(), actors[i]));
        }
        return chronicler.chronicle().actors().stream()
                .map(actor -> actor.name() + " " + actor.in().size())
                .toList();
    }

    private static Article article(String date, Actor... actors) {
        return Article.builder()
                .id(date)
                .date(LocalDate.parse(date))
                .text(WORDS)
                .addActors(actors)
                .build();
    }

    private static Actor person(String name, String country) {
        return Actor.builder()
                .id(ActorId.of(name.toLowerCase(Locale.ROOT).replace(' ', '-')))
                .kind(ActorKind.PERSON)
                .name(name)
                .country(Optional.of(country).filter(code -> !code.isEmpty()))
                .build();
    }

    private static Meeting meeting(MeetingStatus status, Actor one, Actor other) {
        return Meeting.builder()
                .id("m1")
                .addParticipants(
                        Participant.of(one.id(), ParticipantPart.PARTICIPANT),
                        Participant.of(other.id(), ParticipantPart.PARTICIPANT))
                .form(MeetingForm.TALKS)
                .status(status)
                .build();
    }

    private static Statement said(String speaker, int start, int end) {
        return Statement.builder()
                .id("s1")
                .span(Span.of(0, 19))
                .addSpeakers(Speaker.builder().actor(ActorId.of(speaker)).build())
                .act(StatementAct.SAY)
                .mode(StatementMode.DIRECT)
                .quotes(List.of(Span.of(start, end)))
                .build();
    }
}

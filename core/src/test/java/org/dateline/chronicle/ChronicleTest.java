package org.dateline.chronicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.dateline.json.DatelineJson;
import org.dateline.model.Actor;
import org.dateline.model.ActorId;
import org.dateline.model.ActorKind;
import org.dateline.model.Article;
import org.dateline.model.Meeting;
import org.dateline.model.MeetingForm;
import org.dateline.model.MeetingStatus;
import org.dateline.model.Participant;
import org.dateline.model.ParticipantPart;
import org.dateline.model.Place;
import org.dateline.model.Role;
import org.dateline.model.Samples;
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

class ChronicleTest {
    private static final Actor DORN = person("Emil Dorn", "FRA");
    private static final Actor BRANDIN = person("Oleg Brandin", "RUS");
    private static final Actor RUSSIA = Actor.builder()
            .id(ActorId.of("russia"))
            .kind(ActorKind.COUNTRY)
            .name("Russia")
            .country("RUS")
            .build();

    @Test
    void visitThatBecameAMeeting() {
        Article before = article("2022-02-04", visit("m4", MeetingStatus.POSSIBLE));
        Article after = article(
                "2022-02-08",
                meeting("m1", MeetingForm.IN_PERSON, MeetingStatus.HELD, DORN, BRANDIN)
                        .withPlace(place("Moscow", "RUS")));
        Chronicle chronicle = Chronicle.of(List.of(after, before));
        assertThat(chronicle.meetings()).hasSize(1);
        ChronicleMeeting meeting = chronicle.meetings().get(0);
        assertThat(meeting.participants()).containsExactly(DORN.id(), BRANDIN.id());
        assertThat(meeting.form()).isEqualTo(MeetingForm.IN_PERSON);
        assertThat(meeting.status()).isEqualTo(MeetingStatus.HELD);
        assertThat(meeting.start()).contains(LocalDate.of(2022, 2, 4));
        assertThat(meeting.end()).contains(LocalDate.of(2022, 2, 9));
        assertThat(meeting.place()).contains(place("Moscow", "RUS"));
        assertThat(meeting.reports())
                .extracting(MeetingReport::status)
                .containsExactly(MeetingStatus.POSSIBLE, MeetingStatus.HELD);
        assertThat(meeting.reports().get(0).joinedBy())
                .containsExactly(Evidence.COUNTRY_FOR_PERSON, Evidence.PLACE, Evidence.TIME);
        assertThat(meeting.reports().get(1).joinedBy()).isEmpty();
        assertThat(meeting.conflicts()).isEmpty();
        assertThat(chronicle.meetingsOf(BRANDIN.id())).containsExactly(meeting);
    }

    @Test
    void callThatIsNoVisit() {
        assertThat(meetings(
                        article("2022-02-04", visit("m1", MeetingStatus.PLANNED)),
                        article(
                                "2022-02-05",
                                meeting("m1", MeetingForm.PHONE_CALL, MeetingStatus.HELD, DORN, BRANDIN))))
                .hasSize(2);
    }

    @Test
    void visitToAnotherCountry() {
        assertThat(meetings(
                        article("2022-02-04", visit("m1", MeetingStatus.PLANNED)),
                        article(
                                "2022-02-08",
                                meeting("m1", MeetingForm.IN_PERSON, MeetingStatus.HELD, DORN, BRANDIN)
                                        .withPlace(place("Geneva", "CHE")))))
                .hasSize(2);
    }

    @Test
    void meetingsMonthsApart() {
        assertThat(meetings(
                        article("2022-02-04", meeting("m1", MeetingForm.TALKS, MeetingStatus.HELD, DORN, BRANDIN)),
                        article("2022-06-04", meeting("m1", MeetingForm.TALKS, MeetingStatus.HELD, DORN, BRANDIN))))
                .hasSize(2);
    }

    @Test
    void meetingsThatOneArticleTellsApart() {
        assertThat(meetings(article(
                        "2022-02-04",
                        meeting("m1", MeetingForm.TALKS, MeetingStatus.HELD, DORN, BRANDIN),
                        meeting("m2", MeetingForm.TALKS, MeetingStatus.HELD, DORN, BRANDIN))))
                .hasSize(2);
    }

    @Test
    void accountsThatContradictEachOther() {
        Meeting held = meeting("m1", MeetingForm.IN_PERSON, MeetingStatus.HELD, DORN, BRANDIN);
        List<ChronicleMeeting> meetings = meetings(
                article("2022-02-04", held.withPlace(place("Moscow", "RUS")).withTime(day("2022-02-03"))),
                article("2022-02-05", held.withPlace(place("Minsk", "BLR")).withTime(day("2022-02-03"))),
                article("2022-02-06", held.withStatus(MeetingStatus.DENIED)));
        assertThat(meetings).hasSize(1);
        assertThat(meetings.get(0).status()).isEqualTo(MeetingStatus.HELD);
        assertThat(meetings.get(0).conflicts())
                .extracting(Conflict::about)
                .containsExactly(Conflict.Topic.PLACE, Conflict.Topic.STATUS);
        assertThat(meetings.get(0).conflicts().get(0).reports()).containsExactly(0, 1);
        assertThat(meetings.get(0).conflicts().get(1).reports()).containsExactly(0, 1, 2);
        assertThat(meetings.get(0).start()).contains(LocalDate.of(2022, 2, 3));
        assertThat(meetings.get(0).end()).contains(LocalDate.of(2022, 2, 4));
    }

    @Test
    void actorsAcrossArticles() {
        Actor surname = Actor.builder()
                .id(ActorId.of("brandin"))
                .kind(ActorKind.PERSON)
                .name("Brandin")
                .build();
        Actor otherBrandin = person("Oleg Brandin", "BLR");
        Actor official = Actor.builder()
                .id(ActorId.of("_1"))
                .kind(ActorKind.PERSON)
                .name("an official")
                .named(false)
                .build();
        Chronicle chronicle = Chronicle.of(List.of(
                empty("2022-02-04").withActors(BRANDIN, official),
                empty("2022-02-05").withActors(otherBrandin, official),
                empty("2022-02-06").withActors(DORN, person("Dorn", "FRA")),
                empty("2022-02-07").withActors(surname),
                empty("2022-02-08").withActors(surname.withCountry("BLR"))));
        assertThat(chronicle.actors())
                .extracting(actor -> actor.id().value())
                .as("one of two people named Brandin cannot be told by the surname, but by the surname and a country")
                .containsExactly("oleg-brandin", "_1", "oleg-brandin-2", "_2", "emil-dorn", "brandin");
        assertThat(chronicle.actors().get(4).in()).hasSize(2);
        assertThat(chronicle.actors().get(2).in()).hasSize(2);
        assertThat(chronicle.actors().get(5).in()).hasSize(1);
    }

    @Test
    void surnameOfTwoPeople() {
        Actor minister = titled("Anna Wilk", "foreign minister");
        Actor leader = titled("Piotr Wilk", "union leader");
        Chronicle chronicle = Chronicle.of(List.of(
                empty("2022-02-01").withActors(minister),
                empty("2022-02-02").withActors(leader),
                empty("2022-02-03").withActors(titled("Wilk", "minister")),
                empty("2022-02-04").withActors(titled("Wilk", "leader")),
                empty("2022-02-05").withActors(titled("Wilk", "poet")),
                empty("2022-02-06").withActors(person("Wilk", "POL").withRoles(List.of())),
                empty("2022-02-07").withActors(person("Wilk", "POL").withRoles(List.of()))));
        assertThat(chronicle.actors())
                .extracting(actor -> actor.name() + " " + actor.in().size())
                .as("a title tells them apart; nothing else does, and two of whom nothing is known may be two")
                .containsExactly("Anna Wilk 2", "Piotr Wilk 2", "Wilk 1", "Wilk 1", "Wilk 1");
    }

    @Test
    void surnameOfAnotherTrade() {
        Chronicle chronicle = Chronicle.of(List.of(
                empty("2022-02-01").withActors(titled("Anna Wilk", "foreign minister")),
                empty("2022-02-02").withActors(titled("Wilk", "poet")),
                empty("2022-02-03").withActors(person("Wilk", "POL").withRoles(List.of()))));
        assertThat(chronicle.actors())
                .extracting(actor -> actor.name() + " " + actor.in().size())
                .containsExactly("Anna Wilk 2", "Wilk 1");
    }

    @Test
    void namesWrittenInOtherWays() {
        Actor agency = Actor.builder()
                .id(ActorId.of("agency"))
                .kind(ActorKind.ORGANIZATION)
                .name("Agency of the Rivers")
                .aliases(List.of("AOR"))
                .build();
        Chronicle chronicle = Chronicle.of(List.of(
                empty("2022-02-01").withActors(person("José M. Ibárruz", "PER"), agency),
                empty("2022-02-02").withActors(person("Jose Ibarruz", "PER")),
                empty("2022-02-03").withActors(person("JOSÉ IBÁRRUZ", "PER").withAliases("Pepe")),
                empty("2022-02-04").withActors(person("Pepe", "PER")),
                empty("2022-02-05")
                        .withActors(agency.withName("AOR").withAliases().withKind(ActorKind.MEDIA))));
        assertThat(chronicle.actors())
                .extracting(actor -> actor.name() + " " + actor.in().size())
                .containsExactly("José M. Ibárruz 4", "Agency of the Rivers 2");
    }

    @Test
    void namesakesOfTwoCountries() {
        Actor nowhere = Actor.builder()
                .id(ActorId.of("jan-kral"))
                .kind(ActorKind.PERSON)
                .name("Jan Kral")
                .build();
        Chronicle chronicle = Chronicle.of(List.of(
                empty("2022-02-01").withActors(nowhere),
                empty("2022-02-02").withActors(nowhere.withCountry("CZE")),
                empty("2022-02-03").withActors(nowhere.withCountry("AUT"))));
        assertThat(chronicle.actors())
                .as("the first may be either")
                .extracting(actor -> actor.id().value())
                .containsExactly("jan-kral", "jan-kral-2", "jan-kral-3");
    }

    @Test
    void twoArticlesOfOneId() {
        Article one = empty("2022-02-01").withActors(DORN);
        Article other = one.withActors(BRANDIN);
        assertThat(Chronicle.of(List.of(one, other))).isEqualTo(Chronicle.of(List.of(other, one)));
    }

    @Test
    void wordsToldInOtherWays() {
        Article told = quoting("2022-02-01", "\u201cThe river doesn\u2019t wait for us,\u201d he said.", 1, 31);
        Article again = quoting("2022-02-02", "He said: \"the river doesn't wait for us.\"", 10, 41);
        Article other = quoting("2022-02-03", "\"The river does wait for us,\" he said.", 1, 28);
        assertThat(Chronicle.of(List.of(told, again, other)).statements())
                .extracting(statement -> statement.in().size())
                .containsExactly(2, 1);
    }

    private static Article quoting(String date, String text, int start, int end) {
        return empty(date)
                .withText(text)
                .withActors(DORN)
                .withStatements(said("s1", true).withQuotes(List.of(Span.of(start, end))));
    }

    private static Actor titled(String name, String title) {
        return person(name, "POL")
                .withRoles(Role.builder().title(title).of("POL").build());
    }

    @Test
    void statementsInTheOrderOfTime() {
        Chronicle chronicle = Chronicle.of(List.of(
                empty("2022-02-05").withActors(DORN).withStatements(said("s1", true), said("s2", false)),
                empty("2022-02-04")
                        .withActors(DORN)
                        .withStatements(said("s1", true), said("s2", true).withNegated(true)),
                empty("2022-02-06")
                        .withActors(DORN)
                        .withStatements(said("s1", false).withTime(day("2022-02-03")))));
        assertThat(chronicle.statements())
                .extracting(ChronicleStatement::date)
                .containsExactly(LocalDate.of(2022, 2, 3), LocalDate.of(2022, 2, 4), LocalDate.of(2022, 2, 5));
        assertThat(chronicle.statements().get(1).in())
                .as("the same words twice")
                .hasSize(2);
        assertThat(chronicle.statementsBy(DORN.id())).isEqualTo(chronicle.statements());
    }

    @Test
    void sameChronicleInAnyOrder() {
        List<Article> articles = List.of(
                article("2022-02-04", visit("m4", MeetingStatus.POSSIBLE)), Samples.article(), empty("2022-02-01"));
        Chronicle chronicle = Chronicle.of(articles);
        assertThat(Chronicle.of(List.of(articles.get(2), articles.get(1), articles.get(0), articles.get(0))))
                .isEqualTo(chronicle);
        assertThat(chronicle.firstDate()).contains(LocalDate.of(2022, 2, 1));
        assertThat(chronicle.lastDate()).contains(LocalDate.of(2022, 2, 4));
    }

    @Test
    void jsonBothWays() {
        Article before = article("2022-02-04", visit("m4", MeetingStatus.POSSIBLE));
        Article after = article("2022-02-08", meeting("m1", MeetingForm.IN_PERSON, MeetingStatus.HELD, DORN, BRANDIN));
        Chronicle chronicle = Chronicle.of(List.of(before, after));
        String json = DatelineJson.create().toJson(chronicle);
        assertThat(DatelineJson.create().parseChronicle(json)).isEqualTo(chronicle);
        assertThat(json)
                .startsWith(
                        "{\"version\":1,\"from\":\"2022-02-04\",\"to\":\"2022-02-08\",\"articles\":[\"2022-02-04\",")
                .contains(
                        "{\"id\":\"emil-dorn\",\"kind\":\"PERSON\",\"name\":\"Emil Dorn\",\"country\":\"FRA\",\"in\":["
                                + "{\"article\":\"2022-02-04\",\"actor\":\"emil-dorn\"},")
                .contains(
                        "{\"id\":\"m1\",\"participants\":[\"emil-dorn\",\"oleg-brandin\"],\"form\":\"IN_PERSON\","
                                + "\"status\":\"HELD\",\"start\":\"2022-02-04\",\"end\":\"2022-02-09\",\"reports\":["
                                + "{\"date\":\"2022-02-04\",\"article\":\"2022-02-04\",\"meeting\":\"m4\","
                                + "\"status\":\"POSSIBLE\",\"form\":\"VISIT\",\"joinedTo\":1,\"joinedBy\":[\"COUNTRY_FOR_PERSON\",\"TIME\"]},"
                                + "{\"date\":\"2022-02-08\",\"article\":\"2022-02-08\",\"meeting\":\"m1\",\"status\":\"HELD\",\"form\":\"IN_PERSON\"}]}");
        assertThat(DatelineJson.create().toJson(Chronicle.of(List.of()))).isEqualTo("{\"version\":1}");
    }

    private static List<ChronicleMeeting> meetings(Article... articles) {
        return Chronicle.of(Arrays.asList(articles)).meetings();
    }

    private static Article empty(String date) {
        return Article.builder()
                .id(date)
                .date(LocalDate.parse(date))
                .text("We will talk again.")
                .build();
    }

    private static Article article(String date, Meeting... meetings) {
        return empty(date).withActors(DORN, BRANDIN, RUSSIA).withMeetings(meetings);
    }

    private static Actor person(String name, String country) {
        return Actor.builder()
                .id(ActorId.of(name.toLowerCase(Locale.ROOT).replace(' ', '-')))
                .kind(ActorKind.PERSON)
                .name(name)
                .country(country)
                .addRoles(Role.builder().title("president").of(country).build())
                .build();
    }

    private static Meeting meeting(String id, MeetingForm form, MeetingStatus status, Actor... actors) {
        return Meeting.builder()
                .id(id)
                .participants(Arrays.stream(actors)
                        .map(actor -> Participant.of(actor.id(), ParticipantPart.PARTICIPANT))
                        .toList())
                .form(form)
                .status(status)
                .build();
    }

    private static Meeting visit(String id, MeetingStatus status) {
        return Meeting.builder()
                .id(id)
                .addParticipants(Participant.of(DORN.id(), ParticipantPart.VISITOR))
                .addParticipants(Participant.of(RUSSIA.id(), ParticipantPart.HOST))
                .form(MeetingForm.VISIT)
                .status(status)
                .build();
    }

    private static Place place(String name, String country) {
        return Place.builder().name(name).country(country).build();
    }

    private static TimeExpression day(String date) {
        LocalDate day = LocalDate.parse(date);
        return TimeExpression.builder()
                .kind(TimeKind.DATE)
                .start(day.atStartOfDay())
                .end(day.plusDays(1).atStartOfDay())
                .precision(TimePrecision.DAY)
                .basis(TimeBasis.STATED)
                .build();
    }

    private static Statement said(String id, boolean quoted) {
        Optional<Span> words = quoted ? Optional.of(Span.of(0, 18)) : Optional.empty();
        return Statement.builder()
                .id(id)
                .span(Span.of(0, 19))
                .addSpeakers(Speaker.builder().actor(DORN.id()).build())
                .act(StatementAct.SAY)
                .mode(quoted ? StatementMode.DIRECT : StatementMode.INDIRECT)
                .quotes(words.stream().toList())
                .build();
    }
}

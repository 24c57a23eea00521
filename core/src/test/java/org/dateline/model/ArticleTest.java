package org.dateline.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ArticleTest {
    private final Article article = Samples.article();

    @Test
    void actorOfAnId() {
        assertThat(article.actor(Samples.RUSSIA).name()).isEqualTo("Russia");
        assertThatExceptionOfType(NoSuchElementException.class)
                .isThrownBy(() -> article.actor(ActorId.of("nobody")))
                .withMessageContaining("no actor \"nobody\"");
    }

    @Test
    void partiesOfFindings() {
        Statement told = article.statement("s1");
        assertThat(article.speakersOf(told)).extracting(Actor::name).containsExactly("Adele Marchetti");
        assertThat(article.addresseesOf(told)).extracting(Actor::kind).containsExactly(ActorKind.MEDIA);
        assertThat(article.participantsOf(article.meeting("m1")))
                .extracting(Actor::name)
                .containsExactly("Adele Marchetti", "Russia");
    }

    @Test
    void findingsOfAnActor() {
        Actor marchetti = article.actor(Samples.MARCHETTI);
        assertThat(article.statementsBy(marchetti)).extracting(Statement::id).containsExactly("s1", "s3");
        assertThat(article.meetingsOf(marchetti)).extracting(Meeting::id).containsExactly("m1", "m2");
        assertThat(article.meetingsOf(Samples.RUSSIA)).extracting(Meeting::id).containsExactly("m1");
    }

    @Test
    void wordsOfAFinding() {
        Statement quoted = article.statement("s3");
        assertThat(article.textsOf(quoted.content())).containsExactly("\"We will talk,\"");
        assertThat(article.textOf(quoted.quotes().get(0))).isEqualTo("We will talk,");
    }

    @Test
    void chainWithTheOutermostFirst() {
        assertThat(article.chainOf(article.statement("s3")))
                .extracting(Statement::id)
                .containsExactly("s1", "s2", "s3");
    }

    @Test
    void referencesBeyondTheArticle() {
        assertThat(article.refOf(article.statement("s1"))).isEqualTo(StatementRef.of(article.id(), "s1"));
        assertThat(article.refOf(article.meeting("m1"))).isEqualTo(MeetingRef.of(article.id(), "m1"));
    }

    @Test
    void copyThroughABuilderAndWith() {
        assertThat(article.toBuilder().build()).isEqualTo(article).hasSameHashCodeAs(article);
        assertThat(article.withTitle("Another").title()).contains("Another");
        assertThat(article.withTitle("Another").id()).isEqualTo(article.id());
    }

    @Test
    void idOfDateAndText() {
        LocalDate date = LocalDate.of(2022, 2, 4);
        // printf '\0a' | sha256sum
        assertThat(Article.idOf(date, "a")).isEqualTo("2022-02-04-022a6979e6da");
        assertThat(Article.idOf(date, "\uD800")).isNotEqualTo(Article.idOf(date, "\uFFFD"));
        assertThat(Article.builder().date(date).text("a").build().id()).isEqualTo(Article.idOf(date, "a"));
        assertThat(Article.builder().date(date).text("a").id("mine").build().id())
                .isEqualTo("mine");
    }

    @Test
    void missingAndNullParts() {
        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> Article.builder().text("a").build())
                .withMessageContaining("date");
        assertThatNullPointerException().isThrownBy(() -> Article.builder().text(null));
    }

    @Test
    void chainAsLongAsTheArticle() {
        int length = 100_000;
        List<Statement> statements = IntStream.range(0, length)
                .mapToObj(i -> Samples.said().withId("s" + i).withReportedIn("s" + (i + 1)))
                .toList();
        Article.Builder builder = article.toBuilder().statements(statements).meetings(List.of());
        Statement last = Samples.quoted().withId("s" + length);
        Article deep = builder.addStatements(
                        last.toBuilder().reportedIn(Optional.empty()).build())
                .build();
        assertThat(deep.chainOf(deep.statement("s0"))).hasSize(length + 1).startsWith(deep.statement("s" + length));
        assertBroken(builder.statements(statements).addStatements(last.withReportedIn("s50000")), "", "cycle");
    }

    @Test
    void contradictionsWithTheirPlace() {
        Span outside = Span.of(0, Samples.TEXT.length() + 1);
        assertBroken(
                edit().addPassages(Passage.of(PassageKind.OTHER, outside)), "/passages/2/span", "" + outside.end());
        assertBroken(edit().addPassages(Passage.of(PassageKind.OTHER, Span.of(0, 1))), "/passages/2/span", "overlap");
        assertBroken(edit().addActors(Samples.russia()), "/actors/4/id", "unique");
        assertBroken(edit().addStatements(Samples.said()), "/statements/3/id", "s2");
        assertBroken(edit().addMeetings(Samples.visit()), "/meetings/2/id", "m1");
        assertBroken(edit().version(0), "/version", "0");
        assertBroken(edit().id(""), "/id", "empty");
        assertBroken(edit().date(LocalDate.of(10_000, 1, 1)), "/date", "10000");
        assertBroken(edit().addTimes(Samples.nextWeek().withAnchor(outside)), "/times/3/anchor", "text");
        assertBroken(edit().addWarnings(Warning.of(WarningKind.LANGUAGE, outside, "")), "/warnings/2/span", "text");
        Role role = Role.builder().title("aide").of("nobody").build();
        assertBroken(edit().actors(List.of(Samples.russia().withRoles(role))), "/actors/0/roles/0/of", "nobody");
    }

    @Test
    void contradictionsInStatements() {
        ActorId nobody = ActorId.of("nobody");
        Span outside = Span.of(0, Samples.TEXT.length() + 1);
        Statement said = Samples.said().withId("s4");
        assertBroken(said.withReportedIn("s9"), "/reportedIn", "s9");
        assertBroken(said.withReportedIn("s4"), "/reportedIn", "cycle");
        assertBroken(said.withSpan(outside), "/span", "text");
        assertBroken(said.withContent(outside), "/content/0", "text");
        assertBroken(said.withQuotes(outside), "/quotes/0", "text");
        assertBroken(said.withCue(Cue.of("say", outside)), "/cue/spans/0", "text");
        assertBroken(said.withTime(Samples.nextWeek().withSpan(outside)), "/time/span", "text");
        assertBroken(said.withHedges(Hedge.of(HedgeBy.SPEAKER, outside)), "/hedges/0/span", "text");
        assertBroken(said.withSpeakers(Speaker.builder().actor(nobody).build()), "/speakers/0/actor", "nobody");
        assertBroken(said.withAddressees(Speaker.of(Samples.RUSSIA, outside)), "/addressees/0/span", "text");
    }

    @Test
    void contradictionsInMeetings() {
        Span outside = Span.of(0, Samples.TEXT.length() + 1);
        Meeting call = Samples.call().withId("m3");
        MeetingMention mention = call.mentions().get(0);
        Participant nobody = Participant.of(ActorId.of("nobody"), ParticipantPart.HOST);
        assertBroken(call.withParticipants(nobody), "/participants/0/actor", "nobody");
        assertBroken(call.withTopic(outside), "/topic", "text");
        assertBroken(call.withTime(Samples.nextWeek().withSpan(outside)), "/time/span", "text");
        assertBroken(call.withPlace(Place.builder().name("x").span(outside).build()), "/place/span", "text");
        assertBroken(call.withMentions(mention.withSpan(outside)), "/mentions/0/span", "text");
        assertBroken(call.withMentions(mention.withTrigger(outside)), "/mentions/0/trigger", "text");
        assertBroken(call.withMentions(mention.withReportedIn("s9")), "/mentions/0/reportedIn", "s9");
    }

    private Article.Builder edit() {
        return article.toBuilder();
    }

    private void assertBroken(Statement fourth, String place, String words) {
        assertBroken(edit().addStatements(fourth), "/statements/3" + place, words);
    }

    private void assertBroken(Meeting third, String place, String words) {
        assertBroken(edit().addMeetings(third), "/meetings/2" + place, words);
    }

    private static void assertBroken(Article.Builder builder, String pointer, String words) {
        assertThatExceptionOfType(InconsistentArticleException.class)
                .isThrownBy(builder::build)
                .withMessageContaining(words)
                .satisfies(e -> assertThat(e.pointer()).startsWith(pointer));
    }
}

package org.dateline.model;

import java.net.URI;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;

/** An article that uses every part of the model, about people who do not exist. */
public final class Samples {
    public static final String TEXT = """
            Minister warns of a "long winter" 😀

            PARIS, Feb 4 - French Foreign Minister Adele Marchetti reportedly told The Lindal Courier at 9:30 GMT that she \
            might visit Moscow next week.

            Russia had said that Oleg Brandin would call her early on Monday. "We will talk," Marchetti said.""";

    public static final ActorId MARCHETTI = ActorId.of("adele-marchetti");
    public static final ActorId BRANDIN = ActorId.of("oleg-brandin");
    public static final ActorId RUSSIA = ActorId.of("russia");
    public static final ActorId COURIER = ActorId.of("the-lindal-courier");

    private static final LocalDate DATE = LocalDate.of(2022, 2, 4);

    private Samples() {}

    /** The place of words that stand once in the sample text. */
    public static Span at(String words) {
        int start = TEXT.indexOf(words);
        if (start < 0 || TEXT.indexOf(words, start + 1) >= 0) {
            throw new IllegalArgumentException("not once in the text: " + words);
        }
        return Span.of(start, start + words.length());
    }

    public static Article article() {
        return Article.builder()
                .date(DATE)
                .dateTime(OffsetDateTime.parse("2022-02-04T16:20:00+01:00"))
                .title("Minister warns of a \"long winter\" 😀")
                .source("The Lindal Courier")
                .url(URI.create("https://courier.example/2022/02/04/winter?page=1"))
                .text(TEXT)
                .addPassages(Passage.of(PassageKind.HEADLINE, at("Minister warns of a \"long winter\" 😀")))
                .addPassages(Passage.of(PassageKind.DATELINE, at("PARIS, Feb 4")))
                .addActors(marchetti(), brandin(), russia(), courier())
                .addStatements(told(), said(), quoted())
                .addMeetings(visit(), call())
                .addTimes(nextWeek(), clock(), monday())
                .addWarnings(Warning.of(WarningKind.AMBIGUOUS_SPEAKER, at("she might"), "two women may be meant"))
                .addWarnings(Warning.builder()
                        .kind(WarningKind.LANGUAGE)
                        .message("not sure")
                        .build())
                .build();
    }

    public static Actor marchetti() {
        return Actor.builder()
                .id(MARCHETTI)
                .kind(ActorKind.PERSON)
                .name("Adele Marchetti")
                .addAliases("Marchetti")
                .country("FRA")
                .addRoles(Role.builder()
                        .title("Foreign Minister")
                        .of("FRA")
                        .span(at("French Foreign Minister"))
                        .build())
                .addMentions(Mention.of(MentionKind.NAME, at("Adele Marchetti")))
                .addMentions(Mention.of(
                        MentionKind.PRONOUN,
                        Span.of(at("she might").start(), at("she might").start() + 3)))
                .build();
    }

    static Actor brandin() {
        return Actor.builder()
                .id(BRANDIN)
                .kind(ActorKind.PERSON)
                .name("Oleg Brandin")
                .addRoles(Role.builder()
                        .title("envoy")
                        .of("russia")
                        .status(RoleStatus.FORMER)
                        .build())
                .addMentions(Mention.of(MentionKind.NAME, at("Oleg Brandin")))
                .build();
    }

    static Actor russia() {
        return Actor.builder()
                .id(RUSSIA)
                .kind(ActorKind.COUNTRY)
                .name("Russia")
                .country("RUS")
                .addMentions(Mention.of(MentionKind.METONYM, at("Moscow")))
                .addMentions(Mention.of(MentionKind.NAME, at("Russia")))
                .build();
    }

    static Actor courier() {
        return Actor.builder()
                .id(COURIER)
                .kind(ActorKind.MEDIA)
                .name("The Lindal Courier")
                .named(true)
                .build();
    }

    public static Statement told() {
        return Statement.builder()
                .id("s1")
                .span(at(
                        "French Foreign Minister Adele Marchetti reportedly told The Lindal Courier at 9:30 GMT that she "
                                + "might visit Moscow next week."))
                .addSpeakers(Speaker.of(MARCHETTI, at("French Foreign Minister Adele Marchetti")))
                .cue(Cue.of("tell", at("told")))
                .act(StatementAct.SAY)
                .mode(StatementMode.INDIRECT)
                .addContent(at("she might visit Moscow next week"))
                .addAddressees(Speaker.of(COURIER, at("The Lindal Courier")))
                .addHedges(Hedge.of(HedgeBy.REPORTER, at("reportedly")), Hedge.of(HedgeBy.SPEAKER, at("might")))
                .time(clock())
                .confidence(0.93)
                .rule("speaker-cue-clause")
                .build();
    }

    static Statement said() {
        return Statement.builder()
                .id("s2")
                .span(at("Russia had said that Oleg Brandin would call her early on Monday."))
                .addSpeakers(Speaker.builder().actor(RUSSIA).build())
                .act(StatementAct.SAY)
                .mode(StatementMode.INDIRECT)
                .negated(true)
                .reportedIn("s1")
                .build();
    }

    static Statement quoted() {
        return Statement.builder()
                .id("s3")
                .span(at("\"We will talk,\" Marchetti said."))
                .addSpeakers(Speaker.of(MARCHETTI, at("Marchetti said")))
                .cue(Cue.of("say", at("had said"), at("Marchetti said")))
                .act(StatementAct.PROMISE)
                .mode(StatementMode.DIRECT)
                .addContent(at("\"We will talk,\""))
                .addQuotes(at("We will talk,"))
                .reportedIn("s2")
                .build();
    }

    public static Meeting visit() {
        return Meeting.builder()
                .id("m1")
                .addParticipants(Participant.of(MARCHETTI, ParticipantPart.VISITOR))
                .addParticipants(Participant.of(RUSSIA, ParticipantPart.HOST))
                .form(MeetingForm.VISIT)
                .status(MeetingStatus.POSSIBLE)
                .time(nextWeek())
                .place(Place.builder()
                        .name("Moscow")
                        .country("RUS")
                        .span(at("Moscow"))
                        .build())
                .topic(at("We will talk"))
                .addMentions(MeetingMention.builder()
                        .span(at("visit Moscow next week"))
                        .trigger(at("visit"))
                        .status(MeetingStatus.POSSIBLE)
                        .reportedIn("s1")
                        .build())
                .confidence(0.8)
                .rule("visitor-verb-host")
                .build();
    }

    static Meeting call() {
        return Meeting.builder()
                .id("m2")
                .addParticipants(Participant.builder().actor(BRANDIN).build())
                .addParticipants(Participant.builder().actor(MARCHETTI).build())
                .form(MeetingForm.PHONE_CALL)
                .status(MeetingStatus.PLANNED)
                .addMentions(MeetingMention.builder()
                        .span(at("would call her early on Monday"))
                        .status(MeetingStatus.PLANNED)
                        .build())
                .build();
    }

    public static TimeExpression nextWeek() {
        return TimeExpression.builder()
                .kind(TimeKind.DATE)
                .span(at("next week"))
                .value("2022-W06")
                .start(LocalDateTime.parse("2022-02-07T00:00"))
                .end(LocalDateTime.parse("2022-02-14T00:00"))
                .precision(TimePrecision.WEEK)
                .basis(TimeBasis.RESOLVED)
                .build();
    }

    static TimeExpression clock() {
        return TimeExpression.builder()
                .kind(TimeKind.TIME)
                .span(at("9:30 GMT"))
                .value("2022-02-04T09:30")
                .start(LocalDateTime.parse("2022-02-04T09:30"))
                .end(LocalDateTime.parse("2022-02-04T09:31"))
                .zone(ZoneId.of("GMT"))
                .precision(TimePrecision.MINUTE)
                .basis(TimeBasis.RESOLVED)
                .build();
    }

    static TimeExpression monday() {
        return TimeExpression.builder()
                .kind(TimeKind.DATE)
                .span(at("early on Monday"))
                .mod(TimeModifier.START)
                .anchor(at("Feb 4"))
                .build();
    }
}

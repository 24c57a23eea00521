package org.dateline.cli.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.coding.CameoCode;
import org.dateline.coding.PloverCode;
import org.dateline.model.Actor;
import org.dateline.model.Article;
import org.dateline.model.Meeting;
import org.dateline.model.MeetingMention;
import org.dateline.model.Participant;
import org.dateline.model.ParticipantPart;
import org.dateline.model.Place;
import org.dateline.model.Span;
import org.dateline.model.Statement;
import org.dateline.model.TimeExpression;

/**
 * A statement or a meeting as a row sees it.
 *
 * @param kind STATEMENT or MEETING
 * @param type the act or the form
 * @param state the mode of a statement, the status of a meeting
 * @param negated whether the text says that it was not said
 * @param mutual whether each of the actors does to the others what they do
 * @param actors the speakers, the visitors, or the first of those who meet
 * @param recipients the addressees, the hosts, or the others
 * @param reporters who says so, outermost first
 * @param span where the text tells of it
 */
record Event(
        Article article,
        String id,
        String kind,
        String type,
        String state,
        boolean negated,
        boolean mutual,
        List<Actor> actors,
        List<Actor> recipients,
        List<Actor> reporters,
        Optional<TimeExpression> time,
        Optional<Place> place,
        Optional<CameoCode> cameo,
        Optional<PloverCode> plover,
        Optional<Span> span,
        OptionalDouble confidence) {

    static List<Event> of(Article article) {
        return Stream.concat(
                        article.statements().stream().map(statement -> of(article, statement)),
                        article.meetings().stream().map(meeting -> of(article, meeting)))
                .toList();
    }

    private static Event of(Article article, Statement statement) {
        List<Statement> chain = article.chainOf(statement);
        return new Event(
                article,
                statement.id(),
                "STATEMENT",
                statement.act().name(),
                statement.mode().name(),
                statement.negated(),
                false,
                article.speakersOf(statement),
                article.addresseesOf(statement),
                speakers(article, chain.subList(0, chain.size() - 1)),
                statement.time(),
                Optional.empty(),
                CameoCode.of(statement),
                PloverCode.of(statement),
                Optional.of(statement.span()),
                statement.confidence());
    }

    private static Event of(Article article, Meeting meeting) {
        List<Actor> active = new ArrayList<>();
        List<Actor> passive = new ArrayList<>();
        boolean sided = meeting.participants().stream().anyMatch(one -> one.part() == ParticipantPart.VISITOR);
        for (Participant participant : meeting.participants()) {
            boolean acts = sided ? participant.part() == ParticipantPart.VISITOR : active.isEmpty();
            (acts ? active : passive).add(article.actor(participant.actor()));
        }
        return new Event(
                article,
                meeting.id(),
                "MEETING",
                meeting.form().name(),
                meeting.status().name(),
                false,
                isMutual(meeting),
                active,
                passive,
                reporters(article, meeting),
                meeting.time(),
                meeting.place(),
                CameoCode.of(meeting),
                PloverCode.of(meeting),
                meeting.mentions().stream().findFirst().map(MeetingMention::span),
                meeting.confidence());
    }

    /** Who meets meets each other; who offers or refuses it does so alone. */
    private static boolean isMutual(Meeting meeting) {
        return switch (meeting.status()) {
            case HELD, UNDERWAY, PLANNED -> true;
            default -> false;
        };
    }

    private static List<Actor> reporters(Article article, Meeting meeting) {
        return speakers(
                article,
                meeting.mentions().stream()
                        .findFirst()
                        .flatMap(MeetingMention::reportedIn)
                        .map(article::statement)
                        .map(article::chainOf)
                        .orElse(List.of()));
    }

    private static List<Actor> speakers(Article article, List<Statement> chain) {
        return chain.stream()
                .flatMap(outer -> article.speakersOf(outer).stream())
                .distinct()
                .toList();
    }

    /** A key across articles. */
    String key() {
        return article.id() + "#" + id;
    }

    /** The first day that it may be on; empty rather than the article's own where the text tells none. */
    String firstDay() {
        return time.flatMap(TimeExpression::start)
                .map(start -> start.toLocalDate().toString())
                .orElse("");
    }

    String lastDay() {
        return time.flatMap(TimeExpression::end)
                .map(end -> end.minusNanos(1).toLocalDate().toString())
                .orElse("");
    }

    String placeName() {
        return place.map(Place::name).orElse("");
    }

    String placeCountry() {
        return place.flatMap(Place::country).orElse("");
    }

    String start() {
        return span.map(place -> String.valueOf(place.start())).orElse("");
    }

    String end() {
        return span.map(place -> String.valueOf(place.end())).orElse("");
    }

    String words() {
        return span.map(article::textOf).orElse("");
    }

    String sureness() {
        return confidence.isPresent() ? String.valueOf(confidence.getAsDouble()) : "";
    }

    static String names(List<Actor> actors) {
        return actors.stream().map(Actor::name).collect(Collectors.joining("; "));
    }

    /** As many as there are names, empty where a country is not known. */
    static String countries(List<Actor> actors) {
        return actors.stream().map(actor -> actor.country().orElse("")).collect(Collectors.joining("; "));
    }
}

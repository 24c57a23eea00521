package org.dateline.chronicle;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.dateline.model.ActorId;

/** The rules that make a chronicle consistent, each checked in time linear in the chronicle. */
final class ChronicleRules {
    private static final int LAST_YEAR = 9999;

    private final Set<String> articles;
    private final Set<ActorId> actors;

    private ChronicleRules(Chronicle chronicle) {
        articles = new HashSet<>(chronicle.articles());
        actors = new HashSet<>();
        chronicle.actors().forEach(actor -> actors.add(actor.id()));
    }

    static void check(Chronicle chronicle) {
        require(chronicle.version() >= 1, "version must be 1 or more, is ", chronicle.version());
        chronicle.firstDate().ifPresent(ChronicleRules::checkDate);
        chronicle.lastDate().ifPresent(ChronicleRules::checkDate);
        chronicle
                .articles()
                .forEach(id -> require(!id.isEmpty(), "the id of an article must not be empty, is ", "\"\""));
        unique(chronicle.actors(), actor -> actor.id().value());
        unique(chronicle.meetings(), ChronicleMeeting::id);
        ChronicleRules rules = new ChronicleRules(chronicle);
        for (ChronicleActor actor : chronicle.actors()) {
            actor.in().forEach(ref -> rules.checkArticle(ref.article()));
        }
        for (ChronicleStatement statement : chronicle.statements()) {
            statement.speakers().forEach(rules::checkActor);
            statement.in().forEach(ref -> rules.checkArticle(ref.article()));
        }
        for (ChronicleMeeting meeting : chronicle.meetings()) {
            meeting.participants().forEach(rules::checkActor);
            meeting.reports().forEach(rules::checkReport);
        }
    }

    static void check(ChronicleMeeting meeting) {
        require(!meeting.id().isEmpty(), "the id of a meeting must not be empty, is ", "\"\"");
        for (MeetingReport report : meeting.reports()) {
            report.joinedTo().ifPresent(position -> checkPosition(position, meeting));
        }
        for (Conflict conflict : meeting.conflicts()) {
            conflict.reports().forEach(position -> checkPosition(position, meeting));
        }
    }

    private static void checkPosition(int position, ChronicleMeeting meeting) {
        require(
                position >= 0 && position < meeting.reports().size(),
                "a position must be of a report of the meeting, is ",
                position);
    }

    private void checkReport(MeetingReport report) {
        checkArticle(report.article());
        checkDate(report.date());
    }

    private static void checkDate(LocalDate date) {
        int year = date.getYear();
        require(year >= 0 && year <= LAST_YEAR, "the date of an article must have a year of four digits, is ", date);
    }

    private void checkActor(ActorId id) {
        require(actors.contains(id), "an actor must be one of the chronicle's, there is no ", id.value());
    }

    private void checkArticle(String id) {
        require(articles.contains(id), "an article must be one of the chronicle's, there is no ", id);
    }

    private static <T> void unique(List<T> parts, Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        parts.forEach(
                part -> require(seen.add(id.apply(part)), "ids must be unique, this one is not: ", id.apply(part)));
    }

    private static void require(boolean holds, String rule, Object value) {
        if (!holds) {
            throw new IllegalStateException("chronicle: " + rule + value);
        }
    }
}

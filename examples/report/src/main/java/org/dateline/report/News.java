package org.dateline.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.dateline.chronicle.ActorRef;
import org.dateline.chronicle.Chronicle;
import org.dateline.chronicle.ChronicleActor;
import org.dateline.chronicle.ChronicleMeeting;
import org.dateline.chronicle.MeetingReport;
import org.dateline.model.ActorId;
import org.dateline.model.Article;
import org.dateline.model.Meeting;
import org.dateline.model.MeetingRef;
import org.dateline.model.Span;
import org.dateline.model.Speaker;
import org.dateline.model.Statement;
import org.dateline.model.StatementRef;

/** The articles, their chronicle, and the ways between them. Actors go by their number in the chronicle. */
final class News {
    private final Chronicle chronicle;
    private final Map<String, Article> articles = new LinkedHashMap<>();
    private final Map<ActorRef, Integer> actorNumbers = new HashMap<>();
    private final Map<ActorId, Integer> actorsById = new HashMap<>();
    private final Map<MeetingRef, ChronicleMeeting> lives = new HashMap<>();
    private final Map<String, List<Finding>> findings = new LinkedHashMap<>();
    private final Map<StatementRef, Finding> statements = new HashMap<>();
    private final Map<MeetingRef, Finding> meetings = new HashMap<>();

    News(Collection<Article> given) {
        chronicle = Chronicle.of(given);
        Map<String, Article> byId = new HashMap<>();
        given.forEach(article -> byId.putIfAbsent(article.id(), article));
        chronicle.articles().forEach(id -> articles.put(id, byId.get(id)));
        numberActors();
        for (ChronicleMeeting life : chronicle.meetings()) {
            life.reports().forEach(report -> lives.put(ref(report), life));
        }
        articles.values().forEach(article -> findings.put(article.id(), find(article, "a" + findings.size())));
    }

    private void numberActors() {
        for (int number = 0; number < chronicle.actors().size(); number++) {
            ChronicleActor actor = chronicle.actors().get(number);
            actorsById.put(actor.id(), number);
            for (ActorRef ref : actor.in()) {
                actorNumbers.put(ref, number);
            }
        }
    }

    private List<Finding> find(Article article, String key) {
        List<Finding> found = new ArrayList<>();
        for (Statement statement : article.statements()) {
            List<Integer> actors = Stream.of(statement.speakers(), statement.addressees())
                    .flatMap(List::stream)
                    .map(Speaker::actor)
                    .map(actor -> number(article, actor))
                    .distinct()
                    .toList();
            Finding said = new Finding.Said(key + "s" + found.size(), article, statement, actors);
            found.add(said);
            statements.put(article.refOf(statement), said);
        }
        for (Meeting meeting : article.meetings()) {
            List<Integer> actors = meeting.participants().stream()
                    .map(participant -> number(article, participant.actor()))
                    .distinct()
                    .toList();
            Finding met = new Finding.Met(key + "m" + found.size(), article, meeting, actors);
            found.add(met);
            meetings.put(article.refOf(meeting), met);
        }
        found.sort(Comparator.comparingInt(News::start));
        return List.copyOf(found);
    }

    private static int start(Finding finding) {
        return finding.spans().stream().mapToInt(Span::start).min().orElse(0);
    }

    static MeetingRef ref(MeetingReport report) {
        return MeetingRef.of(report.article(), report.meeting());
    }

    Chronicle chronicle() {
        return chronicle;
    }

    /** By date. */
    List<Article> articles() {
        return List.copyOf(articles.values());
    }

    Article article(String id) {
        return articles.get(id);
    }

    /** The findings of an article in the order of its text. */
    List<Finding> findings(Article article) {
        return findings.get(article.id());
    }

    List<Finding> findings() {
        return findings.values().stream().flatMap(List::stream).toList();
    }

    Finding finding(StatementRef statement) {
        return statements.get(statement);
    }

    Finding finding(MeetingRef meeting) {
        return meetings.get(meeting);
    }

    ChronicleActor actor(int number) {
        return chronicle.actors().get(number);
    }

    int number(Article article, ActorId actor) {
        return actorNumbers.get(ActorRef.of(article.id(), actor));
    }

    int number(ActorId chronicleActor) {
        return actorsById.get(chronicleActor);
    }

    ChronicleMeeting life(MeetingRef meeting) {
        return lives.get(meeting);
    }

    /** The meeting that a report tells of, in its article. */
    Meeting meeting(MeetingReport report) {
        return article(report.article()).meeting(report.meeting());
    }
}

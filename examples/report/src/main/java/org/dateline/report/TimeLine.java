package org.dateline.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.chronicle.ChronicleActor;
import org.dateline.chronicle.ChronicleMeeting;
import org.dateline.chronicle.ChronicleStatement;
import org.dateline.model.ActorId;
import org.dateline.model.Article;
import org.dateline.model.MeetingStatus;

/** Who did what when: a lane for each actor, the busiest first. */
final class TimeLine {
    private static final int OPEN_LANES = 10;
    private static final int DAYS_AHEAD = 21;
    private static final int DAYS_BACK = 7;

    private final News news;
    private final Html html;

    TimeLine(News news, Html html) {
        this.news = news;
        this.html = html;
    }

    void write() {
        Scale scale = scale();
        List<Lane> lanes = lanes(scale);
        html.open("section", "id", "timeline", "aria-labelledby", "timeline-title");
        html.element("h2", "Time line", "id", "timeline-title");
        html.element(
                "p",
                "What each actor did, by day. A line joins the reports of one meeting: announced, planned, held. "
                        + "In a row the arrow keys go from mark to mark; Enter goes to the words.",
                "class",
                "lead");
        legend();
        LaneDrawing drawing = new LaneDrawing(news, html, scale);
        drawing.axis();
        html.open("ol", "class", "lanes");
        lanes.stream().limit(OPEN_LANES).forEach(drawing::write);
        html.closeBlock();
        if (lanes.size() > OPEN_LANES) {
            html.open("details", "class", "more");
            html.element("summary", Words.count(lanes.size() - OPEN_LANES, "more actor", "more actors"));
            html.open("ol", "class", "lanes");
            lanes.stream().skip(OPEN_LANES).forEach(drawing::write);
            html.close().closeBlock();
        }
        html.closeBlock();
    }

    private void legend() {
        html.open("ul", "class", "legend", "aria-label", "Marks");
        for (MeetingStatus status : List.of(
                MeetingStatus.PLANNED,
                MeetingStatus.UNDERWAY,
                MeetingStatus.HELD,
                MeetingStatus.POSTPONED,
                MeetingStatus.CANCELLED)) {
            html.open("li");
            Glyphs.badge(html, status);
            html.closeBlock();
        }
        html.open("li")
                .element("span", "≠", "class", "unequal", "aria-hidden", "true")
                .text("accounts differ")
                .closeBlock();
        for (Glyphs.Family family : Glyphs.Family.values()) {
            Glyphs.legend(html, family);
        }
        html.closeBlock();
    }

    /** From the first article to the last, and on to the days planned, as far as these are near. */
    private Scale scale() {
        List<Article> articles = news.articles();
        LocalDate first = articles.get(0).date();
        LocalDate last = articles.get(articles.size() - 1).date();
        LocalDate from = first;
        LocalDate to = last;
        for (ChronicleMeeting meeting : news.chronicle().meetings()) {
            LifeLine life = LifeLine.of(news, meeting);
            from = earlier(from, life.first());
            to = later(to, life.last());
        }
        for (ChronicleStatement statement : news.chronicle().statements()) {
            from = earlier(from, statement.date());
        }
        return new Scale(later(from, first.minusDays(DAYS_BACK)), earlier(to, last.plusDays(DAYS_AHEAD)));
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }

    private static LocalDate later(LocalDate one, LocalDate other) {
        return one.isAfter(other) ? one : other;
    }

    private List<Lane> lanes(Scale scale) {
        Map<Integer, List<LifeLine>> lives = new TreeMap<>();
        for (ChronicleMeeting meeting : news.chronicle().meetings()) {
            LifeLine life = LifeLine.of(news, meeting);
            meeting.participants().forEach(actor -> add(lives, actor, life));
        }
        Map<Integer, List<ChronicleStatement>> said = new TreeMap<>();
        for (ChronicleStatement statement : news.chronicle().statements()) {
            statement.speakers().forEach(actor -> add(said, actor, statement));
        }
        List<Lane> lanes = new ArrayList<>();
        for (int actor = 0; actor < news.chronicle().actors().size(); actor++) {
            Lane lane = new Lane(
                    actor, lives.getOrDefault(actor, List.of()), said.getOrDefault(actor, List.of()), scale.gap());
            if (lane.size() > 0) {
                lanes.add(lane);
            }
        }
        lanes.sort(Comparator.comparingInt(Lane::size).reversed().thenComparing(lane -> name(lane)));
        return lanes;
    }

    private String name(Lane lane) {
        ChronicleActor actor = news.actor(lane.actor());
        return actor.name();
    }

    private <T> void add(Map<Integer, List<T>> map, ActorId actor, T value) {
        map.computeIfAbsent(news.number(actor), number -> new ArrayList<>()).add(value);
    }
}

package org.dateline.report;

import java.util.List;
import org.dateline.chronicle.ChronicleMeeting;
import org.dateline.chronicle.Conflict;
import org.dateline.chronicle.MeetingReport;
import org.dateline.model.Meeting;
import org.dateline.model.Place;

/** The life of each meeting: its reports joined by a line, why they are joined, and where they contradict each other. */
final class MeetingSection {
    private final News news;
    private final Html html;

    MeetingSection(News news, Html html) {
        this.news = news;
        this.html = html;
    }

    void write() {
        html.open("section", "id", "meetings", "aria-labelledby", "meetings-title");
        html.element("h2", "Meetings", "id", "meetings-title");
        if (news.chronicle().meetings().isEmpty()) {
            html.element("p", "The articles tell of no meeting.", "class", "lead")
                    .closeBlock();
            return;
        }
        html.element(
                "p",
                "Each meeting from the first word of it to the last. Each step leads to the words that tell of it.",
                "class",
                "lead");
        List<ChronicleMeeting> followed = meetings(true);
        List<ChronicleMeeting> toldOnce = meetings(false);
        cards(followed);
        if (!toldOnce.isEmpty()) {
            html.open("details", "class", "more");
            html.element("summary", Words.count(toldOnce.size(), "meeting", "meetings") + " that one article tells of");
            cards(toldOnce);
            html.closeBlock();
        }
        html.closeBlock();
    }

    private List<ChronicleMeeting> meetings(boolean followed) {
        return news.chronicle().meetings().stream()
                .filter(meeting -> meeting.reports().size() > 1 == followed)
                .toList();
    }

    private void cards(List<ChronicleMeeting> meetings) {
        html.open("ul", "class", "cards");
        meetings.forEach(this::card);
        html.closeBlock();
    }

    private void card(ChronicleMeeting meeting) {
        List<Finding> findings =
                meeting.reports().stream().map(r -> news.finding(News.ref(r))).toList();
        html.open("li", "class", "card", "data-of", ArticleSection.keys(findings));
        html.open("h3").element("bdi", parties(meeting)).closeBlock();
        html.open("p", "class", "facts").text(Words.form(meeting.form()));
        meeting.place().map(Place::name).ifPresent(place -> html.text(" · " + place));
        html.text(" · ");
        Glyphs.badge(html, meeting.status());
        html.closeBlock();
        html.open("ol", "class", "steps");
        meeting.reports().forEach(this::step);
        html.closeBlock();
        meeting.conflicts().forEach(conflict -> conflict(meeting, conflict));
        html.closeBlock();
    }

    private String parties(ChronicleMeeting meeting) {
        List<String> names = meeting.participants().stream()
                .map(actor -> news.actor(news.number(actor)).name())
                .toList();
        return names.isEmpty() ? "Parties not named" : Words.list(names);
    }

    private void step(MeetingReport report) {
        Finding finding = news.finding(News.ref(report));
        Meeting meeting = news.meeting(report);
        html.open("li", "class", "step", "data-of", finding.key());
        html.element("time", Words.day(report.date()), "datetime", report.date().toString())
                .text(" ");
        html.open("a", "href", "#d-" + finding.key());
        Glyphs.badge(html, report.status());
        html.close();
        meeting.time().map(Words::days).filter(days -> !days.isEmpty()).ifPresent(days -> html.text(" for " + days));
        meeting.place().map(Place::name).ifPresent(place -> html.text(", in " + place));
        if (!report.joinedBy().isEmpty()) {
            html.element("p", "joined by " + Words.evidence(report.joinedBy()), "class", "facts");
        }
        html.closeBlock();
    }

    private void conflict(ChronicleMeeting meeting, Conflict conflict) {
        List<String> dates = conflict.reports().stream()
                .map(position -> Words.day(meeting.reports().get(position).date()))
                .distinct()
                .toList();
        html.open("p", "class", "conflict").element("span", "≠", "aria-hidden", "true");
        html.text(" Accounts differ on " + Words.about(conflict.about()) + ": those of " + Words.list(dates) + ".");
        html.closeBlock();
    }
}

package org.dateline.chronicle;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.dateline.chronicle.ActorMerger.Party;
import org.dateline.model.ActorId;
import org.dateline.model.MeetingForm;
import org.dateline.model.Place;

/** The reports of one meeting as they come in. */
final class Life {
    private final int number;
    private final List<Report> reports = new ArrayList<>();

    Life(int number) {
        this.number = number;
    }

    /** Its place among the meetings, from 1. */
    int number() {
        return number;
    }

    void add(Report report) {
        reports.add(report);
    }

    /** How much speaks for a report telling of this meeting; 0 if it does not. */
    int evidenceFor(Report report) {
        int most = 0;
        for (Report known : reports) {
            if (known.isOf(report.article())) {
                return 0;
            }
            most = Math.max(most, known.evidenceFor(report).size());
        }
        return most;
    }

    ChronicleMeeting toMeeting() {
        Report anchor = anchor();
        Window window = window(anchor);
        return ChronicleMeeting.builder()
                .id("m" + number)
                .participants(participants())
                .form(form(anchor))
                .status(anchor.meeting().status())
                .start(Optional.ofNullable(window.start()))
                .end(Optional.ofNullable(window.end()))
                .place(place(anchor))
                .reports(reports.stream().map(report -> told(report, anchor)).toList())
                .conflicts(Conflicts.among(reports))
                .build();
    }

    /** The report that tells most: the first with the highest status. */
    private Report anchor() {
        Report anchor = reports.get(0);
        for (Report report : reports) {
            if (report.meeting().status().outranks(anchor.meeting().status())) {
                anchor = report;
            }
        }
        return anchor;
    }

    private Window window(Report anchor) {
        Window window = anchor.window();
        for (Report report : reports) {
            window = window.and(report.window()).orElse(window);
        }
        return window;
    }

    private MeetingForm form(Report anchor) {
        if (anchor.meeting().form() != MeetingForm.TALKS) {
            return anchor.meeting().form();
        }
        return reports.stream()
                .map(report -> report.meeting().form())
                .filter(form -> form != MeetingForm.TALKS)
                .findFirst()
                .orElse(MeetingForm.TALKS);
    }

    private Optional<Place> place(Report anchor) {
        return anchor.meeting()
                .place()
                .or(() -> reports.stream()
                        .flatMap(report -> report.meeting().place().stream())
                        .findFirst())
                .map(place -> place.withSpan(Optional.empty()));
    }

    /** All parties, but no country for which a person of it stands. */
    private List<ActorId> participants() {
        Set<Party> all = new LinkedHashSet<>();
        reports.forEach(report -> all.addAll(report.parties()));
        return all.stream()
                .filter(party -> reports.size() == 1 || all.stream().noneMatch(person -> person.isRepresentedBy(party)))
                .map(Party::id)
                .toList();
    }

    private MeetingReport told(Report report, Report anchor) {
        Set<Evidence> evidence = report.evidenceFor(anchor);
        for (Report other : reports) {
            if (evidence.isEmpty() && !report.isOf(anchor.article())) {
                evidence = report.evidenceFor(other);
            }
        }
        return MeetingReport.builder()
                .date(report.article().date())
                .article(report.article().id())
                .meeting(report.meeting().id())
                .status(report.meeting().status())
                .joinedBy(evidence)
                .build();
    }
}

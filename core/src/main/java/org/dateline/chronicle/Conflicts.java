package org.dateline.chronicle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dateline.model.MeetingStatus;
import org.dateline.model.Place;

/** Finds where the reports of one meeting contradict each other. */
final class Conflicts {
    private Conflicts() {}

    static List<Conflict> among(List<Report> reports) {
        List<Conflict> conflicts = new ArrayList<>();
        if (countries(reports).distinct().count() > 1) {
            add(
                    conflicts,
                    Conflict.Topic.PLACE,
                    reports,
                    i -> country(reports.get(i)).isPresent());
        }
        List<Report> stated =
                reports.stream().filter(report -> report.window().stated()).toList();
        if (!allOverlap(stated)) {
            add(
                    conflicts,
                    Conflict.Topic.TIME,
                    reports,
                    i -> reports.get(i).window().stated());
        }
        addStatus(conflicts, reports);
        return conflicts;
    }

    private static Stream<String> countries(List<Report> reports) {
        return reports.stream().flatMap(report -> country(report).stream());
    }

    private static Optional<String> country(Report report) {
        return report.meeting().place().flatMap(Place::country);
    }

    /** Intervals have a day in common if they have one in pairs. */
    private static boolean allOverlap(List<Report> stated) {
        Optional<Window> common = stated.stream().findFirst().map(Report::window);
        for (Report report : stated) {
            common = common.flatMap(window -> window.and(report.window()));
        }
        return stated.isEmpty() || common.isPresent();
    }

    /** What took place was not denied, nor called off afterwards. */
    private static void addStatus(List<Conflict> conflicts, List<Report> reports) {
        Optional<LocalDate> held = reports.stream()
                .filter(Conflicts::tookPlace)
                .map(report -> report.article().date())
                .findFirst();
        if (held.isPresent() && reports.stream().anyMatch(report -> deniesIt(report, held.get()))) {
            add(
                    conflicts,
                    Conflict.Topic.STATUS,
                    reports,
                    i -> tookPlace(reports.get(i)) || deniesIt(reports.get(i), held.get()));
        }
    }

    private static boolean tookPlace(Report report) {
        MeetingStatus status = report.meeting().status();
        return status == MeetingStatus.HELD || status == MeetingStatus.UNDERWAY;
    }

    private static boolean deniesIt(Report report, LocalDate held) {
        MeetingStatus status = report.meeting().status();
        boolean off = status == MeetingStatus.CANCELLED || status == MeetingStatus.REFUSED;
        return status == MeetingStatus.DENIED
                || (off && !report.article().date().isBefore(held));
    }

    private static void add(
            List<Conflict> conflicts, Conflict.Topic topic, List<Report> reports, IntPredicate involved) {
        conflicts.add(Conflict.builder()
                .about(topic)
                .reports(IntStream.range(0, reports.size())
                        .filter(involved)
                        .boxed()
                        .toList())
                .build());
    }
}

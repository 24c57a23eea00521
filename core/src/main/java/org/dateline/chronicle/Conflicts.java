package org.dateline.chronicle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.dateline.model.MeetingStatus;
import org.dateline.model.Place;

/** Finds where the reports of one meeting contradict each other. */
final class Conflicts {
    private final List<Report> reports;
    private final List<Conflict> conflicts = new ArrayList<>();

    private Conflicts(List<Report> reports) {
        this.reports = reports;
    }

    static List<Conflict> among(List<Report> reports) {
        Conflicts found = new Conflicts(reports);
        found.addPlace();
        found.addTime();
        found.addStatus();
        return found.conflicts;
    }

    private void addPlace() {
        long countries = reports.stream()
                .flatMap(report -> country(report).stream())
                .distinct()
                .count();
        if (countries > 1) {
            add(Conflict.Topic.PLACE, i -> country(reports.get(i)).isPresent());
        }
    }

    /** Where it is said to take place; who says that it does not says nothing of where. */
    private static Optional<String> country(Report report) {
        return report.status() == MeetingStatus.DENIED
                ? Optional.empty()
                : report.meeting().place().flatMap(Place::country);
    }

    /** A report is in it if the days that it names are not those of some other. What was put off had another day before. */
    private void addTime() {
        int delay = IntStream.range(0, reports.size())
                .filter(i -> reports.get(i).status() == MeetingStatus.POSTPONED)
                .max()
                .orElse(-1);
        List<Report> dated = reports.subList(delay + 1, reports.size()).stream()
                .filter(report -> report.window().stated())
                .toList();
        Optional<LocalDate> lastStart = dated.stream()
                .map(report -> Objects.requireNonNull(report.window().start()))
                .max(Comparator.naturalOrder());
        Optional<LocalDate> firstEnd = dated.stream()
                .map(report -> Objects.requireNonNull(report.window().end()))
                .min(Comparator.naturalOrder());
        if (lastStart.isPresent() && firstEnd.isPresent() && !lastStart.get().isBefore(firstEnd.get())) {
            add(
                    Conflict.Topic.TIME,
                    i -> i > delay
                            && reports.get(i).window().stated()
                            && reports.get(i).window().misses(lastStart.get(), firstEnd.get()));
        }
    }

    /** What took place was not denied, nor called off afterwards. */
    private void addStatus() {
        Optional<LocalDate> held = reports.stream()
                .filter(Report::tookPlace)
                .map(report -> report.article().date())
                .findFirst();
        if (held.isPresent() && reports.stream().anyMatch(report -> deniesIt(report, held.get()))) {
            add(Conflict.Topic.STATUS, i -> reports.get(i).tookPlace() || deniesIt(reports.get(i), held.get()));
        }
    }

    private static boolean deniesIt(Report report, LocalDate held) {
        return report.status() == MeetingStatus.DENIED
                || (report.isCalledOff() && !report.article().date().isBefore(held));
    }

    private void add(Conflict.Topic topic, IntPredicate involved) {
        conflicts.add(Conflict.builder()
                .about(topic)
                .reports(IntStream.range(0, reports.size())
                        .filter(involved)
                        .boxed()
                        .toList())
                .build());
    }
}

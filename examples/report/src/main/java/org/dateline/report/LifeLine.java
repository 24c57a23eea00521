package org.dateline.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.dateline.chronicle.ChronicleMeeting;
import org.dateline.chronicle.MeetingReport;
import org.dateline.model.Meeting;
import org.dateline.model.MeetingStatus;
import org.dateline.model.TimeExpression;

/**
 * The life of a meeting on the time line: what was planned stands on the day it was told, what took place on the day it
 * took place, and a day that was only planned at the end.
 */
record LifeLine(List<Stop> stops, Optional<LocalDate> expected, Set<Finding> disputed) {

    /** A day with what the articles tell of the meeting then. */
    record Stop(LocalDate day, MeetingStatus status, List<Finding> findings) {}

    private record Place(LocalDate day, MeetingStatus status) {}

    static LifeLine of(News news, ChronicleMeeting meeting) {
        Map<Place, List<Finding>> found = new LinkedHashMap<>();
        for (MeetingReport report : meeting.reports()) {
            Place place = new Place(day(news, report), report.status());
            found.computeIfAbsent(place, p -> new ArrayList<>()).add(news.finding(News.ref(report)));
        }
        List<Stop> stops = found.entrySet().stream()
                .map(e -> new Stop(e.getKey().day(), e.getKey().status(), List.copyOf(e.getValue())))
                .sorted(Comparator.comparing(Stop::day).thenComparing(Stop::status))
                .toList();
        LocalDate last = stops.get(stops.size() - 1).day();
        Set<Finding> disputed = meeting.conflicts().stream()
                .flatMap(conflict -> conflict.reports().stream())
                .map(position -> news.finding(News.ref(meeting.reports().get(position))))
                .collect(Collectors.toUnmodifiableSet());
        return new LifeLine(stops, expected(news, meeting).filter(day -> day.isAfter(last)), disputed);
    }

    /** Whether what is told then contradicts another report. */
    boolean isDisputed(Stop stop) {
        return stop.findings().stream().anyMatch(disputed::contains);
    }

    LocalDate first() {
        return stops.get(0).day();
    }

    LocalDate last() {
        return expected.orElse(stops.get(stops.size() - 1).day());
    }

    List<Finding> findings() {
        return stops.stream().map(Stop::findings).flatMap(Collection::stream).toList();
    }

    private static LocalDate day(News news, MeetingReport report) {
        return hasBegun(report.status()) ? oneDay(news.meeting(report)).orElse(report.date()) : report.date();
    }

    private static boolean hasBegun(MeetingStatus status) {
        return status == MeetingStatus.HELD || status == MeetingStatus.UNDERWAY;
    }

    /** The last day that a report plans it for. */
    private static Optional<LocalDate> expected(News news, ChronicleMeeting meeting) {
        return meeting.reports().stream()
                .filter(report -> report.status() == MeetingStatus.PLANNED)
                .flatMap(report -> oneDay(news.meeting(report)).stream())
                .max(Comparator.naturalOrder());
    }

    private static Optional<LocalDate> oneDay(Meeting meeting) {
        return meeting.time()
                .filter(LifeLine::isOneDay)
                .flatMap(TimeExpression::start)
                .map(start -> start.toLocalDate());
    }

    private static boolean isOneDay(TimeExpression time) {
        return time.start().isPresent()
                && time.end().isPresent()
                && !time.end()
                        .get()
                        .isAfter(time.start().get().toLocalDate().plusDays(1).atStartOfDay());
    }
}

package org.dateline.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.chronicle.Chronicle;
import org.dateline.chronicle.ChronicleMeeting;
import org.dateline.chronicle.Conflict;
import org.dateline.chronicle.MeetingReport;
import org.dateline.model.Place;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Help.Ansi.Style;

/** The life of a meeting as lines: what became of it, then what each report adds or changes, then where they differ. */
final class MeetingLines {
    private static final int INDENT = 14;

    private final ChronicleMeeting meeting;
    private final List<StyledLine> lines = new ArrayList<>();

    private MeetingLines(ChronicleMeeting meeting) {
        this.meeting = meeting;
    }

    static List<StyledLine> of(ChronicleMeeting meeting, Chronicle chronicle, Excerpts excerpts) {
        MeetingLines lines = new MeetingLines(meeting);
        lines.head(chronicle);
        MeetingReport before = null;
        for (MeetingReport report : meeting.reports()) {
            lines.report(report, before, excerpts.of(report));
            before = report;
        }
        meeting.conflicts().forEach(lines::conflict);
        return lines.lines;
    }

    private void head(Chronicle chronicle) {
        String names = meeting.participants().stream()
                .map(id -> chronicle.actor(id).name())
                .collect(Collectors.joining(", "));
        lines.add(StyledLine.indented(2)
                .add(Style.bold, names)
                .add(": " + words(meeting.form()) + ", ")
                .add(Style.fg_green, words(meeting.status()))
                .add(
                        Style.faint,
                        " [" + days(meeting.start(), meeting.end())
                                + meeting.place()
                                        .map(place -> "; " + place(place))
                                        .orElse("") + "]"));
    }

    /** The first report in full; of a later one what is new in it. */
    private void report(MeetingReport report, @Nullable MeetingReport before, String words) {
        List<String> news = new ArrayList<>();
        if (before == null
                || !before.start().equals(report.start())
                || !before.end().equals(report.end())) {
            report.start().ifPresent(start -> news.add(days(report.start(), report.end())));
        }
        if (before == null || !before.place().equals(report.place())) {
            report.place().ifPresent(place -> news.add(place(place)));
        }
        boolean same = before != null && before.status() == report.status();
        StyledLine line = StyledLine.indented(INDENT)
                .add(Style.fg_cyan, "  " + report.date())
                .add("  ")
                .add(Style.fg_green, (same ? "again " : "") + words(report.status()))
                .add(news.isEmpty() ? "" : " [" + String.join("; ", news) + "]");
        lines.add(words.isEmpty() ? line : line.add(Style.faint, ": " + words));
    }

    /** Each account with the days of the articles that have it. */
    private void conflict(Conflict conflict) {
        Map<String, List<String>> accounts = new LinkedHashMap<>();
        for (int position : conflict.reports()) {
            MeetingReport report = meeting.reports().get(position);
            List<String> days =
                    accounts.computeIfAbsent(account(conflict.about(), report), account -> new ArrayList<>());
            if (!days.contains(report.date().toString())) {
                days.add(report.date().toString());
            }
        }
        String words = accounts.entrySet().stream()
                .map(account -> account.getKey() + " (" + String.join(", ", account.getValue()) + ")")
                .collect(Collectors.joining("; "));
        lines.add(StyledLine.indented(INDENT)
                .add(Style.fg_red, "  ! accounts differ about the " + words(conflict.about()) + ": ")
                .add(words));
    }

    private static String account(Conflict.Topic about, MeetingReport report) {
        return switch (about) {
            case PLACE -> report.place().map(MeetingLines::place).orElse("nowhere told");
            case TIME -> days(report.start(), report.end());
            case STATUS -> words(report.status());
        };
    }

    private static String place(Place place) {
        return "in " + place.name() + place.country().map(code -> ", " + code).orElse("");
    }

    /** The first and the last day, where the end is the day after it. */
    static String days(Optional<LocalDate> start, Optional<LocalDate> end) {
        Optional<LocalDate> last = end.map(day -> day.minusDays(1));
        if (start.isEmpty()) {
            return last.map(day -> "until " + day).orElse("no day told");
        }
        if (last.isEmpty()) {
            return "from " + start.get();
        }
        return start.equals(last) ? start.get().toString() : start.get() + " to " + last.get();
    }

    static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

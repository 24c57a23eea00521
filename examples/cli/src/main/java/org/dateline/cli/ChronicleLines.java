package org.dateline.cli;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.dateline.chronicle.Chronicle;
import org.dateline.chronicle.ChronicleActor;
import org.dateline.chronicle.ChronicleMeeting;
import org.dateline.chronicle.ChronicleStatement;
import org.dateline.model.ActorId;
import picocli.CommandLine.Help.Ansi.Style;

/** A chronicle as lines: what it is of, the life of each meeting, and what each actor said and whom it met. */
final class ChronicleLines {
    private static final int INDENT = 6;

    private final Chronicle chronicle;
    private final Excerpts excerpts;
    private final List<StyledLine> lines = new ArrayList<>();

    private ChronicleLines(Chronicle chronicle, Excerpts excerpts) {
        this.chronicle = chronicle;
        this.excerpts = excerpts;
    }

    static List<StyledLine> of(Chronicle chronicle, Excerpts excerpts) {
        ChronicleLines lines = new ChronicleLines(chronicle, excerpts);
        lines.head();
        lines.meetings();
        lines.actors();
        return lines.lines;
    }

    private void head() {
        String days = chronicle
                .firstDate()
                .flatMap(first ->
                        chronicle.lastDate().map(last -> first.equals(last) ? first.toString() : first + " to " + last))
                .orElse("no days");
        line(
                Style.bold,
                days + ": " + count(chronicle.articles().size(), "article") + ", "
                        + count(chronicle.meetings().size(), "meeting") + ", "
                        + count(chronicle.statements().size(), "statement"));
    }

    private void meetings() {
        if (!chronicle.meetings().isEmpty()) {
            section("Meetings");
        }
        for (ChronicleMeeting meeting : chronicle.meetings()) {
            lines.add(StyledLine.indented(INDENT));
            lines.addAll(MeetingLines.of(meeting, chronicle, excerpts));
        }
    }

    private void actors() {
        Map<ActorId, List<ChronicleStatement>> said = new HashMap<>();
        for (ChronicleStatement statement : chronicle.statements()) {
            statement
                    .speakers()
                    .forEach(id ->
                            said.computeIfAbsent(id, i -> new ArrayList<>()).add(statement));
        }
        Map<ActorId, List<ChronicleMeeting>> met = new HashMap<>();
        for (ChronicleMeeting meeting : chronicle.meetings()) {
            meeting.participants()
                    .forEach(id ->
                            met.computeIfAbsent(id, i -> new ArrayList<>()).add(meeting));
        }
        List<ChronicleActor> some = chronicle.actors().stream()
                .filter(actor -> said.containsKey(actor.id()) || met.containsKey(actor.id()))
                .toList();
        if (!some.isEmpty()) {
            section("Actors");
        }
        for (ChronicleActor actor : some) {
            lines.add(StyledLine.indented(INDENT));
            line(
                    Style.bold,
                    actor.name() + actor.country().map(code -> ", " + code).orElse(""));
            said.getOrDefault(actor.id(), List.of()).forEach(this::statement);
            met.getOrDefault(actor.id(), List.of()).forEach(meeting -> meeting(meeting, actor));
        }
    }

    private void statement(ChronicleStatement statement) {
        StyledLine line = StyledLine.indented(INDENT)
                .add(Style.fg_cyan, "  " + statement.date())
                .add(" ")
                .add(Style.fg_yellow, ActWords.of(statement.act(), false));
        String words =
                statement.in().isEmpty() ? "" : excerpts.of(statement.in().get(0));
        if (!words.isEmpty()) {
            line.add(": " + words);
        }
        long articles =
                statement.in().stream().map(ref -> ref.article()).distinct().count();
        lines.add(articles > 1 ? line.add(Style.faint, " [in " + articles + " articles]") : line);
    }

    private void meeting(ChronicleMeeting meeting, ChronicleActor actor) {
        String others = meeting.participants().stream()
                .filter(id -> !id.equals(actor.id()))
                .map(id -> chronicle.actor(id).name())
                .collect(Collectors.joining(", "));
        lines.add(StyledLine.indented(INDENT)
                .add(Style.fg_cyan, "  " + MeetingLines.days(meeting.start(), meeting.end()))
                .add(" " + MeetingLines.words(meeting.form()) + (others.isEmpty() ? "" : " with " + others) + ": ")
                .add(Style.fg_green, MeetingLines.words(meeting.status()))
                .add(meeting.conflicts().isEmpty() ? "" : " (accounts differ)"));
    }

    private void section(String title) {
        lines.add(StyledLine.indented(INDENT));
        line(Style.underline, title.toUpperCase(Locale.ROOT));
    }

    private void line(Style style, String words) {
        lines.add(StyledLine.indented(INDENT).add(style, words));
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}

package org.dateline.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.Actor;
import org.dateline.model.Article;
import org.dateline.model.Meeting;
import org.dateline.model.MeetingMention;
import org.dateline.model.Participant;
import org.dateline.model.ParticipantPart;
import org.dateline.model.Place;
import org.dateline.model.Statement;
import picocli.CommandLine.Help.Ansi.Style;

/** An article as lines: its date and title, then one line for each statement and each meeting. */
final class ArticleLines {
    private static final int INDENT = 6;

    private final Article article;

    private ArticleLines(Article article) {
        this.article = article;
    }

    static List<StyledLine> of(Article article) {
        ArticleLines lines = new ArticleLines(article);
        List<StyledLine> all = new ArrayList<>();
        all.add(lines.head());
        article.statements().forEach(statement -> all.add(lines.statement(statement)));
        article.meetings().forEach(meeting -> all.add(lines.meeting(meeting)));
        return all;
    }

    private StyledLine head() {
        return StyledLine.indented(INDENT)
                .add(Style.fg_cyan, article.date().toString())
                .add("  ")
                .add(Style.bold, article.title().orElse("(no title)"));
    }

    private StyledLine statement(Statement statement) {
        StyledLine line = StyledLine.indented(INDENT).add("  - ");
        if (statement.speakers().isEmpty()) {
            line.add("(no speaker named)");
        } else {
            line.add(Style.bold, named(article.speakersOf(statement)));
        }
        line.add(" ").add(Style.fg_yellow, ActWords.of(statement.act(), statement.negated()));
        if (!statement.content().isEmpty()) {
            line.add(": ").add(String.join(" … ", article.textsOf(statement.content())));
        }
        return line.add(Style.faint, details(statementDetails(statement)));
    }

    private List<String> statementDetails(Statement statement) {
        List<String> details = new ArrayList<>();
        if (!statement.addressees().isEmpty()) {
            details.add("to " + named(article.addresseesOf(statement)));
        }
        statement.time().ifPresent(time -> details.add(TimeWords.of(article, time)));
        List<Statement> chain = article.chainOf(statement);
        reporters(chain.subList(0, chain.size() - 1).stream(), details);
        return details;
    }

    private StyledLine meeting(Meeting meeting) {
        return StyledLine.indented(INDENT)
                .add("  * ")
                .add(
                        Style.bold,
                        meeting.participants().stream().map(this::participant).collect(Collectors.joining(", ")))
                .add(": ")
                .add(words(meeting.form()) + ", ")
                .add(Style.fg_green, words(meeting.status()))
                .add(Style.faint, details(meetingDetails(meeting)));
    }

    private String participant(Participant participant) {
        String name = article.actor(participant.actor()).name();
        return participant.part() == ParticipantPart.PARTICIPANT ? name : name + " (" + words(participant.part()) + ")";
    }

    private List<String> meetingDetails(Meeting meeting) {
        List<String> details = new ArrayList<>();
        meeting.time().ifPresent(time -> details.add(TimeWords.of(article, time)));
        meeting.place().map(ArticleLines::place).ifPresent(details::add);
        meeting.topic().ifPresent(topic -> details.add("about " + article.textOf(topic)));
        Stream<Statement> tellers = meeting.mentions().stream()
                .map(MeetingMention::reportedIn)
                .flatMap(teller -> teller.stream().map(article::statement))
                .flatMap(teller -> article.chainOf(teller).stream());
        reporters(tellers, details);
        return details;
    }

    private void reporters(Stream<Statement> tellers, List<String> details) {
        List<Actor> reporters = tellers.flatMap(teller -> article.speakersOf(teller).stream())
                .distinct()
                .toList();
        if (!reporters.isEmpty()) {
            details.add("reported by " + named(reporters));
        }
    }

    private static String place(Place place) {
        return "in " + place.name() + place.country().map(code -> ", " + code).orElse("");
    }

    private static String named(List<Actor> actors) {
        return actors.stream().map(Actor::name).collect(Collectors.joining(", "));
    }

    private static String details(List<String> details) {
        return details.isEmpty() ? "" : " [" + String.join("; ", details) + "]";
    }

    private static String words(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

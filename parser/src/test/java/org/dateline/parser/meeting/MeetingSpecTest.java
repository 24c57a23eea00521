package org.dateline.parser.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.Article;
import org.dateline.model.Meeting;
import org.dateline.model.MeetingMention;
import org.dateline.model.Participant;
import org.dateline.model.ParticipantPart;
import org.dateline.parser.GoldenSpec;
import org.dateline.parser.NewsParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Golden cases, a file for each group of constructions: after a line {@code == name} the text, after a line {@code --} all meetings
 * to be found in it: {@code FORM STATUS | participants with their parts | details}, the details being the number of mentions where
 * there are several, {@code at:} the time, {@code in:} the place, {@code on:} the topic and {@code by:} who reports it.
 */
class MeetingSpecTest {
    private static final List<String> FILES = List.of(
            "status.txt",
            "forms.txt",
            "hosts.txt",
            "visits.txt",
            "nouns.txt",
            "none.txt",
            "verbs.txt",
            "plans.txt",
            "anaphora.txt",
            "bodies.txt",
            "people.txt",
            "places.txt",
            "nations.txt",
            "given-up.txt",
            "reports.txt",
            "company.txt",
            "news.txt",
            "habits.txt",
            "again.txt");
    private static final LocalDate DATE = LocalDate.of(2024, 5, 6);
    private static final NewsParser PARSER = NewsParser.create();

    static Stream<GoldenSpec> cases() {
        return FILES.stream().flatMap(file -> GoldenSpec.read(MeetingSpecTest.class, file));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void meetings(GoldenSpec spec) {
        Article article = PARSER.parse(DATE, spec.text());
        List<String> found = article.meetings().stream()
                .map(meeting -> line(article, meeting))
                .toList();
        assertThat(found).as("%s%n%s", spec, spec.text()).containsExactlyInAnyOrderElementsOf(spec.expected());
    }

    private static String line(Article article, Meeting meeting) {
        String who = meeting.participants().stream()
                .map(participant -> name(article, participant))
                .collect(Collectors.joining(", "));
        String head = meeting.form() + " " + meeting.status() + " | " + who;
        List<String> details = details(article, meeting);
        return details.isEmpty() ? head : head + " | " + String.join("; ", details);
    }

    private static String name(Article article, Participant participant) {
        String name = article.actor(participant.actor()).name();
        return participant.part() == ParticipantPart.PARTICIPANT ? name : name + " " + participant.part();
    }

    private static List<String> details(Article article, Meeting meeting) {
        List<String> details = new ArrayList<>();
        if (meeting.mentions().size() > 1) {
            details.add(meeting.mentions().size() + " mentions");
        }
        meeting.time().flatMap(time -> time.value()).ifPresent(value -> details.add("at: " + value));
        meeting.place().ifPresent(place -> details.add("in: " + place.name()));
        meeting.topic().ifPresent(topic -> details.add("on: " + article.textOf(topic)));
        List<MeetingMention> mentions = meeting.mentions();
        if (mentions.stream().allMatch(mention -> mention.reportedIn().isPresent())) {
            String reporter = mentions.get(0).reportedIn().orElseThrow();
            details.add("by: "
                    + article.statement(reporter).speakers().stream()
                            .map(s -> article.actor(s.actor()).name())
                            .collect(Collectors.joining(", ")));
        }
        return details;
    }
}

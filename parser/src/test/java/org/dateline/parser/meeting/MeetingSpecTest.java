package org.dateline.parser.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
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
import org.dateline.parser.NewsParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
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

    static Stream<Arguments> cases() {
        return FILES.stream().flatMap(MeetingSpecTest::cases);
    }

    private static Stream<Arguments> cases(String file) {
        try (InputStream stream = MeetingSpecTest.class.getResourceAsStream(file)) {
            String all = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(all.split("(?m)^== ")).skip(1).map(part -> {
                String[] halves = part.split("(?m)^--\n", 2);
                int line = halves[0].indexOf('\n');
                return Arguments.of(
                        file + ": " + halves[0].substring(0, line),
                        halves[0].substring(line + 1).strip(),
                        halves[1].strip());
            });
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void meetings(String name, String text, String expected) {
        Article article = PARSER.parse(DATE, text);
        List<String> found = article.meetings().stream()
                .map(meeting -> line(article, meeting))
                .toList();
        List<String> wanted = expected.lines().filter(line -> !line.isBlank()).toList();
        assertThat(found).as("%s%n%s", name, text).containsExactlyInAnyOrderElementsOf(wanted);
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

package org.dateline.parser.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.model.Article;
import org.dateline.model.Hedge;
import org.dateline.model.Span;
import org.dateline.model.Speaker;
import org.dateline.model.Statement;
import org.dateline.parser.NewsParser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Golden cases, a file for each group of constructions: after a line {@code == name} the text, after a line {@code --} all
 * statements to be found in it, one a line and in any order:
 * {@code ACT MODE | speakers | cue | content | details}, the details being {@code not}, {@code to:} the addressees,
 * {@code reporter:} and {@code speaker:} the hedges of either, {@code at:} the time of saying and {@code by:} who reports it.
 */
class StatementSpecTest {
    private static final List<String> FILES = List.of(
            "quotations.txt",
            "clauses.txt",
            "objects.txt",
            "senses.txt",
            "parentheses.txt",
            "passives.txt",
            "relatives.txt",
            "nouns.txt",
            "headlines.txt",
            "coordination.txt",
            "boundaries.txt",
            "speakers.txt",
            "addressees.txt",
            "acts.txt",
            "negation.txt",
            "chains.txt",
            "hedges.txt",
            "times.txt");
    private static final LocalDate DATE = LocalDate.of(2024, 5, 6);
    private static final NewsParser PARSER = NewsParser.create();

    static Stream<Arguments> cases() {
        return FILES.stream().flatMap(StatementSpecTest::cases);
    }

    private static Stream<Arguments> cases(String file) {
        try (InputStream stream = StatementSpecTest.class.getResourceAsStream(file)) {
            String all = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(all.split("(?m)^== ")).skip(1).map(part -> {
                String[] halves = part.split("(?m)^--\n", 2);
                int line = halves[0].indexOf('\n');
                String name = file + ": " + halves[0].substring(0, line);
                return Arguments.of(name, halves[0].substring(line + 1).strip(), halves[1].strip());
            });
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("cases")
    void statements(String name, String text, String expected) {
        Article article = PARSER.parse(DATE, text);
        List<String> found =
                article.statements().stream().map(s -> line(article, s)).toList();
        List<String> wanted = expected.lines().filter(line -> !line.isBlank()).toList();
        assertThat(found).as("%s%n%s", name, text).containsExactlyInAnyOrderElementsOf(wanted);
    }

    static Stream<Arguments> sources() {
        return cases("sources.txt");
    }

    /** The words that the speakers' spans cover, a line for each statement. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("sources")
    void speakerSpans(String name, String text, String expected) {
        Article article = PARSER.parse(DATE, text);
        List<String> found =
                article.statements().stream().map(s -> sources(article, s)).toList();
        assertThat(found)
                .as("%s%n%s", name, text)
                .containsExactlyElementsOf(expected.lines().toList());
    }

    private static String sources(Article article, Statement statement) {
        return statement.speakers().stream()
                .flatMap(speaker -> speaker.span().stream())
                .map(article::textOf)
                .collect(Collectors.joining(" | "));
    }

    private static String line(Article article, Statement statement) {
        List<String> parts = new ArrayList<>();
        parts.add(statement.act() + " " + statement.mode());
        parts.add(names(article, statement.speakers()));
        parts.add(statement.cue().map(cue -> words(article, cue.spans())).orElse("-"));
        parts.add(words(article, statement.content()));
        details(article, statement).ifPresent(parts::add);
        return String.join(" | ", parts);
    }

    private static Optional<String> details(Article article, Statement statement) {
        List<String> details = new ArrayList<>();
        if (statement.negated()) {
            details.add("not");
        }
        if (!statement.addressees().isEmpty()) {
            details.add("to: " + names(article, statement.addressees()));
        }
        for (Hedge hedge : statement.hedges()) {
            details.add(hedge.by().name().toLowerCase(Locale.ROOT) + ": " + article.textOf(hedge.span()));
        }
        statement.time().flatMap(time -> time.value()).ifPresent(value -> details.add("at: " + value));
        statement
                .reportedIn()
                .ifPresent(id -> details.add(
                        "by: " + names(article, article.statement(id).speakers())));
        return details.isEmpty() ? Optional.empty() : Optional.of(String.join("; ", details));
    }

    private static String names(Article article, List<Speaker> speakers) {
        return speakers.isEmpty()
                ? "-"
                : speakers.stream().map(s -> article.actor(s.actor()).name()).collect(Collectors.joining(", "));
    }

    private static String words(Article article, List<Span> spans) {
        return spans.stream()
                .map(article::textOf)
                .collect(Collectors.joining(" … "))
                .replaceAll("\\s+", " ");
    }
}

package org.dateline.parser.statement;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.dateline.parser.GoldenSpec;
import org.dateline.parser.NewsParser;
import org.junit.jupiter.params.ParameterizedTest;
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

    static Stream<GoldenSpec> cases() {
        return FILES.stream().flatMap(file -> GoldenSpec.read(StatementSpecTest.class, file));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void statements(GoldenSpec spec) {
        Article article = PARSER.parse(DATE, spec.text());
        List<String> found =
                article.statements().stream().map(s -> line(article, s)).toList();
        assertThat(found).as("%s%n%s", spec, spec.text()).containsExactlyInAnyOrderElementsOf(spec.expected());
    }

    static Stream<GoldenSpec> sources() {
        return GoldenSpec.read(StatementSpecTest.class, "sources.txt");
    }

    /** The words that the speakers' spans cover, a line for each statement. */
    @ParameterizedTest
    @MethodSource("sources")
    void speakerSpans(GoldenSpec spec) {
        Article article = PARSER.parse(DATE, spec.text());
        List<String> found =
                article.statements().stream().map(s -> sources(article, s)).toList();
        assertThat(found).as("%s%n%s", spec, spec.text()).containsExactlyElementsOf(spec.expected());
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

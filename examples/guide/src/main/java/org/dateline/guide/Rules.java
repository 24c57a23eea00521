package org.dateline.guide;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.dateline.model.Actor;
import org.dateline.model.Article;
import org.dateline.model.Meeting;
import org.dateline.model.Statement;
import org.dateline.model.TimeExpression;
import org.dateline.parser.NewsParser;

/** Reads the examples of the reading rules and prints what is found in each. */
public final class Rules {
    private static final LocalDate TUESDAY = LocalDate.of(2026, 3, 10);

    private Rules() {}

    /**
     * Prints the examples of one section and their findings.
     *
     * @param args the section
     * @throws IOException if the examples cannot be read
     */
    public static void main(String[] args) throws IOException {
        NewsParser parser = NewsParser.create();
        for (String example : examples(args[0])) {
            System.out.println(example);
            print(parser.parse(TUESDAY, example), args[0]);
        }
    }

    private static List<String> examples(String section) throws IOException {
        try (InputStream file = Rules.class.getResourceAsStream("rules.txt")) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .dropWhile(line -> !line.equals("[" + section + "]"))
                    .skip(1)
                    .takeWhile(line -> !line.startsWith("["))
                    .filter(line -> !line.isBlank())
                    .toList();
        }
    }

    private static void print(Article article, String section) {
        switch (section) {
            case "times" -> article.times().forEach(time -> System.out.println("  -> " + time(article, time)));
            case "meetings" -> article.meetings().forEach(met -> System.out.println("  -> " + met(article, met)));
            case "actors" -> article.actors().forEach(actor -> System.out.println("  -> " + actor(article, actor)));
            default -> article.statements().forEach(said -> System.out.println("  -> " + said(article, said)));
        }
    }

    private static String said(Article article, Statement said) {
        return article.chainOf(said).stream()
                        .map(link -> names(article.speakersOf(link)))
                        .collect(Collectors.joining(" > "))
                + ": " + (said.negated() ? "not " : "") + said.act() + " " + article.textsOf(said.content());
    }

    private static String met(Article article, Meeting met) {
        return names(article.participantsOf(met)) + ": " + met.form() + " " + met.status()
                + met.time()
                        .flatMap(TimeExpression::value)
                        .map(value -> " " + value)
                        .orElse("");
    }

    private static String time(Article article, TimeExpression time) {
        return time.span().map(article::textOf).orElse("") + ": " + time.value().orElse("");
    }

    private static String actor(Article article, Actor actor) {
        return actor.name() + ": " + actor.kind() + ", "
                + actor.mentions().stream()
                        .map(mention -> article.textOf(mention.span()))
                        .toList();
    }

    private static String names(List<Actor> actors) {
        return actors.isEmpty() ? "?" : actors.stream().map(Actor::name).collect(Collectors.joining(" and "));
    }
}

package org.dateline.guide;

import java.time.LocalDate;
import org.dateline.coding.PloverCode;
import org.dateline.model.Actor;
import org.dateline.model.Article;
import org.dateline.model.Meeting;
import org.dateline.model.Statement;
import org.dateline.parser.ArticleDetails;
import org.dateline.parser.NewsParser;

/** Goes through the model, one value after the other. */
public final class Tour {
    private static final String TEXT = """
            CHISINAU, March 10 - Moldovan Foreign Minister Elena Rusu did not deny on Tuesday that she might visit Austria.

            "We are neighbours," Rusu told reporters. An Austrian official told Reuters that Rusu would meet \
            Chancellor Greta Aumann in Vienna next week.
            """;

    private Tour() {}

    /**
     * Prints one part of the model.
     *
     * @param args which part
     */
    public static void main(String[] args) {
        Article article = NewsParser.create()
                .parse(LocalDate.of(2026, 3, 10), TEXT, ArticleDetails.none().withSource("A paper"));
        switch (args[0]) {
            case "article" -> article(article);
            case "actors" -> actors(article);
            case "statements" -> statements(article);
            case "meetings" -> meetings(article);
            default -> times(article);
        }
    }

    private static void article(Article article) {
        // @start region="article"
        System.out.println(
                article.id() + ", " + article.date() + ", " + article.source().orElse("no source"));
        article.passages()
                .forEach(passage -> System.out.println(passage.kind() + " " + article.textOf(passage.span())));
        // @end
    }

    private static void actors(Article article) {
        // @start region="actors"
        for (Actor actor : article.actors()) {
            System.out.println(actor.id().value() + ": " + actor.kind() + " " + actor.name()
                    + (actor.named() ? "" : " (not named)")
                    + actor.country().map(code -> ", " + code).orElse(""));
            actor.roles().forEach(role -> System.out.println("    " + role.title() + ", " + role.status()));
            actor.mentions()
                    .forEach(mention ->
                            System.out.println("    " + mention.kind() + " " + article.textOf(mention.span())));
        }
        // @end
    }

    private static void statements(Article article) {
        // @start region="statements"
        for (Statement said : article.statements()) {
            System.out.println(said.id() + " " + said.act() + (said.negated() ? ", not" : "") + ", " + said.mode()
                    + ": " + article.textsOf(said.content()));
            article.speakersOf(said).forEach(speaker -> System.out.println("    by " + speaker.name()));
            article.addresseesOf(said).forEach(addressee -> System.out.println("    to " + addressee.name()));
            said.cue().ifPresent(cue -> System.out.println("    cue " + cue.lemma()));
            said.hedges()
                    .forEach(hedge ->
                            System.out.println("    " + hedge.by() + " hedges: " + article.textOf(hedge.span())));
            said.reportedIn().ifPresent(outer -> System.out.println("    reported in " + outer));
            System.out.println("    PLOVER "
                    + PloverCode.of(said).map(PloverCode::toString).orElse("none"));
        }
        // @end
    }

    private static void meetings(Article article) {
        // @start region="meetings"
        for (Meeting met : article.meetings()) {
            System.out.println(met.id() + " " + met.form() + ", " + met.status()
                    + met.place().map(p -> ", in " + p.name()).orElse(""));
            met.participants()
                    .forEach(who -> System.out.println("    " + who.part() + " "
                            + article.actor(who.actor()).name()));
            met.mentions()
                    .forEach(mention ->
                            System.out.println("    " + mention.status() + " " + article.textOf(mention.span())
                                    + mention.reportedIn()
                                            .map(said -> " (told in " + said + ")")
                                            .orElse("")));
        }
        // @end
    }

    private static void times(Article article) {
        // @start region="times"
        article.times()
                .forEach(time ->
                        System.out.println(time.span().map(article::textOf).orElse("") + ": "
                                + time.value().orElse("") + ", " + time.basis()
                                + time.start().map(start -> ", from " + start).orElse("")
                                + time.end().map(end -> ", before " + end).orElse("")));
        // @end
    }
}

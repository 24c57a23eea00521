package org.dateline.quickstart;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.dateline.model.Actor;
import org.dateline.model.Article;
import org.dateline.model.Meeting;
import org.dateline.model.Statement;
import org.dateline.model.TimeExpression;
import org.dateline.parser.NewsParser;

/** Prints who said what and who met whom in two articles. */
public final class Quickstart {
    private Quickstart() {}

    /**
     * Reads the sample and prints what it says.
     *
     * @param args not used
     * @throws IOException if the sample cannot be read
     */
    public static void main(String[] args) throws IOException {
        try (InputStream sample = Quickstart.class.getResourceAsStream("/news.txt")) {
            print(new String(sample.readAllBytes(), StandardCharsets.UTF_8));
        }
    }

    private static void print(String text) {
        // @start region="readme"
        for (Article article : NewsParser.create().parse(text)) {
            for (Statement said : article.statements()) {
                var speakers =
                        article.speakersOf(said).stream().map(Actor::name).toList();
                System.out.println(speakers + " " + said.act() + ": " + article.textsOf(said.content()));
            }
            for (Meeting met : article.meetings()) {
                var when = met.time().flatMap(TimeExpression::value).orElse("(no time)");
                var parties = article.participantsOf(met).stream().map(Actor::name);
                System.out.println(parties.toList() + " " + met.form() + " " + met.status() + " " + when);
            }
        }
        // @end
    }
}

package org.dateline.extend;

import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.model.Article;
import org.dateline.model.Passage;
import org.dateline.parser.NewsParser;
import org.dateline.parser.lexicon.LexiconList;

/** Makes a parser for law reports and shows what it reads. */
public final class LawReports {
    private LawReports() {}

    /**
     * The parser.
     *
     * @return a parser that knows courts and their offices, reads holdings, and leaves citations alone
     */
    public static NewsParser parser() {
        // @start region="extend"
        return NewsParser.builder()
                .lexicon(LexiconList.TITLES, "court-titles.txt", open("court-titles.txt"))
                .lexicon(LexiconList.ORGANIZATIONS, "courts.txt", open("courts.txt"))
                .addStatementFinder(new HoldingFinder())
                .sentenceSplitter(
                        standard -> (text, passages) -> standard.split(text, withoutCitations(text, passages)))
                .build();
        // @end
    }

    // @start region="stage"
    private static List<Passage> withoutCitations(String text, List<Passage> passages) {
        return passages.stream()
                .filter(passage -> !text.startsWith("Cited:", passage.span().start()))
                .toList();
    }
    // @end

    private static Reader open(String resource) {
        return new InputStreamReader(LawReports.class.getResourceAsStream(resource), StandardCharsets.UTF_8);
    }

    /**
     * Reads a report and prints who holds an office in it and what was said.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        String text = """
                date 2026-03-10
                Held: the appeal was out of time.

                Recorder Idris Fenwick told the Court of Session on Tuesday that the claim had come too late.

                Cited: Marlow v Tipton, where Judge Ada Marlow said the clock had stopped.
                """;
        // @start region="print"
        for (Article article : parser().parse(text)) {
            article.actors()
                    .forEach(actor -> System.out.println(actor.name() + ": " + actor.kind()
                            + actor.roles().stream()
                                    .map(role -> ", " + role.title())
                                    .toList()));
            article.statements()
                    .forEach(said ->
                            System.out.println(said.rule().orElse("") + ": " + article.textsOf(said.content())));
        }
        // @end
    }
}

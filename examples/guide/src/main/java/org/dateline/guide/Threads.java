package org.dateline.guide;

import java.util.List;
import org.dateline.model.Article;
import org.dateline.parser.NewsParser;
import org.dateline.sample.TwoWeeks;

/** Reads texts on several threads with one parser. */
public final class Threads {
    private Threads() {}

    /**
     * Prints how many articles were read.
     *
     * @param args not used
     */
    public static void main(String[] args) {
        // @start region="threads"
        NewsParser parser = NewsParser.create();
        List<Article> articles = TwoWeeks.days().parallelStream()
                .flatMap(day -> parser.parse(TwoWeeks.textOf(day)).stream())
                .toList();
        System.out.println(articles.size() + " articles, the last of "
                + articles.get(articles.size() - 1).date());
        // @end
    }
}

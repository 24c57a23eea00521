package org.dateline.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.dateline.model.Article;
import org.dateline.model.Passage;
import org.dateline.model.PassageKind;
import org.dateline.model.Span;

/** Each article's text with its findings marked, and the findings in words beside it. */
final class ArticleSection {
    private final News news;
    private final Html html;

    ArticleSection(News news, Html html) {
        this.news = news;
        this.html = html;
    }

    void write() {
        html.open("section", "id", "articles", "aria-labelledby", "articles-title");
        html.element("h2", "Articles", "id", "articles-title");
        html.open("p", "class", "legend")
                .element("mark", "What somebody said", "class", "said")
                .text(" ");
        html.element("mark", "Who met whom", "class", "met").text(" ");
        html.element("span", "The speaker", "class", "speaker").text(" ");
        html.element("span", "the word that shows it", "class", "cue");
        html.text(". Point at marked words, or go to them with the Tab key, to see who, how and according to whom.");
        html.closeBlock();
        List<Article> articles = news.articles();
        for (int number = 0; number < articles.size(); number++) {
            article(articles.get(number), number);
        }
        html.closeBlock();
    }

    private void article(Article article, int number) {
        List<Finding> findings = news.findings(article);
        String title = "article-" + number;
        html.open("article", "aria-labelledby", title, "data-of", keys(findings));
        html.open("div", "class", "text");
        html.open("p", "class", "published")
                .element(
                        "time",
                        Words.day(article.date()),
                        "datetime",
                        article.date().toString());
        article.source().ifPresent(source -> html.text(" · " + source));
        html.closeBlock();
        Highlights highlights = new Highlights(article.text(), findings, html);
        Optional<Passage> headline = headline(article);
        html.open("h3", "id", title, "dir", "auto");
        headline.ifPresentOrElse(
                passage -> highlights.write(passage.span()),
                () -> html.text(article.title().orElse("Article of " + Words.day(article.date()))));
        html.closeBlock();
        for (Passage block : blocks(article)) {
            if (headline.filter(block::equals).isEmpty()) {
                block(block, highlights);
            }
        }
        html.closeBlock();
        findings(findings);
        html.closeBlock();
    }

    private void block(Passage block, Highlights highlights) {
        boolean heading = block.kind() == PassageKind.HEADING;
        html.open(heading ? "h4" : "p", "class", Words.lower(block.kind()), "dir", "auto");
        highlights.write(block.span());
        html.closeBlock();
    }

    private void findings(List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        html.open("div", "class", "findings").element("h4", "Findings").open("ol");
        Descriptions descriptions = new Descriptions(news, html);
        findings.forEach(descriptions::item);
        html.close().closeBlock();
    }

    /** The headline, unless text goes before it. */
    private static Optional<Passage> headline(Article article) {
        return blocks(article).stream().findFirst().filter(passage -> passage.kind() == PassageKind.HEADLINE);
    }

    /** The passages, and as paragraphs the words that lie in none: an article from elsewhere may have no passages. */
    private static List<Passage> blocks(Article article) {
        List<Passage> blocks = new ArrayList<>();
        int end = 0;
        for (Passage passage : article.passages()) {
            between(article, end, passage.span().start()).ifPresent(blocks::add);
            blocks.add(passage);
            end = passage.span().end();
        }
        between(article, end, article.text().length()).ifPresent(blocks::add);
        return blocks;
    }

    private static Optional<Passage> between(Article article, int start, int end) {
        boolean words = !article.text().substring(start, end).isBlank();
        return words ? Optional.of(Passage.of(PassageKind.PARAGRAPH, Span.of(start, end))) : Optional.empty();
    }

    static String keys(List<Finding> findings) {
        return findings.stream().map(Finding::key).collect(Collectors.joining(" "));
    }
}

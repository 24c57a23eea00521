package org.dateline.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import org.dateline.chronicle.Chronicle;
import org.dateline.model.Article;

/**
 * One HTML page from articles, complete in itself: it loads nothing, and a policy in it lets nothing be loaded. The same
 * articles, in whatever order, make the same page, byte for byte. What the articles say stands in it as text only.
 */
public final class ReportPage {
    private static final String TITLE = "Who said what, who met whom";

    private ReportPage() {}

    /**
     * Writes the page.
     *
     * @param articles the articles; of two with one id the first counts
     * @return the page, to be stored in UTF-8
     * @throws IllegalArgumentException if there are no articles
     */
    public static String of(Collection<Article> articles) {
        if (articles.isEmpty()) {
            throw new IllegalArgumentException("there are no articles to report on");
        }
        News news = new News(articles);
        Html html = new Html();
        html.open("html", "lang", "en");
        head(html, TITLE + ": " + days(news));
        html.open("body");
        html.element("a", "Skip to the articles", "href", "#articles", "class", "skip");
        header(html, news);
        html.open("main", "id", "main");
        new Filters(news, html).write();
        new TimeLine(news, html).write();
        new MeetingSection(news, html).write();
        new Network(news, html).write();
        new ArticleSection(news, html).write();
        html.closeBlock();
        footer(html);
        html.element("div", "", "id", "card", "hidden", "", "aria-hidden", "true");
        html.trusted("script", EmbeddedJson.of(news.articles()), "type", "application/json", "id", "articles-json");
        html.trusted("script", resource("page.js"));
        html.close().close();
        return html.toString();
    }

    private static void head(Html html, String title) {
        html.open("head").empty("meta", "charset", "utf-8");
        html.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy());
        html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
        html.empty("meta", "name", "color-scheme", "content", "light dark");
        html.empty("link", "rel", "icon", "href", "data:,");
        html.element("title", title);
        html.trusted("style", resource("page.css"));
        html.closeBlock();
    }

    /** Nothing is loaded, and no script runs but the page's own, whatever the text holds. */
    private static String policy() {
        return "default-src 'none'; script-src '" + hash(resource("page.js")) + "'; style-src '"
                + hash(resource("page.css")) + "'; img-src data:; base-uri 'none'; form-action 'none'";
    }

    private static String hash(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return "sha256-" + Base64.getEncoder().encodeToString(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    private static String resource(String name) {
        try (InputStream in = ReportPage.class.getResourceAsStream(name)) {
            // browsers read a line end as LF before they hash the script
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void header(Html html, News news) {
        html.open("header", "class", "masthead").open("div");
        html.element("p", "Dateline report", "class", "kicker");
        html.open("h1").text(TITLE + " ").element("span", days(news)).close();
        html.element("p", summary(news), "class", "summary").close();
        html.element("button", "Theme: as the system", "type", "button", "id", "theme", "class", "theme");
        html.closeBlock();
        html.open("nav", "aria-label", "Sections");
        for (List<String> to : List.of(
                List.of("timeline", "Time line"),
                List.of("meetings", "Meetings"),
                List.of("network", "Network"),
                List.of("articles", "Articles"))) {
            html.element("a", to.get(1), "href", "#" + to.get(0));
        }
        html.closeBlock();
    }

    private static String days(News news) {
        List<Article> articles = news.articles();
        return Words.days(
                articles.get(0).date(), articles.get(articles.size() - 1).date());
    }

    private static String summary(News news) {
        Chronicle chronicle = news.chronicle();
        int conflicts = (int) chronicle.meetings().stream()
                .filter(m -> !m.conflicts().isEmpty())
                .count();
        return Words.count(chronicle.articles().size(), "article", "articles") + " · "
                + Words.count(chronicle.statements().size(), "statement", "statements") + " · "
                + Words.count(chronicle.meetings().size(), "meeting", "meetings") + " · "
                + Words.count(conflicts, "meeting", "meetings") + " whose accounts differ";
    }

    private static void footer(Html html) {
        html.open("footer");
        html.element("p", "Made by Dateline from the articles alone. What a text does not say is not shown.");
        html.element("button", "Save the articles as JSON Lines", "type", "button", "id", "save");
        html.closeBlock();
    }
}

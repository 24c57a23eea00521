package org.dateline.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.dateline.model.Article;
import org.dateline.model.MeetingStatus;
import org.dateline.model.StatementAct;

/** The form that narrows the page to an actor, an act, a status, or days. */
final class Filters {
    private final News news;
    private final Html html;

    Filters(News news, Html html) {
        this.news = news;
        this.html = html;
    }

    void write() {
        html.open("section", "id", "filters", "aria-labelledby", "filters-title");
        html.open("form", "class", "filters");
        html.element("h2", "Show", "id", "filters-title");
        actors();
        words("act", "Statements that", "any statement", StatementAct.class);
        words("status", "Meetings that are", "any meeting", MeetingStatus.class);
        days();
        html.element("button", "Show all", "type", "reset");
        html.close();
        html.open("p", "class", "shown", "role", "status", "id", "shown");
        html.text(shown()).close().closeBlock();
    }

    private String shown() {
        return Words.count(news.findings().size(), "finding", "findings") + " in "
                + Words.count(news.articles().size(), "article", "articles");
    }

    private void actors() {
        Map<Integer, Long> counts = news.findings().stream()
                .flatMap(finding -> finding.actors().stream())
                .collect(Collectors.groupingBy(actor -> actor, TreeMap::new, Collectors.counting()));
        List<Integer> byName = counts.keySet().stream()
                .sorted(Comparator.comparing(
                        (Integer actor) -> news.actor(actor).name()))
                .toList();
        select("actor", "Actor", "everybody");
        for (int actor : byName) {
            html.element(
                    "option",
                    news.actor(actor).name() + " (" + counts.get(actor) + ")",
                    "value",
                    String.valueOf(actor));
        }
        html.close().closeBlock();
    }

    private <E extends Enum<E>> void words(String id, String label, String all, Class<E> type) {
        Map<E, Long> counts = news.findings().stream()
                .map(Finding::word)
                .filter(type::isInstance)
                .map(type::cast)
                .collect(Collectors.groupingBy(word -> word, TreeMap::new, Collectors.counting()));
        select(id, label, all);
        counts.forEach(
                (word, count) -> html.element("option", Words.lower(word) + " (" + count + ")", "value", word.name()));
        html.close().closeBlock();
    }

    private void select(String id, String label, String all) {
        html.open("div", "class", "field").element("label", label, "for", id);
        html.open("select", "id", id).element("option", all, "value", "");
    }

    private void days() {
        List<Article> articles = news.articles();
        String first = articles.get(0).date().toString();
        String last = articles.get(articles.size() - 1).date().toString();
        day("from", "Articles from", first, last);
        day("to", "to", first, last);
    }

    private void day(String id, String label, String first, String last) {
        html.open("div", "class", "field").element("label", label, "for", id);
        html.empty("input", "type", "date", "id", id, "min", first, "max", last);
        html.closeBlock();
    }
}

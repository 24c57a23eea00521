package org.dateline.report;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Who met whom and who spoke to or about whom: a drawing of those with the weightiest links, and a table of all. */
final class Network {
    private static final int MOST_ACTORS = 16;

    private final News news;
    private final Html html;
    private final List<Link> links;
    private final List<Integer> actors;

    Network(News news, Html html) {
        this.news = news;
        this.html = html;
        this.links = Links.of(news);
        this.actors = busiest();
    }

    /** The ends of the weightiest links, as many as there is room for. */
    private List<Integer> busiest() {
        Set<Integer> chosen = new LinkedHashSet<>();
        for (Link link : links) {
            Set<Integer> ends = new LinkedHashSet<>(List.of(link.from(), link.to()));
            ends.removeAll(chosen);
            if (chosen.size() + ends.size() <= MOST_ACTORS) {
                chosen.addAll(ends);
            }
        }
        return List.copyOf(chosen);
    }

    void write() {
        html.open("section", "id", "network", "aria-labelledby", "network-title");
        html.element("h2", "Network", "id", "network-title");
        if (links.isEmpty()) {
            html.element("p", "Nobody met or spoke to or about anybody.", "class", "lead")
                    .closeBlock();
            return;
        }
        html.element(
                "p",
                "Who met whom, and who spoke to or about whom. Choose a name to see that actor alone.",
                "class",
                "lead");
        legend();
        drawing();
        table();
        html.closeBlock();
    }

    private void legend() {
        html.open("ul", "class", "legend", "aria-label", "Lines");
        for (Link.Kind kind : Link.Kind.values()) {
            html.open("li").open("svg", "class", "icon line", "viewBox", "0 0 30 16", "aria-hidden", "true");
            html.element("line", "", "class", "link " + name(kind), "x1", "1", "x2", "29", "y1", "8", "y2", "8");
            html.close().text(kind.words()).closeBlock();
        }
        html.closeBlock();
    }

    private void drawing() {
        Layout layout = new Layout(actors.stream().map(this::lines).toList(), edges());
        html.open(
                "svg",
                "class",
                "drawing",
                "role",
                "group",
                "aria-label",
                "Drawing of the network; the table below says the same");
        arrows();
        for (Link link : links) {
            int from = actors.indexOf(link.from());
            int to = actors.indexOf(link.to());
            if (from >= 0 && to >= 0) {
                line(link, layout, new Layout.Edge(from, to));
            }
        }
        for (int i = 0; i < actors.size(); i++) {
            node(actors.get(i), layout.x(i), layout.y(i));
        }
        html.closeBlock();
    }

    private List<Layout.Edge> edges() {
        return links.stream()
                .filter(link -> actors.contains(link.from()) && actors.contains(link.to()))
                .map(link -> new Layout.Edge(actors.indexOf(link.from()), actors.indexOf(link.to())))
                .distinct()
                .toList();
    }

    private void line(Link link, Layout layout, Layout.Edge edge) {
        html.open(
                "line",
                "class",
                "link " + name(link.kind()),
                "data-of",
                ArticleSection.keys(link.findings()),
                "stroke-width",
                String.valueOf(Math.min(6, 1 + link.weight())),
                "transform",
                layout.aside(edge, link.kind() == Link.Kind.MET ? 0 : 4),
                "marker-end",
                link.kind() == Link.Kind.MET ? "none" : "url(#" + name(link.kind()) + "-arrow)",
                "x1",
                layout.x(edge.from()),
                "y1",
                layout.y(edge.from()),
                "x2",
                layout.x(edge.to()),
                "y2",
                layout.y(edge.to()));
        html.element("title", sentence(link)).close();
    }

    /** The heads of the lines that have a direction; they end short of the dot. */
    private void arrows() {
        html.open("defs");
        for (Link.Kind kind : List.of(Link.Kind.SPOKE_TO, Link.Kind.SPOKE_ABOUT)) {
            html.open(
                    "marker",
                    "id",
                    name(kind) + "-arrow",
                    "orient",
                    "auto",
                    "markerUnits",
                    "userSpaceOnUse",
                    "markerWidth",
                    "10",
                    "markerHeight",
                    "10",
                    "refX",
                    "17",
                    "refY",
                    "5");
            html.element("path", "", "class", "arrow " + name(kind), "d", "M0 1L9 5L0 9Z")
                    .close();
        }
        html.close();
    }

    private static String name(Link.Kind kind) {
        return Words.lower(kind).replace(' ', '-');
    }

    private void node(int actor, String x, String y) {
        List<Finding> findings = links.stream()
                .filter(link -> link.from() == actor || link.to() == actor)
                .flatMap(link -> link.findings().stream())
                .distinct()
                .toList();
        html.open("svg", "class", "at", "x", x, "y", y);
        html.open(
                "g",
                "class",
                "node " + Words.kind(news.actor(actor).kind()),
                "role",
                "button",
                "tabindex",
                "0",
                "data-actor",
                String.valueOf(actor),
                "data-of",
                ArticleSection.keys(findings),
                "aria-label",
                "Show " + news.actor(actor).name() + " alone");
        html.element("circle", "", "r", "7");
        List<String> lines = lines(actor);
        for (int i = 0; i < lines.size(); i++) {
            html.element("text", lines.get(i), "y", String.valueOf(20 + 13 * i), "text-anchor", "middle");
        }
        html.close().close();
    }

    /** The name in one line or, if it is long, in two. */
    private List<String> lines(int actor) {
        return Label.lines(news.actor(actor).name());
    }

    private String sentence(Link link) {
        return news.actor(link.from()).name() + " " + verb(link) + " "
                + news.actor(link.to()).name() + ": " + Words.count(link.weight(), "finding", "findings");
    }

    private static String verb(Link link) {
        return link.kind() == Link.Kind.MET ? "and" : link.kind().words();
    }

    private void table() {
        html.open("details", "class", "more").element("summary", "The network as a table");
        html.open("div", "class", "scroll", "tabindex", "0", "role", "region", "aria-label", "Table of the network");
        html.open("table").open("thead").open("tr");
        for (String head : List.of("Who", "did what", "Whom", "Findings")) {
            html.element("th", head, "scope", "col");
        }
        html.close().close().open("tbody");
        for (Link link : links) {
            html.open("tr", "data-of", ArticleSection.keys(link.findings()));
            html.element("th", news.actor(link.from()).name(), "scope", "row");
            html.element("td", link.kind().words());
            html.element("td", news.actor(link.to()).name());
            html.open("td");
            Finding first = link.findings().get(0);
            html.element(
                    "a",
                    String.valueOf(link.weight()),
                    "href",
                    "#d-" + first.key(),
                    "aria-label",
                    sentence(link) + ", to the first");
            html.close().closeBlock();
        }
        html.close().close().close().closeBlock();
    }
}

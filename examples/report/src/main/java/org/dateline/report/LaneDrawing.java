package org.dateline.report;

import java.time.LocalDate;
import java.util.List;
import org.dateline.chronicle.ChronicleActor;
import org.dateline.chronicle.ChronicleStatement;

/**
 * Draws lanes as SVG. Places along the line are per cent of the width and all else is in pixels, so that on a narrow screen
 * the days draw together and the marks keep their size.
 */
final class LaneDrawing {
    private static final int ROW = 20;

    private final News news;
    private final Html html;
    private final Scale scale;

    LaneDrawing(News news, Html html, Scale scale) {
        this.news = news;
        this.html = html;
        this.scale = scale;
    }

    /** The days, above all lanes. */
    void axis() {
        html.open("div", "class", "axis", "aria-hidden", "true").open("svg", "height", "22", "width", "100%");
        for (LocalDate tick : scale.ticks()) {
            html.element("text", scale.label(tick), "x", scale.place(tick), "y", "15", "text-anchor", "middle");
        }
        html.close().closeBlock();
    }

    void write(Lane lane) {
        ChronicleActor actor = news.actor(lane.actor());
        String keys = ArticleSection.keys(lane.findings(news));
        html.open("li", "class", "lane", "data-of", keys);
        html.open("h3").element("bdi", actor.name());
        html.open("small").text(Words.kind(actor.kind()));
        actor.country().ifPresent(code -> html.text(", " + code));
        html.close().closeBlock();
        int height = height(lane);
        html.open(
                "svg",
                "width",
                "100%",
                "height",
                String.valueOf(height),
                "role",
                "group",
                "data-roving",
                "",
                "aria-label",
                "What " + actor.name() + " did");
        grid();
        lane.lives().forEach(life -> life(life, lane.row(life) * ROW + ROW / 2));
        lane.days().forEach(day -> day(day, lane.meetingRows() * ROW + ROW / 2));
        html.close().closeBlock();
    }

    private static int height(Lane lane) {
        int stack = lane.days().stream().mapToInt(List::size).max().orElse(0);
        return Math.max(1, lane.meetingRows() + stack) * ROW;
    }

    private void grid() {
        for (LocalDate tick : scale.ticks()) {
            String x = scale.place(tick);
            html.element("line", "", "class", "grid", "x1", x, "x2", x, "y1", "0", "y2", "100%");
        }
    }

    private void life(LifeLine life, int y) {
        String height = String.valueOf(y);
        String keys = ArticleSection.keys(life.findings());
        html.open("g", "class", "life", "data-of", keys);
        LocalDate last = life.stops().get(life.stops().size() - 1).day();
        line("joined", scale.place(life.first()), scale.place(last), height);
        life.expected().ifPresent(day -> expected(day, last, height));
        LifeLine.Stop previous = null;
        int shift = 0;
        for (LifeLine.Stop stop : life.stops()) {
            shift = previous != null && previous.day().equals(stop.day()) ? shift + ROW / 2 + 4 : 0;
            stop(life, stop, height, shift);
            previous = stop;
        }
        html.close();
    }

    private void expected(LocalDate day, LocalDate from, String y) {
        line("expected", scale.place(from), scale.place(day), y);
        html.open("svg", "class", "at", "x", scale.place(day), "y", y);
        html.element("path", "", "class", "end", "d", "M0 -5L0 5").close();
    }

    private void line(String kind, String from, String to, String y) {
        html.element("line", "", "class", kind, "x1", from, "x2", to, "y1", y, "y2", y);
    }

    private void stop(LifeLine life, LifeLine.Stop stop, String y, int shift) {
        boolean conflict = life.isDisputed(stop);
        Finding finding = stop.findings().get(0);
        mark(scale.place(stop.day()), y, shift, stop.findings(), stopLabel(stop, finding, conflict));
        Glyphs.draw(html, stop.status());
        if (conflict) {
            html.element("text", "≠", "class", "unequal", "x", "7", "y", "-2");
        }
        html.close().close();
    }

    private static String stopLabel(LifeLine.Stop stop, Finding finding, boolean conflict) {
        return Words.day(stop.day()) + ": " + Descriptions.line(finding) + (conflict ? "; accounts differ" : "");
    }

    private void day(List<ChronicleStatement> day, int y) {
        for (int i = 0; i < day.size(); i++) {
            ChronicleStatement said = day.get(i);
            List<Finding> findings = said.in().stream().map(news::finding).toList();
            String label = Words.day(said.date()) + ": " + Descriptions.line(findings.get(0));
            mark(scale.place(said.date()), String.valueOf(y + i * ROW), 0, findings, label);
            Glyphs.draw(html, Glyphs.family(said.act()));
            html.close().close();
        }
    }

    /** Opens a mark that is a link to the words of its first finding. */
    private void mark(String x, String y, int shift, List<Finding> findings, String label) {
        html.open("svg", "class", "at", "x", x, "y", y);
        html.open(
                "a",
                "href",
                "#d-" + findings.get(0).key(),
                "transform",
                "translate(" + shift + ")",
                "data-of",
                ArticleSection.keys(findings),
                "aria-label",
                label);
        html.element("circle", "", "class", "hit", "r", "10");
    }
}

package org.dateline.report;

import org.dateline.model.MeetingStatus;
import org.dateline.model.StatementAct;

/** The marks of the page. Each meaning has a shape of its own, so that none hangs on colour alone. */
final class Glyphs {
    private static final String DIAMOND = "M0 -7L7 0L0 7L-7 0Z";
    private static final String HALF = DIAMOND + "M0 -7L7 0L0 7Z";
    private static final String CROSSED = DIAMOND + "M-3 -3L3 3M3 -3L-3 3";
    private static final String POSTPONED = DIAMOND + "M-3 0L3 0";
    private static final String QUESTIONED = DIAMOND + "M0 -1L0 1";

    private static final String CIRCLE = "M-5 0A5 5 0 1 1 5 0A5 5 0 1 1 -5 0Z";
    private static final String TRIANGLE = "M0 -6L6 5L-6 5Z";
    private static final String SQUARE = "M-5 -5L5 -5L5 5L-5 5Z";

    private Glyphs() {}

    /** What acts have in common, as far as the time line tells them apart. */
    enum Family {
        TELLS("says, expects, believes", CIRCLE),
        AGREES("agrees, confirms, promises, praises", CIRCLE + "M-2.5 0L2.5 0M0 -2.5L0 2.5"),
        ASKS("asks, wants, proposes, demands", TRIANGLE),
        OBJECTS("denies, rejects, accuses, criticizes", SQUARE + "M-2.5 0L2.5 0"),
        WARNS("warns, threatens", TRIANGLE + "M0 -2L0 1M0 3L0 3.5");

        private final String words;
        private final String path;

        Family(String words, String path) {
            this.words = words;
            this.path = path;
        }

        String words() {
            return words;
        }
    }

    static Family family(StatementAct act) {
        return switch (act) {
            case SAY, EXPECT, CONSIDER, BELIEVE -> Family.TELLS;
            case CONFIRM, AGREE, PROMISE, PRAISE, APOLOGIZE -> Family.AGREES;
            case WANT, PROPOSE, APPEAL, DEMAND, ASK -> Family.ASKS;
            case DENY, REJECT, DECLINE_COMMENT, ACCUSE, CRITICIZE -> Family.OBJECTS;
            case WARN, THREATEN -> Family.WARNS;
        };
    }

    static void draw(Html html, Family family) {
        html.element("path", "", "class", "glyph said-" + Words.lower(family), "d", family.path);
    }

    static void draw(Html html, MeetingStatus status) {
        html.element("path", "", "class", "glyph met-" + Words.lower(status), "d", path(status));
    }

    private static String path(MeetingStatus status) {
        return switch (status) {
            case HELD, PLANNED, PROPOSED -> DIAMOND;
            case UNDERWAY -> HALF;
            case POSTPONED -> POSTPONED;
            case POSSIBLE -> QUESTIONED;
            case CANCELLED, REFUSED, DENIED -> CROSSED;
        };
    }

    /** A status as its mark and its word. */
    static void badge(Html html, MeetingStatus status) {
        html.open("span", "class", "badge");
        icon(html);
        draw(html, status);
        html.close().text(Words.status(status)).close();
    }

    /** A family of acts as its mark and its words. */
    static void legend(Html html, Family family) {
        html.open("li");
        icon(html);
        draw(html, family);
        html.close().text(family.words()).closeBlock();
    }

    private static void icon(Html html) {
        html.open("svg", "class", "icon", "viewBox", "-8 -8 16 16", "aria-hidden", "true");
    }
}

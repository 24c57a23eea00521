package org.dateline.report;

import java.util.List;

/** What ties two actors: its kind, from whom to whom, and the findings that tell of it. */
record Link(Kind kind, int from, int to, List<Finding> findings) {

    /** How one actor has to do with another; a meeting has no direction. */
    enum Kind {
        MET("met or are to meet"),
        SPOKE_TO("spoke to"),
        SPOKE_ABOUT("spoke about");

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        String words() {
            return words;
        }
    }

    /** What names a link, without what tells of it. */
    record Ends(Kind kind, int from, int to) {
        static Ends of(Kind kind, int from, int to) {
            return kind == Kind.MET && from > to ? new Ends(kind, to, from) : new Ends(kind, from, to);
        }
    }

    int weight() {
        return findings.size();
    }
}

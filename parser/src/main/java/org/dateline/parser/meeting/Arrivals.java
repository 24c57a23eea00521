package org.dateline.parser.meeting;

import org.dateline.parser.clause.VerbGroup;

/** Verbs that say that somebody is awaited somewhere: "is due in Lima", "was expected in Peru". */
final class Arrivals {
    private Arrivals() {}

    static boolean is(Reading reading, int group) {
        VerbGroup verbs = reading.group(group);
        int end = verbs.end();
        boolean due = end < reading.tokens().size() && reading.tokens().reads(end, "due");
        return verbs.isFinite()
                && !verbs.negated()
                && (due || verbs.passive() && reading.tokens().reads(verbs.verb(), "expected"));
    }
}

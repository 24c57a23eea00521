package org.dateline.parser.meeting;

import org.dateline.parser.clause.VerbGroup;

/** Verbs that say that somebody is awaited somewhere: "is due in Lima", "was expected in Peru". */
final class Arrivals {
    private Arrivals() {}

    /** "returned to Lima for talks": who comes back for a meeting may be at home there. */
    static boolean isReturn(Reading reading, int group) {
        int verb = reading.group(group).verb();
        return reading.tokens().reads(verb, "return")
                || reading.tokens().reads(verb, "returned")
                || reading.tokens().reads(verb, "returns")
                || reading.tokens().reads(verb, "returning");
    }

    static boolean is(Reading reading, int group) {
        VerbGroup verbs = reading.group(group);
        int end = verbs.end();
        boolean due = end < reading.tokens().size() && reading.tokens().reads(end, "due");
        return verbs.isFinite()
                && !verbs.negated()
                && (due || verbs.passive() && reading.tokens().reads(verbs.verb(), "expected"));
    }
}

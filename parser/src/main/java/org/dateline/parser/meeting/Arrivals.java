package org.dateline.parser.meeting;

import org.dateline.parser.clause.VerbGroup;
import org.dateline.parser.lexicon.MeetingWord;
import org.dateline.parser.lexicon.MeetingWord.Frame;
import org.dateline.parser.lexicon.MeetingWord.Role;
import org.jspecify.annotations.Nullable;

/** Verbs that say that somebody is awaited somewhere: "is due in Lima", "was expected in Peru". */
final class Arrivals {
    private Arrivals() {}

    /** "returned to Lima for talks": who comes back for a meeting may be at home there. */
    static boolean isReturn(Reading reading, int group) {
        return reading.has(reading.group(group).verb(), Role.RETURN);
    }

    static boolean is(Reading reading, int group) {
        VerbGroup verbs = reading.group(group);
        return verbs.isFinite()
                && !verbs.negated()
                && (end(reading, group) > verbs.end()
                        || verbs.passive() && isAwaited(reading.word(verbs.verb(), Role.STATUS)));
    }

    /** The token behind the verb, and behind an adjective that tells it: "is due |", "is expected |". */
    static int end(Reading reading, int group) {
        int end = reading.group(group).end();
        boolean adjective = end < reading.tokens().size() && isAwaited(reading.word(end, Role.ADJECTIVE));
        return adjective ? end + 1 : end;
    }

    private static boolean isAwaited(@Nullable MeetingWord word) {
        return word != null && word.has(Frame.AWAITED);
    }
}

package org.dateline.parser.meeting;

import org.dateline.parser.lexicon.MeetingWord.Role;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.time.FoundTime;

/** Times that are those of a verb of saying, and not of the meeting that is told. */
final class ReportTimes {
    private ReportTimes() {}

    /** "said on Monday | it had met him" */
    static boolean isOfSaying(Reading reading, FoundTime time) {
        int group = group(reading, time);
        return group >= 0 && reading.act(reading.group(group).verb()) != null;
    }

    /** "agreed on Monday | to meet": when it was said, not when they will; but "is expected on Monday to meet". */
    static boolean isOfDecision(Reading reading, FoundTime time) {
        int to = time.end();
        return to < reading.tokens().size()
                && reading.tokens().is(to, Tag.TO)
                && reading.clauses().verbGroupAt(to) >= 0
                && isOfSaying(reading, time)
                && !reading.isPassive(group(reading, time))
                && !reading.has(reading.group(group(reading, time)).verb(), Role.VERB);
    }

    /** The verb right before a time, a preposition or none between; -1 for none. */
    private static int group(Reading reading, FoundTime time) {
        int verb = reading.isPreposition(time.start() - 1) ? time.start() - 2 : time.start() - 1;
        return reading.clauses().verbGroupAt(verb);
    }
}

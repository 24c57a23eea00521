package org.dateline.parser.meeting;

import org.dateline.model.MeetingStatus;
import org.dateline.parser.clause.VerbGroup;
import org.dateline.parser.lexicon.MeetingWord;
import org.dateline.parser.lexicon.MeetingWord.Role;
import org.dateline.parser.time.FoundTime;

/** Tells a time that lies ahead of the article by its own words. */
final class Ahead {
    private static final int REACH = 30;

    private Ahead() {}

    static boolean is(Reading reading, FoundTime time) {
        for (int i = time.start(); i < time.end(); i++) {
            MeetingWord word = reading.word(i, Role.ADJECTIVE);
            boolean next = word != null && word.status() == MeetingStatus.PLANNED;
            if (next
                    || reading.tokens().reads(i, "tomorrow")
                    || reading.tokens().reads(i, "later")
                    || reading.tokens().reads(i, "soon")) {
                return true;
            }
        }
        return false;
    }

    /** Whether a clause that tells of a meeting in the present tense says when, behind its verb or before it, and that lies ahead. */
    static boolean isClause(Reading reading, int group) {
        int verb = reading.group(group).verb();
        boolean meeting = reading.has(verb, Role.VERB) || reading.has(verb, Role.LIGHT);
        int end = reading.group(group).end();
        return isWithin(reading, group, end, Math.min(reading.sentenceEnd(end - 1), end + REACH), meeting)
                || meeting && isBefore(reading, group);
    }

    private static boolean isWithin(Reading reading, int group, int from, int to, boolean meeting) {
        for (int i = from; i < to; i++) {
            FoundTime time = reading.timeAt(i);
            if (time != null
                    && (is(reading, time) || meeting && (reading.isAhead(time) || isToday(reading, group, time)))) {
                return true;
            }
            if (reading.clauses().clauseOf(i) != group) {
                return false;
            }
        }
        return false;
    }

    /** "flies to Lima on Wednesday" on that day: what has been told in the past, but in headlines and below pictures. */
    private static boolean isToday(Reading reading, int group, FoundTime time) {
        VerbGroup verbs = reading.group(group);
        boolean going = reading.has(verbs.verb(), Role.VERB) && !verbs.progressive() && !verbs.perfect();
        return going && reading.isToday(time) && reading.isProse(verbs.verb());
    }

    /** "On Saturday he flies" */
    private static boolean isBefore(Reading reading, int group) {
        int verb = reading.group(group).start();
        int from = reading.sentenceStart(verb);
        int start = reading.clauses().clauseStart(group);
        for (FoundTime time : reading.timesWithin(from, verb)) {
            boolean own =
                    reading.clauses().clauseOf(time.start()) == group || start == time.end() && time.start() - from < 3;
            int number = reading.clauses().nounPhraseAt(time.end() - 1);
            // but not "in this June 3, 2021, photo"
            boolean whole = number < 0 || reading.phrase(number).head() < time.end();
            if (own && whole && reading.isAhead(time)) {
                return true;
            }
        }
        return false;
    }
}

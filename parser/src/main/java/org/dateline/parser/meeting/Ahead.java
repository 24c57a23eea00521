package org.dateline.parser.meeting;

import org.dateline.parser.lexicon.MeetingWord;
import org.dateline.parser.lexicon.MeetingWord.Role;
import org.dateline.parser.time.FoundTime;

/** Tells a time that lies ahead of the article by its own words. */
final class Ahead {
    private Ahead() {}

    static boolean is(Reading reading, FoundTime time) {
        for (int i = time.start(); i < time.end(); i++) {
            MeetingWord word = reading.word(i, Role.ADJECTIVE);
            boolean next = word != null && word.status() == org.dateline.model.MeetingStatus.PLANNED;
            if (next
                    || reading.tokens().reads(i, "tomorrow")
                    || reading.tokens().reads(i, "later")
                    || reading.tokens().reads(i, "soon")) {
                return true;
            }
        }
        return false;
    }
}

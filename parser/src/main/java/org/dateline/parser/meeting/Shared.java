package org.dateline.parser.meeting;

import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.MeetingWord.Role;
import org.dateline.parser.sentence.Tag;

/** Verbs that two meetings share: "had breakfast with Lund and then | lunch with Roth". */
final class Shared {
    private static final int REACH = 25;

    private Shared() {}

    /** The verb that holds the meeting before an "and" and this one too, which names whom it is with; -1 for none. */
    static int verb(Reading reading, int number, int conjunction) {
        boolean joined =
                reading.tokens().is(conjunction, Tag.CC) || reading.tokens().is(conjunction, Tag.COMMA);
        if (!joined || !reading.is(reading.phrase(number).end(), FunctionWord.WITH)) {
            return -1;
        }
        int from = Math.max(reading.sentenceStart(conjunction), conjunction - REACH);
        for (int i = conjunction - 1; i >= from; i--) {
            int group = reading.clauses().verbGroupAt(i);
            if (group >= 0) {
                return holds(reading, group) ? group : -1;
            }
        }
        return -1;
    }

    private static boolean holds(Reading reading, int group) {
        int object = reading.clauses().nounPhraseAt(reading.group(group).end());
        return object >= 0
                && reading.has(reading.group(group).verb(), Role.LIGHT)
                && reading.has(reading.phrase(object).head(), Role.NOUN);
    }
}

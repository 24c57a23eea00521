package org.dateline.parser.meeting;

import java.util.List;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.MeetingWord;
import org.dateline.parser.lexicon.MeetingWord.Frame;
import org.dateline.parser.lexicon.MeetingWord.Role;
import org.dateline.parser.mention.Party;

/** Verbs that have two objects: "promised Lund a meeting", "granted her an audience". */
final class Datives {
    private Datives() {}

    /** The verb that a meeting noun is the second object of, those who get it standing before it; -1 for none. */
    static int verb(Reading reading, int number) {
        int start = reading.phrase(number).start();
        boolean one = reading.is(start, FunctionWord.A)
                || reading.is(start, FunctionWord.AN)
                || reading.is(start, FunctionWord.ANOTHER);
        int before = one ? reading.clauses().nounPhraseAt(start - 1) : -1;
        int group = before < 0
                ? -1
                : reading.clauses().verbGroupAt(reading.phrase(before).start() - 1);
        return group >= 0 && !reading.isPassive(group) && gives(reading, group) ? group : -1;
    }

    private static boolean gives(Reading reading, int group) {
        int verb = reading.group(group).verb();
        for (MeetingWord word : reading.lexicon().meetingWords(reading.tokens().word(verb))) {
            boolean offers = word.role() == Role.STATUS && word.has(Frame.NP) && word.particle() == 0;
            boolean grants = word.role() == Role.LIGHT && word.has(Frame.HOST);
            if (offers || grants) {
                return true;
            }
        }
        return false;
    }

    /** Those who get the meeting; none where nothing stands between the verb and its noun. */
    static List<Party> recipients(Reading reading, Setting setting) {
        int start = reading.phrase(setting.top()).start();
        boolean dative = setting.kind() == Setting.Kind.OBJECT && verb(reading, setting.top()) == setting.group();
        return dative ? reading.parties(reading.group(setting.group()).end(), start) : List.of();
    }
}

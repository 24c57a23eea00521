package org.dateline.parser.meeting;

import org.dateline.model.MeetingStatus;
import org.dateline.parser.clause.VerbGroup.Tense;
import org.dateline.parser.lexicon.MeetingWord;
import org.dateline.parser.lexicon.MeetingWord.Role;

/** Whether the verb of a meeting's noun tells that it was called off or put off, or announced. */
final class GivenUp {
    private GivenUp() {}

    /** Whether a verb in the past tells that it was called off, put off or announced. */
    static boolean isTold(Reading reading, Setting setting) {
        int group = setting.group();
        if (setting.kind() != Setting.Kind.OBJECT
                || setting.light() != null
                || reading.group(group).tense() != Tense.PAST) {
            return false;
        }
        int verb = reading.group(group).verb();
        for (MeetingWord word : reading.lexicon().meetingWords(reading.tokens().word(verb))) {
            boolean said = word.role() == Role.STATUS && isWhole(word, group, reading);
            boolean off = word.status() == MeetingStatus.CANCELLED || word.status() == MeetingStatus.POSTPONED;
            if (said && (off || reading.tokens().reads(verb, "announced"))) {
                return true;
            }
        }
        return false;
    }

    /** Whether the verb tells that it is put off: "the talks were put off until June", "postponed her trip". */
    static boolean isPutOff(Reading reading, Setting setting) {
        int group = setting.group();
        if (group < 0
                || setting.light() != null
                || setting.kind() != Setting.Kind.OBJECT && setting.kind() != Setting.Kind.SUBJECT) {
            return false;
        }
        for (MeetingWord word : reading.lexicon()
                .meetingWords(reading.tokens().word(reading.group(group).verb()))) {
            if (word.role() == Role.STATUS
                    && word.status() == MeetingStatus.POSTPONED
                    && isWhole(word, group, reading)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the particle of a phrasal verb stands there. */
    private static boolean isWhole(MeetingWord word, int group, Reading reading) {
        return word.particle() == 0 || reading.particleAfter(group, word.particle()) >= 0;
    }
}

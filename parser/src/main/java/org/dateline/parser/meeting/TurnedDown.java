package org.dateline.parser.meeting;

import org.dateline.model.MeetingStatus;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.MeetingWord;
import org.dateline.parser.lexicon.MeetingWord.Frame;
import org.dateline.parser.lexicon.MeetingWord.Role;
import org.dateline.parser.sentence.Tag;
import org.jspecify.annotations.Nullable;

/** Offers that the same sentence says to be turned down: "offered to meet her, but she refused", "an offer to meet was rejected". */
final class TurnedDown {
    private static final int REACH = 25;

    private TurnedDown() {}

    /** Whether somebody turns down what a verb offers, behind "but" or a relative pronoun. */
    static boolean is(Reading reading, int offer) {
        int from = reading.group(offer).end();
        int limit = Math.min(reading.sentenceEnd(from - 1), from + REACH);
        for (int i = from; i < limit; i++) {
            int group = reading.clauses().verbGroupAt(i);
            boolean answers = group >= 0
                    && reading.group(group).start() == i
                    && isRefusal(reading, group)
                    && opens(reading, group, from);
            if (answers && isWithoutOther(reading, reading.group(group).end(), limit)) {
                return true;
            }
        }
        return false;
    }

    /** What becomes of an offer that is the subject of a passive verb: whether it is refused or accepted; null where that is not told. */
    static @Nullable MeetingStatus answer(Reading reading, int noun) {
        int start = reading.phrase(noun).start();
        int limit = Math.min(reading.sentenceEnd(start), start + REACH);
        for (int i = reading.phrase(noun).end(); i < limit; i++) {
            int group = reading.clauses().verbGroupAt(i);
            if (group >= 0 && reading.group(group).isFinite() && reading.isPassive(group)) {
                boolean told = reading.clauses().subjectStart(group) == start;
                return !told
                        ? null
                        : isRefusal(reading, group)
                                ? MeetingStatus.REFUSED
                                : is(reading, group, MeetingStatus.PLANNED) ? MeetingStatus.PLANNED : null;
            }
        }
        return null;
    }

    private static boolean isRefusal(Reading reading, int group) {
        return is(reading, group, MeetingStatus.REFUSED);
    }

    /** Whether the verb, not negated, gives what is offered this status. */
    private static boolean is(Reading reading, int group, MeetingStatus status) {
        if (!reading.group(group).isFinite() || reading.group(group).negated()) {
            return false;
        }
        int verb = reading.group(group).verb();
        for (MeetingWord word : reading.lexicon().meetingWords(reading.tokens().word(verb))) {
            boolean particle = word.particle() == 0 || reading.particleAfter(group, word.particle()) >= 0;
            if (word.role() == Role.STATUS && word.status() == status && word.has(Frame.NP) && particle) {
                return true;
            }
        }
        return false;
    }

    /** "but she | refused", "which | refused" */
    private static boolean opens(Reading reading, int group, int from) {
        int start = reading.clauses().clauseStart(group);
        return start >= from
                && (reading.is(start, FunctionWord.BUT)
                        || reading.is(start - 1, FunctionWord.BUT)
                        || reading.tokens().is(start, Tag.WP)
                        || reading.is(start, FunctionWord.WHICH));
    }

    /** Nothing else is turned down: a mark, "it", or the offer itself follows. */
    private static boolean isWithoutOther(Reading reading, int end, int limit) {
        int i = end < limit && reading.tokens().is(end, Tag.RP) ? end + 1 : end;
        if (i >= limit || reading.tokens().isMark(i) || reading.tokens().is(i, Tag.PRP)) {
            return true;
        }
        int number = reading.clauses().nounPhraseAt(i);
        int behind = number < 0 ? limit : reading.phrase(number).end();
        boolean ends = behind >= limit
                || reading.tokens().isMark(behind)
                || reading.tokens().is(behind, Tag.TO)
                || reading.tokens().is(behind, Tag.CC)
                || reading.timeAt(behind) != null;
        return number >= 0
                && ends
                && reading.tokens().is(i, Tag.DT)
                && (reading.has(reading.phrase(number).head(), Role.OF)
                        || reading.has(reading.phrase(number).head(), Role.NOUN));
    }
}

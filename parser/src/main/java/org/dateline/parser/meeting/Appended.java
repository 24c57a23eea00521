package org.dateline.parser.meeting;

import org.dateline.model.MeetingStatus;
import org.dateline.parser.clause.VerbGroup;
import org.dateline.parser.clause.VerbGroup.Form;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.MeetingWord;
import org.dateline.parser.lexicon.MeetingWord.Frame;
import org.dateline.parser.lexicon.MeetingWord.Role;
import org.dateline.parser.sentence.Tag;

/**
 * Recognises what a participle hangs on a noun, behind a comma too: a plan ("a summit, originally planned to open in Lima"), or
 * company ("talks between A and B, brokered by C", "talks in Lima, attended by A and B").
 */
final class Appended {
    private Appended() {}

    /** Whether something of the kind begins behind a comma. */
    static boolean begins(Reading reading, int token) {
        return isPlan(reading, token)
                || isCompany(reading, token)
                || isToBeHeld(reading, token)
                || eventEnd(reading, token) > token;
    }

    /** "a summit, | to be held in Lima" */
    private static boolean isToBeHeld(Reading reading, int token) {
        int group = reading.clauses().verbGroupAt(token);
        return group >= 0
                && reading.group(group).form() == Form.INFINITIVE
                && reading.isPassive(group)
                && isEvent(reading, group);
    }

    /** Behind "which will be held", "that takes place", where what follows says when and where; the token itself for none. */
    static int eventEnd(Reading reading, int token) {
        boolean relative = token + 1 < reading.tokens().size()
                && (reading.is(token, FunctionWord.WHICH) || reading.is(token, FunctionWord.THAT));
        int group = relative ? reading.clauses().verbGroupAt(token + 1) : -1;
        if (group < 0 || !reading.group(group).isFinite() || !isEvent(reading, group)) {
            return token;
        }
        MeetingWord light = reading.word(reading.group(group).verb(), Role.LIGHT);
        if (light == null || light.has(Frame.MEDIATOR) || light.has(Frame.HOST) || light.has(Frame.ATTEND)) {
            return token;
        }
        int end = reading.group(group).end();
        boolean place = end < reading.tokens().size() && reading.tokens().reads(end, "place");
        return place ? end + 1 : reading.isPassive(group) ? end : token;
    }

    private static boolean isCompany(Reading reading, int token) {
        int group = reading.clauses().verbGroupAt(token);
        if (group < 0 || reading.tokens().reads(reading.group(group).verb(), "involving")) {
            return group >= 0;
        }
        MeetingWord light = reading.word(reading.group(group).verb(), Role.LIGHT);
        return reading.group(group).form() == Form.PARTICIPLE
                && reading.is(reading.group(group).end(), FunctionWord.BY)
                && light != null
                && (light.has(Frame.MEDIATOR) || light.has(Frame.HOST) || light.has(Frame.ATTEND));
    }

    private static boolean isPlan(Reading reading, int token) {
        int at = reading.tokens().is(token, Tag.RB) ? token + 1 : token;
        int group = reading.clauses().verbGroupAt(at);
        boolean reduced = group < 0
                ? at < reading.tokens().size() && reading.tokens().is(at, Tag.JJ)
                : reading.group(group).form() == Form.PARTICIPLE || isPlannedFor(reading, group);
        return reduced && is(reading, at);
    }

    /** Whether a word says that something is planned. */
    static boolean is(Reading reading, int token) {
        MeetingWord verb = reading.word(token, Role.STATUS);
        MeetingWord adjective = reading.word(token, Role.ADJECTIVE);
        return verb != null && verb.status() == MeetingStatus.PLANNED
                || adjective != null && adjective.status() == MeetingStatus.PLANNED;
    }

    /** "the talks with Weber | planned for June": behind a name the participle may look like her verb. */
    static boolean isPlannedFor(Reading reading, int group) {
        VerbGroup verbs = reading.group(group);
        int end = verbs.end();
        return verbs.tense() == VerbGroup.Tense.PAST
                && verbs.start() == verbs.verb()
                && reading.is(end, FunctionWord.FOR)
                && end + 1 < reading.tokens().size()
                && reading.timeAt(end + 1) != null
                && is(reading, verbs.verb());
    }

    /** Whether an infinitive says that something comes about: "to be held", "to begin". */
    static boolean isEvent(Reading reading, int group) {
        return reading.has(reading.group(group).verb(), Role.LIGHT);
    }

    /** "Lima on Monday, | followed by Oslo": a name with a capital, and no meeting. */
    static boolean isNext(Reading reading, int token, int limit) {
        return token + 2 < limit
                && reading.tokens().reads(token, "followed")
                && reading.is(token + 1, FunctionWord.BY)
                && reading.tokens().is(token + 2, Tag.NNP);
    }
}

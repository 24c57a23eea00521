package org.dateline.parser.meeting;

import org.dateline.model.MeetingStatus;
import org.dateline.parser.clause.VerbGroup;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.MeetingWord;
import org.dateline.parser.lexicon.MeetingWord.Frame;
import org.dateline.parser.lexicon.MeetingWord.Role;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;
import org.jspecify.annotations.Nullable;

/** What is said of a meeting that is the subject: "is possible", "is on the agenda", "remains out of the question". */
final class Predicates {
    /** How many words behind the verb may lead to the one that counts: "out of the | question". */
    private static final int REACH = 4;

    private final Reading reading;
    private final Statuses statuses;

    Predicates(Reading reading, Statuses statuses) {
        this.reading = reading;
        this.statuses = statuses;
    }

    /** Whether the verb but links the subject to what is said of it. */
    boolean isLinking(VerbGroup verbs) {
        int verb = reading.tokens().word(verbs.verb());
        return reading.lexicon().is(verb, WordFlag.BE) || reading.lexicon().is(verb, WordFlag.COPULA);
    }

    /** The status that a predicate tells, null where it tells none. */
    @Nullable
    MeetingStatus of(VerbGroup verbs) {
        int at = word(verbs);
        if (at < 0) {
            return null;
        }
        if (reading.is(verbs.end(), FunctionWord.OUT)) {
            return MeetingStatus.REFUSED;
        }
        MeetingWord word = reading.word(at, Role.ADJECTIVE);
        return word == null ? MeetingStatus.UNDERWAY : word.status();
    }

    /** "are at a delicate stage" */
    boolean isStage(VerbGroup verbs) {
        int number = reading.is(verbs.end(), FunctionWord.AT) || reading.is(verbs.end(), FunctionWord.IN)
                ? reading.clauses().nounPhraseAt(verbs.end() + 1)
                : -1;
        return number >= 0
                && verbs.tense() == VerbGroup.Tense.PRESENT
                && !verbs.perfect()
                && reading.has(reading.phrase(number).head(), Role.PART)
                && reading.timeAt(reading.phrase(number).head()) == null;
    }

    /** "are not on the agenda", "is not planned": there is no such meeting. */
    boolean isNone(Setting setting) {
        if (setting.kind() != Setting.Kind.SUBJECT || !isNegated(setting.group())) {
            return false;
        }
        VerbGroup verbs = reading.group(setting.group());
        boolean unplanned = verbs.passive()
                && statuses.governing(setting.group(), Frame.NP) == MeetingStatus.PLANNED
                && verbs.tense() == VerbGroup.Tense.PRESENT
                && !verbs.perfect();
        return unplanned || isLinking(verbs) && word(verbs) >= 0;
    }

    private boolean isNegated(int group) {
        VerbGroup verbs = reading.group(group);
        return verbs.negated() || Negatives.isNot(reading, verbs.end()) || Negatives.isBefore(reading, verbs.end() + 2);
    }

    /** "was about the | coming | race": what a word tells of another noun. */
    private boolean isQuality(int token) {
        int number = reading.clauses().nounPhraseAt(token);
        return reading.tokens().is(token, Tag.JJ)
                || number >= 0 && token < reading.phrase(number).head();
    }

    /** The word that tells the status, "way" of "under way"; -1 for none. */
    private int word(VerbGroup verbs) {
        int limit = Math.min(reading.sentenceEnd(verbs.end() - 1), verbs.end() + REACH);
        boolean behind = false;
        for (int i = verbs.end(); i < limit; i++) {
            behind |= reading.isPreposition(i);
            boolean told = reading.has(i, Role.ADJECTIVE) && !(behind && isQuality(i));
            boolean underWay =
                    reading.is(i - 1, FunctionWord.UNDER) && reading.tokens().reads(i, "way");
            if (told || underWay) {
                return i;
            }
        }
        return -1;
    }
}

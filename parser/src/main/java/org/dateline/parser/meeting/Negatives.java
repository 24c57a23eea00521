package org.dateline.parser.meeting;

import org.dateline.model.StatementAct;
import org.dateline.model.TimeKind;
import org.dateline.parser.clause.VerbGroup;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.time.FoundTime;
import org.jspecify.annotations.Nullable;

/** Negation that no "not" at the verb tells. */
final class Negatives {
    private static final int REACH = 25;

    private Negatives() {}

    /** "nobody has held talks", "neither met him" */
    static boolean isNobody(Reading reading, int subject) {
        return subject >= 0
                && (reading.is(subject, FunctionWord.NOBODY)
                        || reading.is(subject, FunctionWord.NONE)
                        || reading.is(subject, FunctionWord.NEITHER));
    }

    /** "rejected claims that she had met him": the clause is what a noun tells that a verb of denial has as its object. */
    static boolean isRejectedClaim(Reading reading, int group) {
        int start = reading.clauses().clauseStart(group);
        int noun = reading.is(start, FunctionWord.THAT) ? reading.clauses().nounPhraseAt(start - 1) : -1;
        int verbs = noun < 0
                ? -1
                : reading.clauses().verbGroupAt(reading.phrase(noun).start() - 1);
        return verbs >= 0
                && !reading.group(verbs).negated()
                && isCueNoun(reading, reading.phrase(noun).head())
                && denies(reading.act(reading.group(verbs).verb()));
    }

    private static boolean isCueNoun(Reading reading, int token) {
        return reading.lexicon().cueNouns().begins(reading.tokens().word(token));
    }

    private static boolean denies(@Nullable StatementAct act) {
        return act == StatementAct.DENY || act == StatementAct.REJECT;
    }

    /** Whether a "not", "never" or "no longer" stands right before a token. */
    static boolean isBefore(Reading reading, int token) {
        int i = token - 1;
        boolean longer = i > 0 && reading.tokens().reads(i, "longer") && reading.is(i - 1, FunctionWord.NO);
        return longer || isNot(reading, i);
    }

    static boolean isNot(Reading reading, int token) {
        return reading.is(token, FunctionWord.NOT)
                || reading.is(token, FunctionWord.NT)
                || reading.is(token, FunctionWord.NEVER);
    }

    /** Whether a form of be or its like has its "not" behind it: "is not in talks". */
    static boolean isLinkNegated(Reading reading, VerbGroup verbs) {
        int verb = reading.tokens().word(verbs.verb());
        return verbs.end() < reading.tokens().size()
                && isNot(reading, verbs.end())
                && reading.lexicon().is(verb, WordFlag.BE);
    }

    /** "has yet to meet" */
    static boolean isYetTo(Reading reading, VerbGroup verbs) {
        for (int i = verbs.start(); i < verbs.verb(); i++) {
            if (reading.is(i, FunctionWord.YET)) {
                return true;
            }
        }
        return false;
    }

    /** "have not met since 2019", "have not spoken for months": no one meeting is denied, and none that was told. */
    static boolean isForSoLong(Reading reading, int group) {
        VerbGroup verbs = reading.group(group);
        if (!verbs.negated() || !verbs.perfect()) {
            return false;
        }
        int limit = Math.min(reading.sentenceEnd(verbs.verb()), verbs.end() + REACH);
        for (int i = verbs.end(); i < limit && reading.clauses().clauseOf(i) == group; i++) {
            FoundTime time = reading.is(i, FunctionWord.FOR) ? reading.timeAt(i + 1) : null;
            if (reading.is(i, FunctionWord.SINCE) || time != null && time.time().kind() == TimeKind.DURATION) {
                return true;
            }
        }
        return false;
    }
}

package org.dateline.parser.statement;

import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.TimeRole;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;

/** Where the main clause begins behind a subordinate one that reports: "While Moss said he won, | the court disagreed". */
final class MainClauses {
    private final Reading reading;

    MainClauses(Reading reading) {
        this.reading = reading;
    }

    /** "said they would not pay, | as has the village": who does the same, in the reporter's words. */
    boolean alikeAt(int token, int limit) {
        int verb = token + 1;
        boolean auxiliary = reading.is(token, FunctionWord.AS)
                && (reading.is(verb, WordFlag.HAVE) || reading.is(verb, WordFlag.DO));
        return auxiliary && verb + 1 < limit && reading.isPhraseStart(verb + 1);
    }

    /** Whether a main clause begins at a token behind the comma that ends the clause of the cue, which opens the sentence. */
    boolean beginsAt(int token, int content, int cue, int limit) {
        return cue >= 0
                && token < limit
                && isSubordinate(
                        reading.sentenceStart(content), reading.group(cue).start())
                && (reading.isPhraseStart(token) || reading.is(token, Tag.RB) || reading.is(token, Tag.IN))
                && !reading.is(token, FunctionWord.THAT)
                && opensClause(token, limit);
    }

    /** A conjunction opens the sentence, or a part of it behind a comma and "and", and no comma parts it from the cue. */
    private boolean isSubordinate(int from, int cue) {
        int opening = cue;
        while (opening > from && !reading.is(opening - 1, Tag.COMMA) && !reading.is(opening - 1, Tag.COLON)) {
            opening--;
        }
        boolean joined = reading.is(opening, Tag.CC);
        int first = joined ? opening + 1 : opening;
        first = reading.is(first, Tag.RB) ? first + 1 : first;
        first = Math.max(first, behindPeriod(first, cue));
        return (opening == from || joined || isBehindPhrase(from, opening))
                && (isAsked(from, opening) || opensSubordinate(first) || opensRelative(first, cue));
    }

    /** "Asked if she believed A, | Moss said": a participle that opens the sentence. */
    private boolean isAsked(int from, int opening) {
        int group = opening == from ? reading.clauses.verbGroupAt(from) : -1;
        return group >= 0 && reading.group(group).verb() == from && reading.clauses.subject(group) < 0;
    }

    /** "Last month, | when Moss said A, she left": a phrase opens the sentence before it, which is no subject. */
    private boolean isBehindPhrase(int from, int opening) {
        boolean phrase = reading.is(opening - 1, Tag.COMMA)
                && !reading.is(opening, FunctionWord.AS)
                && (reading.timeEnd(from) == opening - 1
                        || reading.is(from, Tag.IN) && reading.skipAdverbials(from, opening - 1) == opening - 1);
        return phrase && !reading.hasFinite(from, opening);
    }

    /** "In a year when half of them | say so": a phrase with a relative clause that reports. */
    private boolean opensRelative(int first, int cue) {
        if (!reading.is(first, Tag.IN)) {
            return false;
        }
        boolean relative = false;
        for (int i = first + 1; i < cue; i++) {
            relative |= reading.is(i, Tag.WP) || reading.is(i, Tag.WRB);
            if (reading.clauses.verbGroupAt(i) >= 0) {
                return false;
            }
        }
        return relative;
    }

    /** The "after" or "before" behind a period that tells how long: "hours | after", "just two days | before"; -1 for none. */
    int behindPeriod(int from, int limit) {
        int unit = from;
        while (unit < Math.min(limit, from + 3)
                && (reading.is(unit, Tag.CD)
                        || reading.is(unit, Tag.DT)
                        || reading.is(unit, Tag.JJ)
                        || reading.is(unit, Tag.RB))) {
            unit++;
        }
        int behind = unit + 1;
        if (behind >= limit || !reading.is(behind, FunctionWord.AFTER) && !reading.is(behind, FunctionWord.BEFORE)) {
            return -1;
        }
        TimeRole role = reading.lexicon.times().at(reading.tokens.word(unit)).role();
        return role == TimeRole.UNIT || role == TimeRole.UNITS ? behind : -1;
    }

    private boolean opensSubordinate(int token) {
        return reading.isClauseOpener(token)
                || reading.is(token, FunctionWord.AFTER)
                || reading.is(token, FunctionWord.BEFORE)
                || reading.is(token, FunctionWord.SINCE)
                || reading.is(token, FunctionWord.UNTIL)
                || reading.is(token, FunctionWord.WHEN)
                || reading.is(token, FunctionWord.AS);
    }

    /** Whether the next verb but those of relative clauses has its subject here, or behind a phrase: "at a rally | she said". */
    private boolean opensClause(int token, int limit) {
        boolean parted = false;
        for (int i = token; i < limit && !reading.is(i, Tag.COLON); i++) {
            int group = reading.clauses.verbGroupAt(i);
            if (group >= 0 && reading.group(group).isFinite() && !reading.clauses.isRelative(group)) {
                int start = reading.clauses.subjectStart(group);
                return start == token || start > token && !parted && !reading.isPhraseStart(token);
            }
            parted |= reading.is(i, Tag.COMMA);
        }
        return false;
    }
}

package org.dateline.parser.statement;

import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.sentence.Tag;

/** Where the main clause begins behind a subordinate one that reports: "While Moss said he won, | the court disagreed". */
final class MainClauses {
    private final Reading reading;

    MainClauses(Reading reading) {
        this.reading = reading;
    }

    /** Whether a subject with its verb begins at a token behind the comma that ends the clause of the cue, which opens the sentence. */
    boolean beginsAt(int token, int content, int cue, int limit) {
        return cue >= 0
                && token < limit
                && isSubordinate(
                        reading.sentenceStart(content), reading.group(cue).start())
                && reading.isPhraseStart(token)
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
        return (opening == from || joined) && opensSubordinate(first);
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

    private boolean opensClause(int token, int limit) {
        for (int i = token; i < limit; i++) {
            int group = reading.clauses.verbGroupAt(i);
            if (group >= 0 && reading.group(group).isFinite()) {
                return reading.clauses.subjectStart(group) == token;
            }
            if (reading.is(i, Tag.COLON)) {
                return false;
            }
        }
        return false;
    }
}

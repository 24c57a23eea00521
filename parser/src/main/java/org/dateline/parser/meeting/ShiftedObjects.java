package org.dateline.parser.meeting;

import org.dateline.parser.clause.NounPhrase;
import org.dateline.parser.lexicon.FunctionWord;

/** Objects that stand behind when or where it was: "received | on Monday | her guest", "met | in Lima | President Lund". */
final class ShiftedObjects {
    private final Reading reading;

    ShiftedObjects(Reading reading) {
        this.reading = reading;
    }

    /** Whether what stands in {@code [from, next)} tells when or where, and the object may yet follow: another such phrase does, or somebody. */
    boolean isAhead(int from, int next, int limit) {
        return next > from && next < limit && isCircumstance(from) && (isCircumstance(next) || isSomebody(next));
    }

    private boolean isCircumstance(int token) {
        return reading.timeAt(token) != null
                || reading.is(token, FunctionWord.ON)
                || reading.is(token, FunctionWord.IN)
                || reading.is(token, FunctionWord.AT);
    }

    private boolean isSomebody(int token) {
        int number = reading.clauses().nounPhraseAt(token);
        NounPhrase phrase = number < 0 ? null : reading.phrase(number);
        return phrase != null
                && phrase.start() == token
                && !reading.coordinations().opensClause(number)
                && reading.parties(token, phrase.end()).stream().anyMatch(reading::isPeople);
    }
}

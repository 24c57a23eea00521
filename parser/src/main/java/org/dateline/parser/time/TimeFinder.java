package org.dateline.parser.time;

import java.time.LocalDate;
import org.dateline.parser.clause.Clauses;
import org.dateline.parser.lexicon.Lexicon;

/** Finds the time expressions of an article and resolves them against its date. Serves all threads. */
public interface TimeFinder {
    /**
     * Returns the time expressions, in text order.
     *
     * @param clauses the article's clauses
     * @param date the article's date
     */
    Times find(Clauses clauses, LocalDate date);

    /** Returns the standard implementation. */
    static TimeFinder standard(Lexicon lexicon) {
        return new StandardTimeFinder(lexicon);
    }
}

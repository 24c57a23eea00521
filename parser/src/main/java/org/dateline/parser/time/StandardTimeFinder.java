package org.dateline.parser.time;

import java.time.LocalDate;
import org.dateline.parser.clause.Clauses;
import org.dateline.parser.lexicon.Lexicon;

/** Reads each sentence from left to right and works out each time as it comes, so that a later one can hang on it. */
final class StandardTimeFinder implements TimeFinder {
    private final Lexicon lexicon;

    StandardTimeFinder(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    @Override
    public Times find(Clauses clauses, LocalDate date) {
        return new TimeSearch(lexicon, clauses, date).find();
    }
}

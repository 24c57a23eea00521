package org.dateline.parser.time;

import java.time.LocalDate;
import java.util.List;
import org.dateline.parser.clause.Clauses;
import org.dateline.parser.lexicon.Lexicon;

final class StandardTimeFinder implements TimeFinder {
    StandardTimeFinder(Lexicon lexicon) {}

    @Override
    public Times find(Clauses clauses, LocalDate date) {
        return new Times(List.of(), List.of());
    }
}

package org.dateline.parser.clause;

import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.sentence.Sentences;

/** Finds noun phrases, verb groups and their subjects in tagged sentences. Serves all threads. */
public interface ClauseFinder {
    /** Returns the clauses of the sentences. */
    Clauses find(Sentences sentences);

    /** Returns the standard implementation. */
    static ClauseFinder standard(Lexicon lexicon) {
        return new StandardClauseFinder(lexicon);
    }
}

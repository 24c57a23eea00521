package org.dateline.parser.mention;

import org.dateline.parser.clause.Clauses;
import org.dateline.parser.lexicon.Lexicon;

/** Finds the actors of an article with all their mentions. Serves all threads. */
public interface ActorFinder {
    /** Returns the actors of the clauses. */
    Cast find(Clauses clauses);

    /** Returns the standard implementation. */
    static ActorFinder standard(Lexicon lexicon) {
        return new StandardActorFinder(lexicon);
    }
}

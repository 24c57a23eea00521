package org.dateline.parser.statement;

import java.util.List;
import org.dateline.model.Statement;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.mention.Cast;
import org.dateline.parser.time.Times;

/** Finds who said what. Serves all threads. */
public interface StatementFinder {
    /**
     * Returns the statements, in text order, with ids {@code s1}, {@code s2} ...; speakers are ids of the cast.
     *
     * @param cast the article's actors
     * @param times its time expressions
     */
    List<Statement> find(Cast cast, Times times);

    /** Returns the standard implementation. */
    static StatementFinder standard(Lexicon lexicon) {
        return new StandardStatementFinder(lexicon);
    }
}

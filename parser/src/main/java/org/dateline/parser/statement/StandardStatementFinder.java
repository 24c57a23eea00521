package org.dateline.parser.statement;

import java.util.List;
import org.dateline.model.Statement;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.mention.Cast;
import org.dateline.parser.time.Times;

final class StandardStatementFinder implements StatementFinder {
    StandardStatementFinder(Lexicon lexicon) {}

    @Override
    public List<Statement> find(Cast cast, Times times) {
        return List.of();
    }
}

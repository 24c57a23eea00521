package org.dateline.parser.mention;

import org.dateline.parser.clause.Clauses;
import org.dateline.parser.lexicon.Lexicon;

final class StandardActorFinder implements ActorFinder {
    StandardActorFinder(Lexicon lexicon) {}

    @Override
    public Cast find(Clauses clauses) {
        return new Cast(clauses);
    }
}

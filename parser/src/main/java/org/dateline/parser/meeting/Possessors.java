package org.dateline.parser.meeting;

import java.util.List;
import org.dateline.model.ActorKind;
import org.dateline.parser.clause.Clauses;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.mention.Party;

/** Tells whom a possessive pronoun before a meeting noun means: the nearest subject before it that fits. */
final class Possessors {
    private static final int REACH = 12;

    private final Reading reading;
    private final Clauses clauses;

    Possessors(Reading reading) {
        this.reading = reading;
        this.clauses = reading.clauses();
    }

    List<Party> of(int pronoun) {
        List<Party> known = reading.cast().partiesAt(pronoun);
        if (!known.isEmpty()) {
            return known;
        }
        int group = lastBefore(pronoun);
        for (int steps = 0; group >= 0 && steps < REACH; group--, steps++) {
            int start = clauses.subjectStart(group);
            List<Party> parties =
                    start < 0 || start >= pronoun ? List.of() : reading.parties(start, clauses.subjectEnd(group));
            if (fits(pronoun, parties, start)) {
                return parties;
            }
        }
        return List.of();
    }

    private int lastBefore(int token) {
        int end = Math.min(reading.tokens().size(), token + 40);
        for (int i = token; i < end; i++) {
            if (clauses.verbGroupAt(i) >= 0) {
                return clauses.subjectStart(clauses.verbGroupAt(i)) >= 0
                                && clauses.subjectStart(clauses.verbGroupAt(i)) < token
                        ? clauses.verbGroupAt(i)
                        : clauses.verbGroupAt(i) - 1;
            }
        }
        return clauses.verbGroups().size() - 1;
    }

    private boolean fits(int pronoun, List<Party> parties, int start) {
        if (parties.isEmpty()) {
            return false;
        }
        ActorKind kind = reading.kind(parties.get(0).actor());
        if (reading.is(pronoun, FunctionWord.HIS) || reading.is(pronoun, FunctionWord.HER)) {
            return parties.size() == 1 && kind == ActorKind.PERSON;
        }
        if (reading.is(pronoun, FunctionWord.THEIR) || reading.is(pronoun, FunctionWord.OUR)) {
            return parties.size() > 1 || reading.isPlural(start, parties.get(0).end());
        }
        return reading.is(pronoun, FunctionWord.ITS)
                && parties.size() == 1
                && (kind == ActorKind.COUNTRY || kind == ActorKind.ORGANIZATION);
    }
}

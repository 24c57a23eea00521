package org.dateline.parser.meeting;

import org.dateline.parser.clause.VerbGroup;
import org.dateline.parser.lexicon.FunctionWord;

/** Negation that no "not" at the verb tells. */
final class Negatives {
    private Negatives() {}

    /** "nobody has held talks", "neither met him" */
    static boolean isNobody(Reading reading, int subject) {
        return subject >= 0
                && (reading.tokens().reads(subject, "nobody")
                        || reading.tokens().reads(subject, "none")
                        || reading.is(subject, FunctionWord.NEITHER));
    }

    /** "has yet to meet" */
    static boolean isYetTo(Reading reading, VerbGroup verbs) {
        for (int i = verbs.start(); i < verbs.verb(); i++) {
            if (reading.tokens().reads(i, "yet")) {
                return true;
            }
        }
        return false;
    }
}

package org.dateline.parser.mention;

import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;

/** What joins the parties of a list: "and", and what stands for it. */
final class Conjunctions {
    /** How far from its comma a list may have its conjunction. */
    private static final int REACH = 30;

    private final Tokens tokens;

    Conjunctions(Tokens tokens) {
        this.tokens = tokens;
    }

    /** Whether a conjunction ends with the token: "and", "and, separately,", "as well as". */
    boolean stands(int token) {
        return tokens.is(beforeAdverb(token), Tag.CC) || isAsWellAs(token);
    }

    /** Whether "and" is yet to come. */
    boolean isAhead(int from, int to) {
        for (int i = from; i < Math.min(to, from + REACH); i++) {
            if (tokens.is(i, FunctionWord.AND)) {
                return true;
            }
        }
        return false;
    }

    /** "and, | separately, B": the conjunction before an adverb, commas or none around it; the token itself where none stands there. */
    private int beforeAdverb(int token) {
        int adverb = tokens.is(token, Tag.COMMA) ? token - 1 : token;
        if (adverb < 2 || !tokens.is(adverb, Tag.RB)) {
            return token;
        }
        int before = tokens.is(adverb - 1, Tag.COMMA) ? adverb - 2 : adverb - 1;
        return tokens.is(before, Tag.CC) ? before : token;
    }

    /** "as well as", "along with", "together with" */
    private boolean isAsWellAs(int token) {
        return tokens.reads(token - 1, "well") && tokens.reads(token, "as")
                || tokens.reads(token, "with")
                        && (tokens.reads(token - 1, "along") || tokens.reads(token - 1, "together"));
    }
}

package org.dateline.parser.sentence;

import org.dateline.parser.lexicon.FunctionWord;

/** Nouns in -ing that were taken for participles, between what goes before and what goes behind a noun only. */
final class GerundNouns {
    private GerundNouns() {}

    /** Whether a token behind the first of a sentence that ends at {@code to} is such a noun. */
    static boolean isNoun(Tokens tokens, int i, int to) {
        return isBriefing(tokens, i) || i + 1 < to && isNounInIng(tokens, i);
    }

    /** "its planning shows", "the flooding as": a determiner before and no object behind. */
    private static boolean isNounInIng(Tokens tokens, int i) {
        return tokens.is(i, Tag.VBG)
                && (tokens.is(i - 1, Tag.PRPS) || FunctionWord.THE.is(tokens.word(i - 1)))
                && (tokens.is(i + 1, Tag.VBZ)
                        || tokens.is(i + 1, Tag.VBD)
                        || tokens.is(i + 1, Tag.MD)
                        || tokens.is(i + 1, Tag.IN)
                        || tokens.is(i + 1, Tag.STOP)
                        || tokens.is(i + 1, Tag.COMMA));
    }

    /** "a press briefing", "the weekly briefing": no participle behind an article, an adjective or a noun. */
    private static boolean isBriefing(Tokens tokens, int i) {
        return tokens.is(i, Tag.VBG)
                && tokens.reads(i, "briefing")
                && (tokens.is(i - 1, Tag.NN) || tokens.is(i - 1, Tag.JJ) || tokens.is(i - 1, Tag.DT));
    }
}

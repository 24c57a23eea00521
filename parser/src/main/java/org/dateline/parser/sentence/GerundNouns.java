package org.dateline.parser.sentence;

import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Lexicon;

/** Nouns in -ing that were taken for participles, between what goes before and what goes behind a noun only. */
final class GerundNouns {
    private final Lexicon lexicon;

    GerundNouns(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether a token behind the first of a sentence that ends at {@code to} is such a noun. */
    boolean isNoun(Tokens tokens, int i, int to) {
        if (i + 2 < to && isRuling(tokens, i)) {
            // the clause is that of the noun then
            tokens.tag(i + 1, Tag.WP);
            return true;
        }
        return isBriefing(tokens, i) || isMeasured(tokens, i) || i + 1 < to && isNounInIng(tokens, i);
    }

    /** "a court ruling that upheld it": a cue noun behind another noun, and a verb that has none but the pronoun as its subject. */
    private boolean isRuling(Tokens tokens, int i) {
        return tokens.is(i, Tag.VBG)
                && tokens.is(i - 1, Tag.NN)
                && FunctionWord.THAT.is(tokens.word(i + 1))
                && (tokens.tag(i + 2).isFinite() || tokens.is(i + 2, Tag.MD))
                && lexicon.cueNouns().valueOf(tokens.word(i)) != 0;
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

    /** "in the 41-page filing that": a cue noun behind a measure, and no participle. */
    private boolean isMeasured(Tokens tokens, int i) {
        return i > 2
                && tokens.is(i - 1, Tag.NN)
                && tokens.is(i - 2, Tag.HYPH)
                && (tokens.is(i - 3, Tag.CD) || tokens.is(i - 3, Tag.JJ))
                && lexicon.cueNouns().valueOf(tokens.word(i)) != 0;
    }

    /** "a press briefing", "the weekly briefing": no participle behind an article, an adjective or a noun. */
    private static boolean isBriefing(Tokens tokens, int i) {
        return tokens.is(i, Tag.VBG)
                && tokens.reads(i, "briefing")
                && (tokens.is(i - 1, Tag.NN) || tokens.is(i - 1, Tag.JJ) || tokens.is(i - 1, Tag.DT));
    }
}

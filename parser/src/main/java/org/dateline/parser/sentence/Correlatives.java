package org.dateline.parser.sentence;

import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.lexicon.WordFlag;
import org.jspecify.annotations.Nullable;

/**
 * "neither", "either" and "both" between a subject or an auxiliary and its verb, with a second verb behind "nor", "or" or "and":
 * adverbs, and no subject of that verb. R. Quirk et al., "A Comprehensive Grammar of the English Language", 1985, 13.33 to 13.42.
 */
final class Correlatives {
    /** How far off the second verb is looked for. */
    private static final int REACH = 16;

    private final Lexicon lexicon;

    Correlatives(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** The tag that the first word of such a pair should have, null where it is none; what it governs is mended with it. */
    @Nullable
    Tag mended(Tokens tokens, int i, int from, int to) {
        FunctionWord conjunction = conjunction(tokens, i);
        if (conjunction == null || i == from || !isBehindSubject(tokens, i) || !isVerb(tokens, i + 1, to)) {
            return null;
        }
        int second = second(tokens, i + 2, to, conjunction);
        if (second < 0) {
            return null;
        }
        if (!isAuxiliary(tokens, i - 1)) {
            makeFinite(tokens, i + 1);
            makeFinite(tokens, second);
        }
        return Tag.RB;
    }

    private static @Nullable FunctionWord conjunction(Tokens tokens, int i) {
        if (tokens.is(i, FunctionWord.NEITHER)) {
            return FunctionWord.NOR;
        }
        if (tokens.is(i, FunctionWord.EITHER)) {
            return FunctionWord.OR;
        }
        return tokens.is(i, FunctionWord.BOTH) ? FunctionWord.AND : null;
    }

    private boolean isBehindSubject(Tokens tokens, int i) {
        return tokens.tag(i - 1).isNoun() || tokens.is(i - 1, Tag.PRP) || isAuxiliary(tokens, i - 1);
    }

    private boolean isAuxiliary(Tokens tokens, int i) {
        int word = tokens.word(i);
        return tokens.is(i, Tag.MD)
                || tokens.tag(i).isVerb()
                        && (lexicon.is(word, WordFlag.BE)
                                || lexicon.is(word, WordFlag.HAVE)
                                || lexicon.is(word, WordFlag.DO));
    }

    private static boolean isVerb(Tokens tokens, int i, int to) {
        return i < to && tokens.tag(i).isVerb();
    }

    /** The verb behind the conjunction, or -1. */
    private static int second(Tokens tokens, int from, int to, FunctionWord conjunction) {
        int limit = Math.min(to, from + REACH);
        for (int i = from; i < limit; i++) {
            if (tokens.is(i, conjunction)) {
                return isVerb(tokens, i + 1, to) ? i + 1 : -1;
            }
        }
        return -1;
    }

    private static void makeFinite(Tokens tokens, int i) {
        if (tokens.is(i, Tag.VBN)) {
            tokens.tag(i, Tag.VBD);
        }
    }
}

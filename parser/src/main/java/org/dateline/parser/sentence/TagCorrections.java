package org.dateline.parser.sentence;

import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Lexicon;

/**
 * Mends tags that their neighbours rule out: a determiner takes no finite verb, a subject pronoun no base form, a modal verb no
 * verb before it. Transformation rules in the manner of E. Brill, "A Simple Rule-Based Part of Speech Tagger", 1992.
 */
final class TagCorrections {
    private static final int MENDED =
            TagSet.of(Tag.VB, Tag.VBP, Tag.VBZ, Tag.VBN, Tag.VBD, Tag.JJ, Tag.NN, Tag.NNS, Tag.MD, Tag.VBG, Tag.PRP);

    private final NounCorrections nouns;
    private final VerbCorrections verbs;
    private final Correlatives correlatives;

    TagCorrections(Lexicon lexicon) {
        this.nouns = new NounCorrections(lexicon);
        this.verbs = new VerbCorrections(lexicon);
        this.correlatives = new Correlatives(lexicon);
    }

    void apply(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.is(i, FunctionWord.WHOM) || isWhoever(tokens, i)) {
                tokens.tag(i, Tag.WP);
            } else if (tokens.is(i, Tag.CC)) {
                if (isBothOfThem(tokens, i, to) || isEither(tokens, i, from, to)) {
                    tokens.tag(i, Tag.DT);
                } else {
                    correlatives.mend(tokens, i, from, to);
                }
            } else if (tokens.is(i, Tag.DT)) {
                if (isConjunction(tokens, i, from, to)) {
                    tokens.tag(i, Tag.IN);
                } else {
                    correlatives.mend(tokens, i, from, to);
                }
            } else if (tokens.is(i, Tag.RB) || tokens.is(i, Tag.JJ) && tokens.reads(i, "daily")) {
                if (isHomeOffice(tokens, i, to) || isPaper(tokens, i, from, to) || nouns.isFirm(tokens, i, from, to)) {
                    tokens.tag(i, Tag.NN);
                } else if (verbs.isBacking(tokens, i, from, to)) {
                    tokens.tag(i, Tag.VBP);
                } else if (i + 1 < to && nouns.isAttribute(tokens, i, from)) {
                    tokens.tag(i, Tag.JJ);
                }
            } else if (tokens.is(i, Tag.NNP)) {
                if (i + 1 < to && verbs.isBehindName(tokens, i, from)) {
                    tokens.tag(i, Tag.VBG);
                }
            } else if (tokens.is(i, Tag.POS)) {
                if (i + 1 < to && isVerb(tokens, i)) {
                    tokens.tag(i, Tag.VBZ);
                }
            } else if (tokens.is(i, Tag.IN)) {
                if (isSyllable(tokens, i, from, to)) {
                    tokens.tag(i, Tag.NNP);
                }
            } else if (tokens.is(i, Tag.PRPS)) {
                if (isObject(tokens, i, from, to)) {
                    tokens.tag(i, Tag.PRP);
                }
            } else if (tokens.isIn(i, MENDED)) {
                Tag tag = nouns.mended(tokens, i, from, to);
                tag = tag == null ? verbs.mended(tokens, i, from, to) : tag;
                if (tag != null) {
                    tokens.tag(i, tag);
                }
            }
        }
    }

    /** "the money's another matter", "the road's not safe": no possessive before an article or a negation. */
    private static boolean isVerb(Tokens tokens, int i) {
        return tokens.is(i, FunctionWord._S)
                && (isArticle(tokens, i + 1)
                        || tokens.is(i + 1, FunctionWord.ANOTHER)
                        || tokens.is(i + 1, FunctionWord.NOT));
    }

    /** "says that | three ministers left": no singular before several. */
    private static boolean isConjunction(Tokens tokens, int i, int from, int to) {
        if (!FunctionWord.THAT.is(tokens.word(i)) || i == from) {
            return false;
        }
        if (!tokens.tag(i - 1).isVerb()) {
            return tokens.tag(i - 1).isNoun() && i + 1 < to && tokens.is(i + 1, Tag.NNS);
        }
        int next = i + 1;
        while (next < to && (tokens.is(next, Tag.CD) || tokens.is(next, Tag.JJ) || tokens.is(next, Tag.NNP))) {
            next++;
        }
        return next < to && tokens.is(next, Tag.NNS);
    }

    /** "said whoever stays": rare words, for which a tag was learnt from their ending. */
    private static boolean isWhoever(Tokens tokens, int i) {
        return tokens.reads(i, "whoever") || tokens.reads(i, "whomever");
    }

    /** "urged both sides to", "asked both to leave": no conjunction without a second part. */
    private static boolean isBothOfThem(Tokens tokens, int i, int to) {
        int next = i + 1;
        while (next < to && (tokens.is(next, Tag.JJ) || tokens.is(next, Tag.NN))) {
            next++;
        }
        boolean plural = FunctionWord.BOTH.is(tokens.word(i)) && next < to && tokens.is(next, Tag.NNS);
        boolean alone = FunctionWord.BOTH.is(tokens.word(i)) && next == i + 1 && next < to && tokens.is(next, Tag.TO);
        return alone || plural && (next + 1 == to || !tokens.is(next + 1, Tag.CC) && !tokens.is(next + 1, Tag.NNS));
    }

    /** "no friend of either, he said": no conjunction between a preposition and a mark. */
    private static boolean isEither(Tokens tokens, int i, int from, int to) {
        return FunctionWord.EITHER.is(tokens.word(i))
                && i > from
                && i + 1 < to
                && tokens.is(i - 1, Tag.IN)
                && (tokens.is(i + 1, Tag.COMMA) || tokens.is(i + 1, Tag.STOP));
    }

    /** "congratulated her for it", "told her.": nothing that is hers stands behind. */
    private static boolean isObject(Tokens tokens, int i, int from, int to) {
        boolean behindVerb = i > from
                && FunctionWord.HER.is(tokens.word(i))
                && tokens.tag(i - 1).isVerb();
        return behindVerb
                && (i + 1 == to
                        || tokens.is(i + 1, Tag.IN)
                        || tokens.is(i + 1, Tag.TO)
                        || tokens.is(i + 1, Tag.DT)
                        || tokens.is(i + 1, Tag.STOP)
                        || tokens.is(i + 1, Tag.COMMA)
                        || tokens.is(i + 1, Tag.COLON)
                        || tokens.is(i + 1, Tag.CC)
                        || tokens.is(i + 1, Tag.PRP)
                        || tokens.is(i + 1, Tag.RB) && (i + 2 == to || isBehindObject(tokens, i + 2)));
    }

    private static boolean isBehindObject(Tokens tokens, int i) {
        return tokens.is(i, Tag.IN) || tokens.is(i, Tag.STOP) || tokens.is(i, Tag.COMMA) || tokens.is(i, Tag.TO);
    }

    /** "Baek In-ho": no preposition with a capital between a name and a hyphen. */
    private static boolean isSyllable(Tokens tokens, int i, int from, int to) {
        return i > from
                && i + 1 < to
                && tokens.isCapital(i)
                && tokens.is(i - 1, Tag.NNP)
                && tokens.is(i + 1, Tag.HYPH)
                && tokens.isGlued(i + 1);
    }

    /** "the home secretary", "its home affairs minister": no adverb before a noun. */
    private static boolean isHomeOffice(Tokens tokens, int i, int to) {
        return i + 1 < to
                && tokens.reads(i, "home")
                && (tokens.is(i + 1, Tag.NN) || tokens.is(i + 1, Tag.NNS) && i + 2 < to && tokens.is(i + 2, Tag.NN));
    }

    /** "the Peruvian daily El Faro": a paper before its name. */
    private static boolean isPaper(Tokens tokens, int i, int from, int to) {
        return i > from
                && i + 1 < to
                && tokens.reads(i, "daily")
                && !tokens.isCapital(i)
                && tokens.is(i + 1, Tag.NNP)
                && (tokens.is(i - 1, Tag.DT)
                        || tokens.is(i - 1, Tag.JJ)
                        || tokens.tag(i - 1).isNoun());
    }

    static boolean isArticle(Tokens tokens, int i) {
        int word = tokens.word(i);
        return FunctionWord.THE.is(word) || FunctionWord.A.is(word) || FunctionWord.AN.is(word);
    }
}

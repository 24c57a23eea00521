package org.dateline.parser.sentence;

import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Lexicon;

/**
 * Mends tags that their neighbours rule out: a determiner takes no finite verb, a subject pronoun no base form, a modal verb no
 * verb before it. Transformation rules in the manner of E. Brill, "A Simple Rule-Based Part of Speech Tagger", 1992.
 */
final class TagCorrections {
    private static final int MENDED =
            TagSet.of(Tag.VB, Tag.VBP, Tag.VBZ, Tag.VBN, Tag.JJ, Tag.NN, Tag.NNS, Tag.MD, Tag.VBG, Tag.PRP);

    private final NounCorrections nouns;
    private final VerbCorrections verbs;

    TagCorrections(Lexicon lexicon) {
        this.nouns = new NounCorrections(lexicon);
        this.verbs = new VerbCorrections(lexicon);
    }

    void apply(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            if (tokens.isIn(i, MENDED)) {
                Tag tag = nouns.mended(tokens, i, from, to);
                tag = tag == null ? verbs.mended(tokens, i, from, to) : tag;
                if (tag != null) {
                    tokens.tag(i, tag);
                }
            }
        }
    }

    static boolean isArticle(Tokens tokens, int i) {
        int word = tokens.word(i);
        return FunctionWord.THE.is(word) || FunctionWord.A.is(word) || FunctionWord.AN.is(word);
    }
}

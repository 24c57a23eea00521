package org.dateline.parser.sentence;

import org.dateline.parser.lexicon.Lexicon;

final class PerceptronTagger implements Tagger {
    private PerceptronTagger() {}

    static Tagger standard(Lexicon lexicon) {
        return new PerceptronTagger();
    }

    @Override
    public void tag(Tokens tokens, int from, int to) {
        for (int i = from; i < to; i++) {
            tokens.tag(i, tokens.isMark(i) ? Tag.STOP : tokens.isCapital(i) ? Tag.NNP : Tag.NN);
        }
    }
}

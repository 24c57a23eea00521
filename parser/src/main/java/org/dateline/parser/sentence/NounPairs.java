package org.dateline.parser.sentence;

import java.util.ArrayList;
import java.util.List;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.text.ListLines;

/** Nouns of two words that stand for one of the lexicon, "opposite number" for "counterpart"; read once from {@code noun-pairs.txt}. */
final class NounPairs {
    private static final String LIST = "noun-pairs.txt";
    private static final int NOUNS = TagSet.of(Tag.NN, Tag.NNS);

    /** Two words and the number of the noun that they stand for. */
    private record Pair(String first, String second, int noun) {}

    private final List<Pair> pairs = new ArrayList<>();

    NounPairs(Lexicon lexicon) {
        for (String line : ListLines.of(NounPairs.class, LIST)) {
            add(line, lexicon);
        }
    }

    private void add(String line, Lexicon lexicon) {
        int blank = line.indexOf(' ');
        int bar = line.indexOf('|');
        String noun = line.substring(bar + 1).strip();
        pairs.add(new Pair(line.substring(0, blank), line.substring(blank, bar).strip(), lexicon.word(noun)));
    }

    /** Gives the second word of each pair within the sentence {@code [from, to)} the number of the noun. */
    void join(Tokens tokens, int from, int to) {
        for (int i = from + 1; i < to; i++) {
            if (tokens.isIn(i, NOUNS)) {
                join(tokens, i);
            }
        }
    }

    private void join(Tokens tokens, int second) {
        for (int i = 0; i < pairs.size(); i++) {
            Pair pair = pairs.get(i);
            if (tokens.reads(second, pair.second()) && tokens.reads(second - 1, pair.first())) {
                tokens.word(second, pair.noun());
                return;
            }
        }
    }
}

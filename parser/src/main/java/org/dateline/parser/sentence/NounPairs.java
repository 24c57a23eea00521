package org.dateline.parser.sentence;

import java.util.ArrayList;
import java.util.List;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.text.ListLines;

/**
 * Nouns of two words, "talk show", some of which stand for one of the lexicon, "opposite number" for "counterpart"; read once from
 * {@code noun-pairs.txt}.
 */
final class NounPairs {
    private static final String LIST = "noun-pairs.txt";
    /** In place of a noun, where a pair stands for none. */
    private static final String NONE = "-";

    private static final int NOUNS = TagSet.of(Tag.NN, Tag.NNS);

    /** Two words and the number of the noun that they stand for; -1 for none. */
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
        int number = noun.equals(NONE) ? -1 : lexicon.word(noun);
        pairs.add(new Pair(line.substring(0, blank), line.substring(blank, bar).strip(), number));
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
        int number = pairAt(tokens, second - 1);
        if (number >= 0 && pairs.get(number).noun() >= 0) {
            tokens.word(second, pairs.get(number).noun());
        }
    }

    /** "the small | think | tank the Danube Forum", "on a | talk | show that": the first word of a noun, whatever stands beside it. */
    boolean isPair(Tokens tokens, int first) {
        return pairAt(tokens, first) >= 0;
    }

    /** The number of the pair whose first word stands at a token that another follows; -1 for none. */
    private int pairAt(Tokens tokens, int first) {
        for (int i = 0; i < pairs.size(); i++) {
            Pair pair = pairs.get(i);
            if (tokens.reads(first + 1, pair.second()) && tokens.reads(first, pair.first())) {
                return i;
            }
        }
        return -1;
    }
}

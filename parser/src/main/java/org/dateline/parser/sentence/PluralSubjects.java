package org.dateline.parser.sentence;

import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.lexicon.WordFlag;

/** Subjects that take a plural verb: plurals, quantities and shares, two names, and what hangs on a plural. */
final class PluralSubjects {
    private static final int OF_PHRASE = TagSet.of(Tag.NN, Tag.NNP, Tag.JJ, Tag.POS, Tag.HYPH, Tag.CD, Tag.VBN);

    private final Lexicon lexicon;

    PluralSubjects(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether a subject that ends with this token of a sentence that begins at {@code from} is one. */
    boolean isPlural(Tokens tokens, int i, int from) {
        if (tokens.is(i, Tag.NNS) || lexicon.is(tokens.word(i), WordFlag.COLLECTIVE)) {
            return true;
        }
        boolean opens = i == from || tokens.is(i - 1, Tag.COMMA) || tokens.is(i - 1, Tag.CC);
        if (opens && lexicon.is(tokens.word(i), WordFlag.QUANTITY)) {
            return true;
        }
        if (tokens.is(i, Tag.NN) && (isShare(tokens, i, from) || isHungOnPlural(tokens, i, from))) {
            return true;
        }
        if (tokens.is(i, Tag.NNP) && (isPair(tokens, i, from) || isNameBehindPlural(tokens, i, from))) {
            return true;
        }
        boolean counted = i > from && (tokens.is(i - 1, Tag.JJ) || tokens.is(i - 1, Tag.DT));
        return tokens.is(i, Tag.NNP) && (opens || counted) && tokens.charAt(tokens.end(i) - 1) == 's';
    }

    /** "Norway and Peru | plan to", "the EU and the US | hope to": two names that open a clause, not "the Norway and Peru plan". */
    private static boolean isPair(Tokens tokens, int last, int from) {
        int second = nameStart(tokens, last, from);
        boolean own = second > from && tokens.is(second - 1, Tag.DT);
        int and = own ? second - 2 : second - 1;
        if (and <= from || !FunctionWord.AND.is(tokens.word(and)) || !tokens.is(and - 1, Tag.NNP)) {
            return false;
        }
        int first = nameStart(tokens, and - 1, from);
        boolean article = first > from && tokens.is(first - 1, Tag.DT);
        int opening = article ? first - 1 : first;
        return article == own
                && (opening == from || tokens.is(opening - 1, Tag.COMMA) || tokens.is(opening - 1, Tag.QUOTE));
    }

    /** "The ministers of Norway and Peru | hope to", "envoys from Oslo | plan to": names hung on a plural that opens the sentence. */
    private static boolean isNameBehindPlural(Tokens tokens, int last, int from) {
        int link = nameStart(tokens, last, from) - 1;
        if (link > from && FunctionWord.AND.is(tokens.word(link)) && tokens.is(link - 1, Tag.NNP)) {
            link = nameStart(tokens, link - 1, from) - 1;
        }
        boolean hung = link > from
                && (FunctionWord.OF.is(tokens.word(link)) || FunctionWord.FROM.is(tokens.word(link)))
                && tokens.is(link - 1, Tag.NNS);
        int first = link - 1;
        while (hung && first > from && (tokens.isIn(first - 1, OF_PHRASE) || tokens.is(first - 1, Tag.DT))) {
            first--;
        }
        return hung && first == from;
    }

    private static int nameStart(Tokens tokens, int last, int from) {
        int first = last;
        while (first > from && tokens.is(first - 1, Tag.NNP)) {
            first--;
        }
        return first;
    }

    /** "nearly a third | say they" */
    private boolean isShare(Tokens tokens, int i, int from) {
        return i > from && tokens.is(i - 1, Tag.DT) && lexicon.is(tokens.word(i), WordFlag.SHARE);
    }

    private static boolean isOne(Tokens tokens, int from) {
        return !tokens.is(from, Tag.NNS) && tokens.is(from + 1, Tag.IN);
    }

    /** "keepers of the light | hope", "some in the party | hope": a plural that opens the sentence, and nothing but what hangs on it by prepositions behind. */
    private boolean isHungOnPlural(Tokens tokens, int i, int from) {
        int first = i;
        boolean hung = false;
        while (first > from && !(hung && tokens.is(first, Tag.NNS))) {
            boolean link = tokens.is(first, Tag.IN) && !FunctionWord.THAT.is(tokens.word(first));
            if (!link && !tokens.isIn(first, OF_PHRASE) && !tokens.is(first, Tag.DT) && !tokens.is(first, Tag.PRPS)) {
                return false;
            }
            hung = link;
            first--;
        }
        while (first > from && (tokens.isIn(first - 1, OF_PHRASE) || tokens.is(first - 1, Tag.DT))) {
            first--;
        }
        return hung && first == from && (!isOne(tokens, from) || lexicon.is(tokens.word(from), WordFlag.QUANTITY));
    }
}

package org.dateline.parser.sentence;

import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Lexicon;

/** Verbs that tell what a relative clause says of its noun, between who tells it and the verb of what is told. */
final class TellingVerbs {
    private final Lexicon lexicon;

    TellingVerbs(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** "a plan that critics | say | would fail": behind the pronoun of a relative clause, before the verb of what is told. */
    boolean isBehindPronoun(Tokens tokens, int i, int from) {
        if (!tokens.is(i + 1, Tag.MD) && !tokens.tag(i + 1).isFinite()) {
            return false;
        }
        int first = i - 1;
        while (first > from
                && (tokens.is(first - 1, Tag.JJ)
                        || tokens.is(first - 1, Tag.POS)
                        || tokens.tag(first - 1).isNoun())) {
            first--;
        }
        first = first > from && (tokens.is(first - 1, Tag.PRPS) || tokens.is(first - 1, Tag.DT)) ? first - 1 : first;
        boolean relative =
                first > from && (tokens.is(first - 1, Tag.WP) || first > from + 1 && isRelativeThat(tokens, first - 1));
        Cue cue = relative ? lexicon.cueVerb(tokens.word(i)) : null;
        return cue != null && cue.has(Frame.BARE);
    }

    /** "that", and not behind a verb: "said that" opens what is said. */
    private static boolean isRelativeThat(Tokens tokens, int i) {
        return FunctionWord.THAT.is(tokens.word(i)) && !tokens.tag(i - 1).isVerb();
    }

    /** Behind a name, what a relative pronoun opens, or the subject of a relative clause without one: "the sum that president Moss | says will do". */
    boolean isBehindTeller(Tokens tokens, int i, int from) {
        return tokens.is(i - 1, Tag.NNP) || isBehindObject(tokens, i - 1, from) || isBehindPronoun(tokens, i, from);
    }

    /** "a step Moss hopes will help", "a step the town says will help": a verb of saying between who says it and a modal verb. */
    boolean isOfContact(Tokens tokens, int i, int from) {
        if (!tokens.is(i, Tag.NNS) || !tokens.is(i + 1, Tag.MD) || tokens.isCapital(i)) {
            return false;
        }
        return (tokens.is(i - 1, Tag.NNP) || isBehindObject(tokens, i - 1, from)) && isTelling(tokens.word(i));
    }

    /** Whether a word is a form of a verb of saying or thinking. */
    boolean isTelling(int word) {
        Cue cue = lexicon.cueVerb(word);
        return cue != null && cue.has(Frame.BARE) && cue.has(Frame.PAREN) && !cue.has(Frame.WEAK);
    }

    /** Behind a singular with an article that stands right behind another noun: "a step | the government". */
    boolean isBehindObject(Tokens tokens, int last, int from) {
        int first = last;
        while (first > from && (tokens.is(first, Tag.NN) || tokens.is(first, Tag.JJ))) {
            first--;
        }
        return first < last
                && first > from
                && FunctionWord.THE.is(tokens.word(first))
                && tokens.tag(first - 1).isNoun();
    }
}

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
        while (first > from && (tokens.is(first - 1, Tag.JJ) || tokens.is(first - 1, Tag.NN))) {
            first--;
        }
        first = first > from && (tokens.is(first - 1, Tag.PRPS) || tokens.is(first - 1, Tag.DT)) ? first - 1 : first;
        boolean relative =
                first > from && (tokens.is(first - 1, Tag.WP) || FunctionWord.THAT.is(tokens.word(first - 1)));
        Cue cue = relative ? lexicon.cueVerb(tokens.word(i)) : null;
        return cue != null && cue.has(Frame.BARE);
    }

    /** "a step Moss hopes will help", "a step the mayor says could help": a verb of saying between a subject and a modal verb. */
    boolean isOfContact(Tokens tokens, int i, int from) {
        if (!tokens.is(i, Tag.NNS) || !tokens.is(i + 1, Tag.MD) || tokens.isCapital(i)) {
            return false;
        }
        boolean common = i - 3 >= from
                && tokens.is(i - 1, Tag.NN)
                && tokens.is(i - 2, Tag.DT)
                && tokens.tag(i - 3).isNoun();
        if (!common && !tokens.is(i - 1, Tag.NNP)) {
            return false;
        }
        Cue cue = lexicon.cueVerb(tokens.word(i));
        return cue != null && cue.has(Frame.BARE) && cue.has(Frame.PAREN) && !cue.has(Frame.WEAK);
    }
}

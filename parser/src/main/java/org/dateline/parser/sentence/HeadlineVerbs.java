package org.dateline.parser.sentence;

import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.lexicon.PhraseTable;
import org.dateline.parser.lexicon.WordFlag;

/**
 * Verbs of headlines that were taken for nouns or adverbs, as no article tells a noun phrase from the verb behind it: "Nurses | reject
 * | pay offer", "Union | calls | for inquiry", "Robber used toy gun, police | claim". A headline is a sentence without a mark at its end.
 */
final class HeadlineVerbs {
    private static final int OF_SUBJECT =
            TagSet.of(Tag.NN, Tag.NNS, Tag.NNP, Tag.JJ, Tag.CD, Tag.POS, Tag.HYPH, Tag.PRPS);
    private static final int PLURAL_VERB = TagSet.of(Tag.NN, Tag.RB, Tag.JJ, Tag.VB);
    private static final int OF_OBJECT =
            TagSet.of(Tag.NN, Tag.NNS, Tag.NNP, Tag.JJ, Tag.CD, Tag.VBG, Tag.PRPS, Tag.QUOTE, Tag.RB, Tag.VB);
    /** How many words a subject has at most. */
    private static final int REACH = 5;

    private final Lexicon lexicon;

    HeadlineVerbs(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    void mend(Tokens tokens, int from, int to) {
        if (to - from < 3 || tokens.isMark(to - 1)) {
            return;
        }
        mendFirst(tokens, from, to);
        mendLast(tokens, from, to);
    }

    /** The verb behind people or a body that open the headline. */
    private void mendFirst(Tokens tokens, int from, int to) {
        for (int head = from; head + 2 < to && head < from + REACH && tokens.isIn(head, OF_SUBJECT); head++) {
            int verb = head + 1;
            if (isPlural(tokens, head) && isPluralVerb(tokens, verb, to) && !hasFinite(tokens, from, to)) {
                tokens.tag(verb, Tag.VBP);
            } else if (isSingular(tokens, head) && isSingularVerb(tokens, verb) && !hasFinite(tokens, from, to)) {
                tokens.tag(verb, Tag.VBZ);
                tokens.tag(head, tokens.is(head, Tag.NNP) ? Tag.NNP : Tag.NN);
            }
            if (tokens.tag(verb).isFinite()) {
                mendObject(tokens, verb, to);
                return;
            }
        }
    }

    /** "reject | pay | offer": no base form stands behind a finite verb, unless that is an auxiliary or takes one. */
    private void mendObject(Tokens tokens, int verb, int to) {
        int word = tokens.word(verb);
        boolean governs = lexicon.is(word, WordFlag.DO)
                || lexicon.is(word, WordFlag.HAVE)
                || lexicon.is(word, WordFlag.BE)
                || lexicon.is(word, WordFlag.CAUSATIVE);
        for (int i = verb + 1; !governs && i < to && tokens.is(i, Tag.VB) && !tokens.isCapital(i); i++) {
            tokens.tag(i, Tag.NN);
        }
    }

    /** "…, police | claim": who says it, behind the comma. */
    private void mendLast(Tokens tokens, int from, int to) {
        int verb = to - 1;
        boolean behindComma = verb - 2 > from && tokens.is(verb - 2, Tag.COMMA);
        if (behindComma && isPlural(tokens, verb - 1) && tokens.isIn(verb, PLURAL_VERB)) {
            Cue cue = lexicon.cueVerb(tokens.word(verb));
            if (cue != null && (cue.has(Frame.PAREN) || cue.has(Frame.BARE))) {
                tokens.tag(verb, Tag.VBP);
                tokens.tag(verb - 1, tokens.is(verb - 1, Tag.VBZ) ? Tag.NNS : tokens.tag(verb - 1));
            }
        }
    }

    private boolean isPlural(Tokens tokens, int token) {
        int word = tokens.word(token);
        return lexicon.is(word, WordFlag.PLURAL_NOMINAL) || lexicon.is(word, WordFlag.COLLECTIVE);
    }

    private boolean isSingular(Tokens tokens, int token) {
        return lexicon.is(tokens.word(token), WordFlag.NOMINAL) && !tokens.is(token, Tag.NNS);
    }

    private boolean isPluralVerb(Tokens tokens, int verb, int to) {
        return tokens.isIn(verb, PLURAL_VERB)
                && !tokens.isCapital(verb)
                && takesObject(tokens, verb)
                && verb + 1 < to
                && tokens.isIn(verb + 1, OF_OBJECT);
    }

    private boolean isSingularVerb(Tokens tokens, int verb) {
        PhraseTable cues = lexicon.cueVerbs();
        return tokens.is(verb, Tag.NNS)
                && !tokens.isCapital(verb)
                && (takesObject(tokens, verb) && tokens.isIn(verb + 1, OF_OBJECT)
                        || tokens.is(verb + 1, Tag.IN)
                                && cues.next(cues.next(PhraseTable.ROOT, tokens.word(verb)), tokens.word(verb + 1))
                                        != 0);
    }

    private boolean takesObject(Tokens tokens, int verb) {
        Cue cue = lexicon.cueVerb(tokens.word(verb));
        return cue != null && (cue.has(Frame.OBJ) || cue.has(Frame.SELF) || cue.has(Frame.ING));
    }

    /** Whether a verb stands before the first comma already. */
    private static boolean hasFinite(Tokens tokens, int from, int to) {
        for (int i = from; i < to && !tokens.is(i, Tag.COMMA); i++) {
            if (tokens.tag(i).isFinite() || tokens.is(i, Tag.MD)) {
                return true;
            }
        }
        return false;
    }
}

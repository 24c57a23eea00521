package org.dateline.parser.sentence;

import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.lexicon.WordFlag;

/** Adjectives that were taken for forms of a verb. */
final class VerbalAdjectives {
    private final Lexicon lexicon;

    VerbalAdjectives(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** "neighbouring states", "unnamed officials": forms of a verb that is not used. */
    static boolean isAdjective(Tokens tokens, int i) {
        return tokens.is(i, Tag.VBG) && tokens.reads(i, "neighbouring")
                || tokens.is(i, Tag.VBN) && tokens.reads(i, "unnamed");
    }

    /** "the | said | decree": no verb, but what tells that it was named before. */
    static boolean isAforesaid(Tokens tokens, int i) {
        return (tokens.is(i, Tag.VBD) || tokens.is(i, Tag.VBN))
                && tokens.is(i - 1, FunctionWord.THE)
                && tokens.tag(i + 1).isNoun()
                && tokens.reads(i, "said");
    }

    /** "Visiting | choirs enquired", "Opposing | lawyers say": no gerund that opens the sentence before nouns which tell something, but "Feeding | horses demands". */
    boolean isOfTellers(Tokens tokens, int i, int to) {
        int verb = i + 1;
        while (verb < to && verb < i + 4 && (tokens.is(verb, Tag.NN) || tokens.is(verb, Tag.NNS))) {
            verb++;
        }
        boolean tells = tokens.is(i, Tag.VBG)
                && verb > i + 1
                && verb + 1 < to
                && (tokens.is(verb - 1, Tag.NNS) ? !tokens.is(verb, Tag.VBZ) : isOneTeller(tokens, verb))
                && tokens.tag(verb).isVerb()
                && (!tokens.is(verb, Tag.VBN) || !isBehindPassive(tokens, verb + 1));
        Cue cue = tells ? lexicon.cueVerb(tokens.word(verb)) : null;
        return cue != null && cue.has(Frame.PAREN);
    }

    /** "Visiting | minister | says": a noun for somebody or a body before a verb in the singular. */
    private boolean isOneTeller(Tokens tokens, int verb) {
        int noun = tokens.word(verb - 1);
        return (tokens.is(verb, Tag.VBZ) || tokens.is(verb, Tag.VBD))
                && (lexicon.is(noun, WordFlag.NOMINAL) || lexicon.is(noun, WordFlag.ORGANIZATION_WORD));
    }

    /** "claims reported | by Moss": what a participle has behind it. */
    private static boolean isBehindPassive(Tokens tokens, int i) {
        return tokens.is(i, Tag.IN) && !tokens.is(i, FunctionWord.ABOUT) && !tokens.is(i, FunctionWord.THAT)
                || tokens.is(i, Tag.TO)
                || tokens.is(i, Tag.COMMA)
                || tokens.is(i, Tag.STOP);
    }

    /** "said that dried plums would keep", "that retired judge Moss lied": behind "that", the noun next to it is the subject of the verb to come. */
    static boolean isModifier(Tokens tokens, int i, int to) {
        return (tokens.is(i, Tag.VBD) || tokens.is(i, Tag.VBN))
                && tokens.is(i - 1, FunctionWord.THAT)
                && tokens.is(i - 1, Tag.IN)
                && i + 2 < to
                && (tokens.is(i + 1, Tag.NNS)
                                && (tokens.is(i + 2, Tag.MD) || tokens.is(i + 2, Tag.VBP) || tokens.is(i + 2, Tag.VBD))
                        || tokens.is(i + 1, Tag.NN) && tokens.is(i + 2, Tag.NNP));
    }

    /** "Her father, | retired | miner Ann Moss, said": no verb between a comma and what a name is told by, unless it tells what one says. */
    boolean isOfApposition(Tokens tokens, int i, int to) {
        boolean apposed = tokens.is(i - 1, Tag.COMMA)
                && tokens.is(i + 1, Tag.NN)
                && i + 3 < to
                && tokens.is(i + 2, Tag.NNP)
                && !tokens.isCapital(i + 1);
        Cue cue = apposed ? lexicon.cueVerb(tokens.word(i)) : null;
        return apposed
                && (cue == null || !cue.has(Frame.PAREN))
                && i > 1
                && (tokens.tag(i - 2).isNoun() || tokens.is(i - 2, Tag.PRP));
    }

    /** "'It held,' said | retired miner Ann Moss", "said well- | known actor Ann Moss": between a verb of saying that has its speaker behind it, and a noun. */
    boolean isOfSpeaker(Tokens tokens, int i, int from, int to) {
        boolean attribute = i + 1 < to
                && (tokens.tag(i + 1).isNoun()
                        || i + 2 < to
                                && tokens.is(i + 1, Tag.JJ)
                                && tokens.tag(i + 2).isNoun());
        int verb = tokens.is(i - 1, Tag.HYPH) ? i - 3 : i - 1;
        boolean inverted = attribute
                && verb > from
                && (tokens.is(verb, Tag.VBD) || tokens.is(verb, Tag.VBZ))
                && (tokens.is(verb - 1, Tag.QUOTE) || tokens.is(verb - 1, Tag.COMMA));
        Cue cue = inverted ? lexicon.cueVerb(tokens.word(verb)) : null;
        return cue != null && cue.has(Frame.PAREN);
    }

    /** the "loose talk": no base form between an article with a mark and a noun. */
    static boolean isQuotedAdjective(Tokens tokens, int i) {
        return i > 1
                && tokens.is(i, Tag.VB)
                && tokens.is(i - 1, Tag.QUOTE)
                && (TagCorrections.isArticle(tokens, i - 2) || tokens.is(i - 2, Tag.PRPS))
                && (tokens.is(i + 1, Tag.NN) || tokens.is(i + 1, Tag.NNS));
    }

    /** "people close to the talks" */
    static boolean isClose(Tokens tokens, int i) {
        return (tokens.is(i, Tag.VBP) || tokens.is(i, Tag.VB))
                && tokens.is(i - 1, Tag.NNS)
                && tokens.is(i + 1, Tag.TO)
                && tokens.reads(i, "close");
    }

    /** "is not ready to talk": no base form behind a form of "be". */
    boolean isPredicate(Tokens tokens, int i, int from) {
        if (!tokens.is(i, Tag.VB) || !tokens.is(i + 1, Tag.TO)) {
            return false;
        }
        int before = i - 1;
        while (before > from && tokens.is(before, Tag.RB)) {
            before--;
        }
        return lexicon.is(tokens.word(before), WordFlag.BE) && !FunctionWord.BE.is(tokens.word(before));
    }
}

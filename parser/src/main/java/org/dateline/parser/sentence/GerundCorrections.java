package org.dateline.parser.sentence;

import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.lexicon.Nominal;
import org.dateline.parser.lexicon.WordFlag;

/** Present participles that were taken for nouns or adjectives, between what goes before and what goes behind a verb only. */
final class GerundCorrections {
    private final Lexicon lexicon;

    GerundCorrections(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether a token of the sentence {@code [from, to)} behind its first one is such a participle. */
    boolean isGerund(Tokens tokens, int i, int from, int to) {
        boolean last = i + 1 == to;
        return !last
                        && (isGerundPlace(tokens, i)
                                || isProgressive(tokens, i, from, to)
                                || isHoping(tokens, i)
                                || isWitnessed(tokens, i)
                                || tokens.is(i, Tag.NN)
                                        && isBehindName(tokens, i, from)
                                        && isBehindWith(tokens, i, from)
                                || isBehindDash(tokens, i)
                                || isBehindComma(tokens, i))
                || isSaying(tokens, i);
    }

    /** A noun in -ing between a form of "be" and an object ("is training the army"), and "meeting" before whom one meets. */
    private boolean isGerundPlace(Tokens tokens, int i) {
        if (!tokens.is(i, Tag.NN) || tokens.isCapital(i) || !endsInIng(tokens, i)) {
            return false;
        }
        boolean named = tokens.is(i + 1, Tag.NNP)
                && !lexicon.is(tokens.word(i + 1), WordFlag.WEEKDAY)
                && !lexicon.is(tokens.word(i + 1), WordFlag.MONTH);
        boolean object = named
                || TagCorrections.isArticle(tokens, i + 1)
                || tokens.is(i + 1, Tag.PRP)
                || tokens.is(i + 1, Tag.PRPS);
        boolean being = lexicon.is(tokens.word(i - 1), WordFlag.BE);
        boolean meeting = tokens.reads(i, "meeting");
        if (being) {
            return object
                    || meeting && (tokens.is(i + 1, Tag.NNS) || tokens.is(i + 1, Tag.IN) || tokens.is(i + 1, Tag.JJ));
        }
        boolean document = tokens.tag(i - 1).isNoun()
                && lexicon.cueNouns().begins(tokens.word(i - 1))
                && lexicon.cueVerbs().begins(tokens.word(i));
        if (document && object || isSpoken(tokens, i)) {
            return true;
        }
        boolean governed = tokens.tag(i - 1).isVerb()
                || tokens.is(i - 1, Tag.RP)
                || tokens.is(i - 1, Tag.IN)
                || tokens.is(i - 1, Tag.TO)
                || tokens.is(i - 1, Tag.RB) && i > 1 && tokens.tag(i - 2).isVerb();
        return meeting && governed && object;
    }

    /** "with Ann Moss | complaining of noise": a cue in -ing between a name and a preposition or clause. */
    boolean isBehindName(Tokens tokens, int i, int from) {
        return !tokens.isCapital(i)
                && i > from
                && tokens.is(i - 1, Tag.NNP)
                && (tokens.is(i + 1, Tag.IN) || tokens.is(i + 1, Tag.DT) || tokens.is(i + 1, Tag.PRP))
                && endsInIng(tokens, i)
                && lexicon.cueVerbs().begins(tokens.word(i))
                && !lexicon.cueNouns().begins(tokens.word(i));
    }

    /** "| with the manager Ann Moss complaining of it": a phrase that "with" opens. */
    private static boolean isBehindWith(Tokens tokens, int i, int from) {
        int before = i - 1;
        while (before > from
                && (tokens.tag(before).isNoun() || tokens.is(before, Tag.JJ) || tokens.is(before, Tag.DT))) {
            before--;
        }
        return FunctionWord.WITH.is(tokens.word(before));
    }

    /** "was filmed | shouting insults": a cue right behind a passive. */
    private boolean isWitnessed(Tokens tokens, int i) {
        return i > 1
                && tokens.is(i, Tag.NN)
                && endsInIng(tokens, i)
                && tokens.is(i - 1, Tag.VBN)
                && lexicon.is(tokens.word(i - 2), WordFlag.BE)
                && lexicon.cueVerbs().begins(tokens.word(i));
    }

    /** "with a guard warning that": behind a noun for one person, before the clause that only a verb takes. */
    private boolean isSpoken(Tokens tokens, int i) {
        int word = tokens.word(i - 1);
        return tokens.is(i - 1, Tag.NN)
                && FunctionWord.THAT.is(tokens.word(i + 1))
                && lexicon.cueVerbs().begins(tokens.word(i))
                && lexicon.is(word, WordFlag.NOMINAL)
                && lexicon.nominal(word).type() == Nominal.Type.PERSON;
    }

    /** "is promising to rebuild it", "is also challenging the mayor": no adjective between a form of "be" and what only a verb takes. */
    private boolean isProgressive(Tokens tokens, int i, int from, int to) {
        if (!tokens.is(i, Tag.JJ) || tokens.isCapital(i) || !endsInIng(tokens, i)) {
            return false;
        }
        int before = i - 1;
        while (before > from && tokens.is(before, Tag.RB)) {
            before--;
        }
        Cue cue = lexicon.is(tokens.word(before), WordFlag.BE) ? lexicon.cueVerb(tokens.word(i)) : null;
        if (cue == null) {
            return false;
        }
        boolean infinitive = tokens.is(i + 1, Tag.TO) && i + 2 < to && tokens.is(i + 2, Tag.VB) && cue.has(Frame.TO);
        boolean object = TagCorrections.isArticle(tokens, i + 1)
                || tokens.is(i + 1, Tag.PRP)
                || tokens.is(i + 1, Tag.PRPS)
                || tokens.is(i + 1, Tag.NNP);
        return infinitive || object && cue.has(Frame.OBJ);
    }

    /** "Quoted him as saying": a cue in -ing behind "as". */
    private boolean isSaying(Tokens tokens, int i) {
        return tokens.is(i, Tag.NN)
                && !tokens.isCapital(i)
                && FunctionWord.AS.is(tokens.word(i - 1))
                && endsInIng(tokens, i)
                && lexicon.cueVerbs().begins(tokens.word(i));
    }

    /** called it "a farce," noting that; freed him, ruling that: a cue in -ing between a comma, or its closing mark, and what only a verb takes. */
    private boolean isBehindComma(Tokens tokens, int i) {
        boolean parted =
                i > 1 && (tokens.is(i - 1, Tag.COMMA) || tokens.is(i - 1, Tag.QUOTE) && tokens.is(i - 2, Tag.COMMA));
        boolean noun = tokens.is(i, Tag.JJ) || tokens.is(i, Tag.NN);
        return parted
                && noun
                && !tokens.isCapital(i)
                && tokens.is(i + 1, FunctionWord.THAT)
                && endsInIng(tokens, i)
                && lexicon.cueVerbs().begins(tokens.word(i));
    }

    /** "has left - | claiming | bosses lied": a verb of saying in -ing between a dash or comma and a plural. */
    private boolean isBehindDash(Tokens tokens, int i) {
        boolean parted = tokens.is(i, Tag.JJ)
                && !tokens.isCapital(i)
                && tokens.is(i + 1, Tag.NNS)
                && (tokens.is(i - 1, Tag.COMMA)
                        || tokens.is(i - 1, Tag.COLON)
                                && !FunctionWord.COLON.is(tokens.word(i - 1))
                                && !FunctionWord.SEMICOLON.is(tokens.word(i - 1)));
        Cue cue = parted && endsInIng(tokens, i) ? lexicon.cueVerb(tokens.word(i)) : null;
        return cue != null && cue.has(Frame.BARE) && cue.has(Frame.PAREN) && !cue.has(Frame.WEAK);
    }

    /** "those hoping to leave": a cue in -ing between a plural and an infinitive. */
    private boolean isHoping(Tokens tokens, int i) {
        return tokens.is(i, Tag.NN)
                && !tokens.isCapital(i)
                && tokens.is(i + 1, Tag.TO)
                && (tokens.is(i - 1, Tag.NNS) || FunctionWord.THOSE.is(tokens.word(i - 1)))
                && endsInIng(tokens, i)
                && lexicon.cueVerbs().begins(tokens.word(i));
    }

    /** "cited | rising | costs", "expects | operating | profit", "called the report | misleading |, but": no participle of a verb. */
    boolean isAdjective(Tokens tokens, int i, int from) {
        boolean noun = (tokens.is(i + 1, Tag.NN) || tokens.is(i + 1, Tag.NNS)) && !tokens.isCapital(i + 1);
        return noun
                ? isAttribute(tokens, i)
                : (tokens.is(i + 1, Tag.CC) || tokens.is(i + 1, Tag.STOP) || tokens.is(i + 1, Tag.COMMA))
                        && tokens.tag(i - 1).isNoun()
                        && isJudged(tokens, i - 1, from);
    }

    /** Before its noun, and behind no subject of its own; a verb that takes an object, but no gerund, leaves no other reading. */
    private boolean isAttribute(Tokens tokens, int i) {
        if (lexicon.is(tokens.word(i), WordFlag.CHANGING)) {
            return !tokens.tag(i - 1).isNoun() && !tokens.is(i - 1, Tag.PRP);
        }
        Cue cue = tokens.tag(i - 1).isVerb() ? lexicon.cueVerb(tokens.word(i - 1)) : null;
        return cue != null
                && cue.has(Frame.OBJ)
                && !cue.has(Frame.ING)
                && !lexicon.cueVerbs().begins(tokens.word(i));
    }

    /** Behind a short phrase that is the object of a verb which tells what it is: "called the report". */
    private boolean isJudged(Tokens tokens, int last, int from) {
        int i = last;
        while (i > from
                && i > last - 5
                && (tokens.tag(i).isNoun() || tokens.is(i, Tag.JJ) || tokens.is(i, Tag.DT) || tokens.is(i, Tag.PRPS))) {
            i--;
        }
        Cue cue = tokens.tag(i).isVerb() ? lexicon.cueVerb(tokens.word(i)) : null;
        return cue != null && cue.has(Frame.OBJ_ADJ);
    }

    private static boolean endsInIng(Tokens tokens, int i) {
        int end = tokens.end(i);
        return tokens.length(i) > 4 && tokens.text().startsWith("ing", end - 3);
    }
}

package org.dateline.parser.sentence;

import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.lexicon.Nominal;
import org.dateline.parser.lexicon.WordFlag;

/** Nouns for people, bodies and places that were taken for verbs or adjectives, by what stands beside them. */
final class PeopleNouns {
    private static final int BASE = TagSet.of(Tag.VB, Tag.VBP);

    private final Lexicon lexicon;

    PeopleNouns(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** "the 23-year- | old", "a five-year- | old": the last part of an age. */
    private static boolean isAge(Tokens tokens, int i) {
        return i > 3
                && tokens.is(i, Tag.JJ)
                && tokens.reads(i, "old")
                && tokens.is(i - 1, Tag.HYPH)
                && tokens.is(i - 3, Tag.HYPH)
                && tokens.is(i - 4, Tag.CD);
    }

    /** "the customs board ruled": a noun for a body or for people between a noun and its verb. */
    boolean isCourt(Tokens tokens, int i) {
        return tokens.isIn(i, BASE)
                && lexicon.is(tokens.word(i), WordFlag.NOMINAL)
                && (tokens.is(i - 1, Tag.NNS) || tokens.is(i - 1, Tag.NN))
                && (tokens.is(i + 1, Tag.VBD) || tokens.is(i + 1, Tag.VBN));
    }

    /** "German | rival | Acme": a noun for people or bodies between an adjective and a name. */
    boolean isRival(Tokens tokens, int i) {
        return tokens.isIn(i, BASE)
                && tokens.is(i - 1, Tag.JJ)
                && tokens.is(i + 1, Tag.NNP)
                && lexicon.is(tokens.word(i), WordFlag.NOMINAL);
    }

    /** "the chairman, | advocate | Ann Moss,": a noun for one person between a comma and a name, and no verb. */
    boolean isApposed(Tokens tokens, int i) {
        return tokens.isIn(i, BASE)
                && tokens.is(i - 1, Tag.COMMA)
                && tokens.is(i + 1, Tag.NNP)
                && lexicon.is(tokens.word(i), WordFlag.NOMINAL)
                && lexicon.nominal(tokens.word(i)).type() == Nominal.Type.PERSON;
    }

    /** A plural noun for people behind a number, a verb of telling, or between a noun and its verb: "farm advocates say". */
    boolean isPeople(Tokens tokens, int i) {
        return tokens.is(i, Tag.VBZ)
                && lexicon.is(tokens.word(i), WordFlag.PLURAL_NOMINAL)
                && (tokens.is(i - 1, Tag.CD)
                        || tokens.is(i - 1, Tag.WP) && takesClause(tokens, i + 1)
                        || isAddressing(tokens, i - 1)
                        || isPeoplePlace(tokens, i));
    }

    private boolean takesClause(Tokens tokens, int i) {
        Cue cue = lexicon.cueVerb(tokens.word(i));
        return cue != null && cue.has(Frame.BARE) && (tokens.tag(i).isVerb() || tokens.is(i, Tag.NN));
    }

    /** "told delegates that", "urges judges to": a verb that says what is said to whom. */
    private boolean isAddressing(Tokens tokens, int i) {
        Cue cue = tokens.tag(i).isVerb() ? lexicon.cueVerb(tokens.word(i)) : null;
        return cue != null && (cue.has(Frame.ADDR_THAT) || cue.has(Frame.ADDR_TO));
    }

    boolean isPeoplePlace(Tokens tokens, int i) {
        return (tokens.tag(i - 1).isNoun() || tokens.is(i - 1, Tag.JJ) || tokens.is(i - 1, Tag.COMMA))
                && (tokens.is(i - 1, Tag.JJ) && tokens.is(i + 1, Tag.COMMA)
                        || tokens.is(i + 1, Tag.VBD)
                        || tokens.is(i + 1, Tag.VBN)
                        || tokens.is(i + 1, Tag.MD)
                        || tokens.is(i + 1, Tag.VB) && lexicon.cueVerbs().begins(tokens.word(i + 1)));
    }

    /** "the firm | informed customers that": a verb of telling with whom it tells and what. */
    private boolean isTelling(Tokens tokens, int i) {
        Cue cue = lexicon.cueVerb(tokens.word(i));
        return cue != null
                && cue.has(Frame.ADDR_THAT)
                && tokens.is(i + 1, Tag.NNS)
                && FunctionWord.THAT.is(tokens.word(i + 2));
    }

    /** ", the union | demanded talks": with its article right behind a comma, before a verb of telling and what that takes. */
    private boolean isSpeaking(Tokens tokens, int i) {
        boolean object = tokens.is(i + 2, Tag.NNS) || tokens.is(i + 2, Tag.DT) || tokens.is(i + 2, Tag.PRPS);
        boolean opens = object
                && tokens.is(i + 1, Tag.VBN)
                && FunctionWord.THE.is(tokens.word(i - 1))
                && tokens.is(i - 2, Tag.COMMA);
        return opens && lexicon.cueVerb(tokens.word(i + 1)) != null;
    }

    /** "The accused | told", "the accused | allegedly asked": a participle that is a noun for people too, between an article and what a noun takes. */
    boolean isAccused(Tokens tokens, int i, int to) {
        boolean participle = (tokens.is(i, Tag.VBN) || tokens.is(i, Tag.VBD))
                && TagCorrections.isArticle(tokens, i - 1)
                && lexicon.is(tokens.word(i), WordFlag.NOMINAL);
        int next = i + 1;
        while (participle && next < to && tokens.is(next, Tag.RB)) {
            next++;
        }
        return participle
                && (next == to
                        || tokens.tag(next).isFinite()
                        || tokens.is(next, Tag.VBN)
                        || tokens.is(next, Tag.MD)
                        || tokens.is(i + 1, Tag.WP)
                        || tokens.is(i + 1, Tag.COMMA)
                        || tokens.is(i + 1, Tag.STOP));
    }

    /** An adjective that is a noun for people or a place too, where the phrase ends or a name follows: "the self-styled moderate said", "Peru's representative in", "EU chief Ann Moss". */
    boolean isHeadPlace(Tokens tokens, int i, int to) {
        int word = tokens.word(i);
        if (isAge(tokens, i)) {
            return i + 1 == to
                    || !tokens.tag(i + 1).isNoun() && !tokens.is(i + 1, Tag.JJ) && !tokens.is(i + 1, Tag.HYPH);
        }
        if (!tokens.is(i, Tag.JJ) || !lexicon.is(word, WordFlag.NOMINAL) && !lexicon.is(word, WordFlag.SITE)) {
            return false;
        }
        boolean within = tokens.is(i - 1, Tag.DT)
                || tokens.is(i - 1, Tag.CD)
                || tokens.is(i - 1, Tag.JJ)
                || tokens.tag(i - 1).isNoun()
                || tokens.is(i - 1, Tag.POS)
                || tokens.is(i - 1, Tag.PRPS)
                || tokens.is(i - 1, Tag.VBN) && tokens.is(i - 2, Tag.HYPH);
        boolean ends = i + 1 == to
                || tokens.tag(i + 1).isFinite()
                || tokens.is(i + 1, Tag.MD)
                || tokens.is(i + 1, Tag.COMMA)
                || tokens.is(i + 1, Tag.STOP)
                || tokens.is(i + 1, Tag.WP)
                || tokens.is(i + 1, Tag.IN) && (tokens.is(i - 1, Tag.POS) || tokens.is(i - 1, Tag.DT))
                || tokens.is(i + 1, Tag.VBN) && i + 3 < to && isTelling(tokens, i + 1)
                || i > 1 && i + 2 < to && isSpeaking(tokens, i);
        boolean named =
                (tokens.tag(i - 1).isNoun() || tokens.is(i - 1, Tag.COMMA)) && !ends && tokens.is(i + 1, Tag.NNP);
        return within && ends || named;
    }
}

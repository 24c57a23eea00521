package org.dateline.parser.sentence;

import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.lexicon.PhraseTable;
import org.dateline.parser.lexicon.WordFlag;

/** Base forms that were taken for nouns, participles or other tenses, behind what governs a base form. */
final class BaseForms {
    private final Lexicon lexicon;
    private final PresentTenses presents;

    BaseForms(Lexicon lexicon, PresentTenses presents) {
        this.lexicon = lexicon;
        this.presents = presents;
    }

    /** Whether a token of the sentence {@code [from, to)} behind its first one is such a form. */
    boolean isBase(Tokens tokens, int i, int from, int to) {
        return i + 1 < to && (isBasePlace(tokens, i) || isQuotedBase(tokens, i))
                || isMadeTo(tokens, i, from)
                || isAskedFor(tokens, i, from, to)
                || isDone(tokens, i, from);
    }

    /** "to make the monk sing", "let the mayor speak": a base form behind the object of such a verb, which agrees with no singular. */
    private boolean isMadeTo(Tokens tokens, int i, int from) {
        if (!tokens.is(i, Tag.VBP) || !tokens.is(i - 1, Tag.NN)) {
            return false;
        }
        int before = i - 1;
        while (before > from && (tokens.is(before, Tag.NN) || tokens.is(before, Tag.JJ))) {
            before--;
        }
        boolean phrase = before > from && (tokens.is(before, Tag.DT) || tokens.is(before, Tag.PRPS));
        return phrase && PresentTenses.isCausative(lexicon, tokens, before - 1);
    }

    /** "did not come out": a base form that looks like the participle, behind a form of "do". */
    private boolean isDone(Tokens tokens, int i, int from) {
        if (!tokens.is(i, Tag.VBN) || !lexicon.is(tokens.word(i), WordFlag.BASE_PARTICIPLE)) {
            return false;
        }
        int before = i - 1;
        while (before > from && tokens.is(before, Tag.RB)) {
            before--;
        }
        return lexicon.is(tokens.word(before), WordFlag.DO);
    }

    /** "urged the crowd to 'level with them'", "called on Rome to parole Moss", "told her to hand over the keys": behind "to", or it and a mark, and whom a verb of asking addresses. */
    private boolean isAskedFor(Tokens tokens, int i, int from, int end) {
        int to = tokens.is(i - 1, Tag.QUOTE) ? i - 2 : i - 1;
        boolean asked = to > from
                && tokens.is(i, Tag.NN)
                && tokens.is(to, Tag.TO)
                && !tokens.isCapital(i)
                && (to == i - 2 || i + 1 < end && (takesName(tokens, i) || isParticle(tokens, i + 1)));
        int verb = to - 1;
        while (asked
                && verb > from
                && (tokens.tag(verb).isNoun()
                        || tokens.is(verb, Tag.DT)
                        || tokens.is(verb, Tag.JJ)
                        || tokens.is(verb, Tag.PRP)
                        || tokens.is(verb, Tag.PRPS))) {
            verb--;
        }
        // "was told | to hand over": nobody between where the one asked is the subject
        boolean told = asked && tokens.is(verb, Tag.VBN) && isParticle(tokens, i + 1);
        return asked && (verb < to - 1 || told) && asks(tokens, verb, from);
    }

    /** A verb that tells whom somebody asks to do something, or its preposition: "urged", "called on". */
    private boolean asks(Tokens tokens, int verb, int from) {
        int first = tokens.is(verb, Tag.IN) || tokens.is(verb, Tag.TO) ? verb - 1 : verb;
        if (first < from) {
            return false;
        }
        Cue appeal = first < verb ? lexicon.cueVerb(tokens.word(first)) : null;
        if (appeal != null && appeal.has(Frame.PREPOSITION_TO, tokens.word(verb))) {
            return true;
        }
        int state = lexicon.cueVerbs().next(PhraseTable.ROOT, tokens.word(first));
        int cue = first == verb || state == 0 ? state : lexicon.cueVerbs().next(state, tokens.word(verb));
        int value = lexicon.cueVerbs().value(cue);
        return value != 0 && lexicon.cue(value).has(Frame.ADDR_TO);
    }

    /** Before a name, and no title of it: "to | extradite Moss", not "to | chairman Moss". */
    private boolean takesName(Tokens tokens, int i) {
        return tokens.is(i + 1, Tag.NNP)
                && !lexicon.is(tokens.word(i), WordFlag.NOMINAL)
                && !lexicon.titles().begins(tokens.word(i));
    }

    /** "urged them to 'step back'": behind "to" and a mark, before what no noun takes. */
    private static boolean isQuotedBase(Tokens tokens, int i) {
        return i > 1
                && tokens.is(i, Tag.NN)
                && tokens.is(i - 1, Tag.QUOTE)
                && tokens.is(i - 2, Tag.TO)
                && !tokens.isCapital(i)
                && (tokens.is(i + 1, Tag.RB)
                        || tokens.is(i + 1, Tag.RP)
                        || tokens.is(i + 1, Tag.DT)
                        || tokens.is(i + 1, Tag.PRPS)
                        || tokens.is(i + 1, Tag.PRP));
    }

    /** A noun between a modal verb or "to" and an object: "will host the summit", "offered to host talks". */
    private boolean isBasePlace(Tokens tokens, int i) {
        if (tokens.is(i, Tag.VBD) && tokens.is(i - 1, Tag.MD)) {
            // "say it would | hurt farmers"
            return true;
        }
        return tokens.is(i, Tag.NN)
                && (tokens.is(i - 1, Tag.MD) || tokens.is(i - 1, Tag.TO))
                && !tokens.isCapital(i)
                && (isPromised(tokens, i)
                        || TagCorrections.isArticle(tokens, i + 1)
                        || tokens.is(i + 1, Tag.PRPS)
                        || tokens.is(i + 1, Tag.PRP)
                        || presents.tellsOfMeeting(tokens.word(i)));
    }

    /** "promised to fund schools": an object behind the infinitive of a verb that takes no other "to". */
    private boolean isPromised(Tokens tokens, int i) {
        boolean object = tokens.is(i + 1, Tag.NNS) || tokens.is(i + 1, Tag.NN) || tokens.is(i + 1, Tag.JJ);
        boolean phrasal = isParticle(tokens, i + 1);
        Cue cue = (object || phrasal) && i > 1 && tokens.is(i - 1, Tag.TO) ? lexicon.cueVerb(tokens.word(i - 2)) : null;
        return cue != null
                && cue.has(Frame.TO)
                && (phrasal
                        || !cue.has(Frame.PREPOSITION, FunctionWord.TO.number())
                                && !cue.has(Frame.PREPOSITION_ADDR, FunctionWord.TO.number()));
    }

    private static boolean isParticle(Tokens tokens, int i) {
        int word = tokens.word(i);
        return tokens.is(i, Tag.RP)
                || FunctionWord.OVER.is(word)
                || FunctionWord.OUT.is(word)
                || FunctionWord.UP.is(word)
                || FunctionWord.OFF.is(word)
                || FunctionWord.DOWN.is(word);
    }
}

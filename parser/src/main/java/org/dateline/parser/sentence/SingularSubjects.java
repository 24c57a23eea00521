package org.dateline.parser.sentence;

import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Lexicon;

/** What stands before a verb in the present tense as its subject in the singular. */
final class SingularSubjects {
    private static final int OF_PHRASE = TagSet.of(Tag.NN, Tag.NNP, Tag.JJ, Tag.POS, Tag.HYPH, Tag.CD, Tag.VBN);

    private final Lexicon lexicon;

    SingularSubjects(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether a noun phrase in the singular opens a clause right before a token, or an adverb before it. */
    static boolean isOpening(Tokens tokens, int i, int from) {
        int last = i - 1;
        while (last > from && tokens.is(last, Tag.RB)) {
            last--;
        }
        int first = last;
        while (first > from && tokens.isIn(first, OF_PHRASE)) {
            first--;
        }
        boolean determined = tokens.is(first, Tag.DT) || tokens.is(first, Tag.PRPS);
        // "no new plans to close it" are plans; "the elite plans to close it"
        boolean quality = last == i - 1
                && first == last - 1
                && tokens.is(last, Tag.JJ)
                && !FunctionWord.NO.is(tokens.word(first));
        boolean noun = tokens.is(last, Tag.NN) || determined && quality;
        return noun && determined && opensClause(tokens, first, from);
    }

    /** "Article 5 | states that": a part of a document with its number, which opens a clause. */
    static boolean isNumbered(Tokens tokens, int number, int from) {
        int name = number - 1;
        return name >= from
                && tokens.is(number, Tag.CD)
                && tokens.tag(name).isNoun()
                && tokens.isCapital(name)
                && opensClause(tokens, name, from);
    }

    /** "has mended nets, but | plans to stop": behind "but", or a comma and "and", where a verb in the singular went before. */
    static boolean isResumed(Tokens tokens, int conjunction, int from) {
        boolean parted = FunctionWord.BUT.is(tokens.word(conjunction))
                || conjunction > from && tokens.is(conjunction, Tag.CC) && tokens.is(conjunction - 1, Tag.COMMA);
        for (int k = conjunction - 1; parted && k > from; k--) {
            if (tokens.tag(k).isFinite() || tokens.is(k, Tag.MD)) {
                return tokens.is(k, Tag.VBZ);
            }
        }
        return false;
    }

    /** "Ann Moss, a farmer who was not there, | cautions that", "His aunt, who stayed, | fears that": a name or one person opens the sentence, and no verb but that of its aside stands before. */
    static boolean isBehindAside(Tokens tokens, int comma, int from) {
        int name = tokens.is(from, Tag.DT) || tokens.is(from, Tag.PRPS) ? from + 1 : from;
        while (name < comma && (tokens.is(name, Tag.NNP) || name > from && tokens.isIn(name, OF_PHRASE))) {
            name++;
        }
        if (name == from || name == comma || !tokens.is(name, Tag.COMMA) || !tokens.is(comma, Tag.COMMA)) {
            return false;
        }
        boolean relative = false;
        for (int k = name + 1; k < comma; k++) {
            relative |= tokens.is(k, Tag.WP);
            if (!relative && (tokens.tag(k).isFinite() || tokens.is(k, Tag.MD))) {
                return false;
            }
        }
        return true;
    }

    /** "says the state | lacks the means": what stands between a noun in the singular and an article, in what a verb that takes no object tells. */
    boolean isReported(Tokens tokens, int i, int from) {
        int first = i - 1;
        while (first > from && (tokens.is(first, Tag.NN) || tokens.is(first, Tag.JJ))) {
            first--;
        }
        boolean phrase = first < i - 1
                && tokens.is(i - 1, Tag.NN)
                && (tokens.is(first, Tag.DT) || tokens.is(first, Tag.PRPS))
                && first > from
                && tokens.tag(first - 1).isFinite();
        Cue cue = phrase ? lexicon.cueVerb(tokens.word(first - 1)) : null;
        return cue != null && cue.has(Frame.BARE) && cue.has(Frame.PAREN) && !cue.has(Frame.OBJ);
    }

    /** ", something the ministry | disputes.", ", which the town | denies.": what takes an object stands without one behind the word for it. */
    boolean isOfSomething(Tokens tokens, int i, int from) {
        boolean ends = tokens.is(i + 1, Tag.STOP) || tokens.is(i + 1, Tag.COMMA);
        Cue cue = ends && tokens.is(i - 1, Tag.NN) && !tokens.isCapital(i) ? lexicon.cueVerb(tokens.word(i)) : null;
        if (cue == null || !cue.has(Frame.OBJ)) {
            return false;
        }
        int first = i - 1;
        while (first > from && (tokens.is(first, Tag.NN) || tokens.is(first, Tag.JJ))) {
            first--;
        }
        return first > from
                && (tokens.is(first, Tag.DT) || tokens.is(first, Tag.PRPS))
                && (tokens.reads(first - 1, "something")
                        || FunctionWord.WHICH.is(tokens.word(first - 1))
                        || tokens.is(first - 1, Tag.NN) && lexicon.cueNouns().valueOf(tokens.word(first - 1)) != 0);
    }

    private static boolean opensClause(Tokens tokens, int first, int from) {
        int before = first - 1;
        return first == from
                || tokens.is(before, Tag.COMMA)
                || tokens.is(before, Tag.CC)
                || tokens.is(before, Tag.COLON)
                || tokens.is(before, Tag.QUOTE)
                || FunctionWord.THAT.is(tokens.word(before));
    }
}

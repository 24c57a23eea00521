package org.dateline.parser.sentence;

import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.lexicon.PhraseTable;

/** Verbs of saying beside a quotation that were taken for nouns. */
final class QuotingVerbs {
    private final Lexicon lexicon;

    QuotingVerbs(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** "'Mine too,' | jokes | Ann Moss": no plural between a quotation and a name. */
    boolean isJoking(Tokens tokens, int i) {
        boolean quoted = i > 1
                && tokens.is(i - 1, Tag.QUOTE)
                && tokens.isGlued(i - 1)
                && tokens.is(i + 1, Tag.NNP)
                && !tokens.isCapital(i);
        Cue cue = quoted ? lexicon.cueVerb(tokens.word(i)) : null;
        return cue != null && cue.has(Frame.QUOTE);
    }

    /** "'Here we are,' the landlord | chuckles, pulling a pint": behind a quotation and its speaker, before a mark. */
    boolean isSpoken(Tokens tokens, int i) {
        Cue cue = tokens.is(i, Tag.NNS) && tokens.is(i - 1, Tag.NN) ? lexicon.cueVerb(tokens.word(i)) : null;
        if (cue == null || !cue.has(Frame.QUOTE) || !tokens.is(i + 1, Tag.COMMA) && !tokens.is(i + 1, Tag.STOP)) {
            return false;
        }
        int first = i - 1;
        while (first > 0
                && (tokens.tag(first).isNoun()
                        || tokens.is(first, Tag.JJ)
                        || tokens.is(first, Tag.HYPH)
                        || tokens.is(first, Tag.CD))) {
            first--;
        }
        return tokens.is(first, Tag.DT) && tokens.is(first - 1, Tag.QUOTE);
    }

    /** "'It is late,' Ann Moss | cautions.": behind a quotation and a name, before a mark. */
    boolean isSpokenBehindName(Tokens tokens, int i, int from) {
        Cue cue = tokens.is(i - 1, Tag.NNP) && !tokens.isCapital(i) ? lexicon.cueVerb(tokens.word(i)) : null;
        if (cue == null || !cue.has(Frame.QUOTE) || !tokens.is(i + 1, Tag.COMMA) && !tokens.is(i + 1, Tag.STOP)) {
            return false;
        }
        return isBehindQuotedName(tokens, i, from);
    }

    /** "'No,' Moss shot back.", "'No,' Moss shot back with a smile": a noun that is a cue with the particle behind it, which ends a clause. */
    boolean isAnswer(Tokens tokens, int i, int from, int to) {
        boolean noun = tokens.is(i, Tag.NN) && (tokens.is(i - 1, Tag.NNP) || tokens.is(i - 1, Tag.COMMA));
        boolean ends = i + 2 >= to
                || tokens.is(i + 2, Tag.STOP)
                || tokens.is(i + 2, Tag.COLON)
                || tokens.is(i + 2, Tag.IN) && isBehindQuotedName(tokens, i, from);
        return noun && ends && isQuotingPhrase(tokens, i);
    }

    /** "'It is late,' | pointed out Ann Moss", "'I know who it was,' | said Ann Moss": no participle right behind a quotation, before who speaks. */
    boolean isInverted(Tokens tokens, int i) {
        boolean quoted = isBehindQuotation(tokens, i);
        Cue cue = quoted && !tokens.is(i + 1, Tag.IN) ? lexicon.cueVerb(tokens.word(i)) : null;
        return cue != null && cue.has(Frame.QUOTE) || quoted && isQuotingPhrase(tokens, i);
    }

    /** "'It is late,' explained | lead | engineer Ann Moss": no verb right behind the inverted one, before a noun. */
    boolean isOfSpeaker(Tokens tokens, int i, int from) {
        Cue cue = i > from + 2 && !tokens.isCapital(i) && tokens.tag(i + 1).isNoun() && isBehindQuotation(tokens, i - 1)
                ? lexicon.cueVerb(tokens.word(i - 1))
                : null;
        return cue != null && cue.has(Frame.QUOTE);
    }

    private static boolean isBehindQuotation(Tokens tokens, int i) {
        return i > 1
                && tokens.is(i - 1, Tag.QUOTE)
                && tokens.isGlued(i - 1)
                && (tokens.is(i - 2, Tag.COMMA) || tokens.is(i - 2, Tag.STOP));
    }

    private static boolean isBehindQuotedName(Tokens tokens, int i, int from) {
        int first = i - 1;
        while (first > from && tokens.is(first, Tag.NNP)) {
            first--;
        }
        return tokens.is(first, Tag.QUOTE) && first > from && first < i - 1;
    }

    /** A word that is a cue with the particle behind it. */
    private boolean isQuotingPhrase(Tokens tokens, int i) {
        if (!tokens.is(i + 1, Tag.RB) && !tokens.is(i + 1, Tag.RP)) {
            return false;
        }
        PhraseTable table = lexicon.cueVerbs();
        int value = table.value(table.next(table.next(PhraseTable.ROOT, tokens.word(i)), tokens.word(i + 1)));
        return value != 0 && lexicon.cue(value).has(Frame.QUOTE);
    }
}

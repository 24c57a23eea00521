package org.dateline.parser.clause;

import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;

/** Participles that open a noun phrase without a determiner, and adjectives in quotation marks that follow one. */
final class OpeningParticiples {
    private final Tokens tokens;
    private final Lexicon lexicon;

    OpeningParticiples(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    /** "proposed | newly built ferries", "described | unpaid carers": a participle and a plural behind a verb that has no other. */
    boolean isBehindVerb(int token, int limit) {
        int noun = tokens.is(token, Tag.RB) ? token + 2 : token + 1;
        if (token == 0 || noun >= limit || !tokens.is(noun, Tag.NNS) || !tokens.is(noun - 1, Tag.VBN)) {
            return false;
        }
        int word = tokens.word(token - 1);
        return tokens.tag(token - 1).isVerb()
                && !lexicon.is(word, WordFlag.BE)
                && !lexicon.is(word, WordFlag.HAVE)
                && !lexicon.is(word, WordFlag.DO)
                && !FunctionWord._S.is(word)
                && !FunctionWord._D.is(word);
    }

    /** "the "long, bitter winters"" */
    boolean isQuotedPair(int token, int limit) {
        return token + 3 < limit
                && tokens.is(token, Tag.JJ)
                && (tokens.is(token + 1, Tag.COMMA) || tokens.is(token + 1, Tag.CC))
                && tokens.is(token + 2, Tag.JJ)
                && tokens.tag(token + 3).isNoun();
    }
}

package org.dateline.parser.mention;

import org.dateline.parser.clause.Clauses;
import org.dateline.parser.clause.NounPhrase;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Nominal;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;

/** Common nouns that tell of a name beside them that it is a body's: "rights group X", "the firm, X,", "the oil company (X)". */
final class BodyNouns {
    private final Words words;
    private final Tokens tokens;
    private final Clauses clauses;
    private final StandIns standIns;

    BodyNouns(Words words, Clauses clauses, StandIns standIns) {
        this.words = words;
        this.tokens = words.tokens();
        this.clauses = clauses;
        this.standIns = standIns;
    }

    /** "the Lund | party": the noun behind a name tells that it is that of a body of the kind. */
    boolean isKind(int token) {
        return standIns.is(tokens.word(token), StandIns.Class.KIND)
                && (!tokens.isCapital(token) || tokens.isCapitals(token));
    }

    /** "rights group | Justice Now": the noun before the name tells that it is a body's, common as its words may be. */
    boolean isBefore(NameSpan name) {
        int noun = name.start() - 1;
        boolean body = noun >= 0
                && (isKind(noun) || !tokens.isCapital(noun) && standIns.is(tokens.word(noun), StandIns.Class.BODY));
        return body && tokens.is(name.end() - 1, Tag.NNP) && (tokens.is(noun, Tag.NN) || tokens.isCapitals(noun));
    }

    /** "the state oil company | (XYZ)": letters in brackets behind a noun for a body. */
    boolean isBeforeLetters(NameSpan name) {
        int noun = name.start() - 2;
        boolean bracket = name.end() == name.start() + 1
                && words.is(name.start() - 1, FunctionWord.OPEN)
                && words.is(name.end(), FunctionWord.CLOSE)
                && words.isUpper(name.start());
        return bracket && tokens.is(noun, Tag.NN) && !tokens.isCapital(noun) && isBody(noun);
    }

    private boolean isBody(int noun) {
        Nominal nominal = words.is(noun, WordFlag.NOMINAL) ? words.lexicon().nominal(tokens.word(noun)) : null;
        return nominal != null
                && !nominal.plural()
                && (nominal.type() == Nominal.Type.BODY || nominal.type() == Nominal.Type.GROUP);
    }

    /** "The firm | , X,": a definite phrase for a body that no preposition governs. */
    boolean isDefinite(int head) {
        int number = head < 0 ? -1 : clauses.nounPhraseAt(head);
        NounPhrase phrase = number < 0 ? null : clauses.nounPhrases().get(number);
        return phrase != null
                && phrase.head() == head
                && !tokens.isCapital(head)
                && isBody(head)
                && words.is(phrase.start(), FunctionWord.THE)
                && !tokens.is(phrase.start() - 1, Tag.IN);
    }
}

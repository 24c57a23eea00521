package org.dateline.parser.statement;

import org.dateline.parser.clause.NounPhrase;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Nominal;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;

/**
 * Whom an object pronoun stands for where who speaks and whom they speak of are told apart by number or gender: "doctors said he was
 * ill and expected him to recover". A pronoun never stands for the subject of its own verb (N. Chomsky, Lectures on Government and
 * Binding, 1981, principle B), so that the verb is that of the other.
 */
final class ObjectPronouns {
    private final Reading reading;

    ObjectPronouns(Reading reading) {
        this.reading = reading;
    }

    boolean isAt(int token) {
        return reading.is(token, FunctionWord.HIM)
                || reading.is(token, FunctionWord.THEM)
                || reading.is(token, FunctionWord.HER) && reading.is(token, Tag.PRP);
    }

    /** Whether a pronoun behind a verb is the second of two phrases and cannot be the first, and nobody else stands between. */
    boolean isTheLatter(int pronoun, int first, int second, int group) {
        return mayBe(pronoun, second) && !mayBe(pronoun, first) && isLast(second, group);
    }

    private boolean isLast(int phrase, int group) {
        int next = phrase + 1;
        while (next < reading.clauses.nounPhrases().size()
                && reading.clauses.nounPhrases().get(next).start()
                        < reading.group(group).start()) {
            if (!reading.cast.parties(next).isEmpty()) {
                return false;
            }
            next++;
        }
        return true;
    }

    private boolean mayBe(int pronoun, int number) {
        NounPhrase phrase = reading.clauses.nounPhrases().get(number);
        if (reading.is(pronoun, FunctionWord.THEM)) {
            return reading.is(phrase.head(), Tag.NNS)
                    || reading.is(phrase.head(), FunctionWord.THEY)
                    || isBody(phrase.head());
        }
        boolean him = reading.is(pronoun, FunctionWord.HIM);
        if (reading.is(phrase.head(), Tag.PRP)) {
            return reading.is(phrase.head(), him ? FunctionWord.HE : FunctionWord.SHE);
        }
        // "Ms. Lund", "Anna Lund"
        return !reading.is(phrase.head(), Tag.NNS)
                && !isBody(phrase.head())
                && !reading.is(phrase.start(), him ? WordFlag.FEMININE : WordFlag.MASCULINE);
    }

    private boolean isBody(int head) {
        int word = reading.tokens.word(head);
        boolean nominal = reading.lexicon.is(word, WordFlag.NOMINAL);
        return nominal
                ? reading.lexicon.nominal(word).type() == Nominal.Type.BODY
                : reading.lexicon.is(word, WordFlag.PLURAL_NOMINAL);
    }
}

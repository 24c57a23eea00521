package org.dateline.parser.clause;

import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;

/** Tells the noun phrases that are names, of whom, and how two of them make one with what stands before. */
final class PhraseNames {
    private final Clauses clauses;
    private final Tokens tokens;

    PhraseNames(Clauses clauses) {
        this.clauses = clauses;
        this.tokens = clauses.tokens();
    }

    /** "the Board for Public Works and Inland Ports": a body's name that goes on with two others. */
    boolean isPartOfName(int near, int preposition, int first, int second) {
        boolean joins = FunctionWord.OF.is(tokens.word(preposition)) || FunctionWord.FOR.is(tokens.word(preposition));
        return joins && isBody(near) && isName(first) && isName(second);
    }

    /** "figures from the Board of Trade and the Port Authority", "a poll by Moss and Lane": a document and the two who made it. */
    boolean isMadeBy(int near, int first, int second) {
        int head = clauses.nounPhrases().get(near).head();
        int cue = clauses.lexicon().cueNouns().valueOf(tokens.word(head));
        return cue != 0 && clauses.lexicon().cue(cue).has(Frame.EVIDENCE) && isName(first) && isName(second);
    }

    /** "the bakery of Luis Paz and Ana Rey", "the parents of": two full names of people, of whom nobody else speaks. */
    boolean isOfPeople(int preposition, int first, int second) {
        return FunctionWord.OF.is(tokens.word(preposition)) && isFullName(first) && isFullName(second);
    }

    private boolean isFullName(int number) {
        NounPhrase name = clauses.nounPhrases().get(number);
        return name.end() > name.start() + 1
                && isName(number)
                && clauses.lexicon().is(tokens.word(name.start()), WordFlag.GIVEN_NAME);
    }

    boolean isBody(int number) {
        int head = clauses.nounPhrases().get(number).head();
        return tokens.is(head, Tag.NNP) && clauses.lexicon().is(tokens.word(head), WordFlag.ORGANIZATION_WORD);
    }

    boolean isName(int number) {
        NounPhrase name = clauses.nounPhrases().get(number);
        int first = tokens.is(name.start(), Tag.DT) ? name.start() + 1 : name.start();
        for (int i = first; i < name.end(); i++) {
            if (!tokens.isCapital(i)) {
                return false;
            }
        }
        return true;
    }

    boolean isBareName(int number) {
        NounPhrase name = clauses.nounPhrases().get(number);
        boolean hyphenated = name.end() == name.start() + 3 && tokens.is(name.start() + 1, Tag.HYPH);
        return name.end() == name.start() + 1 && tokens.is(name.head(), Tag.NNP)
                || hyphenated && tokens.is(name.start(), Tag.NNP);
    }
}

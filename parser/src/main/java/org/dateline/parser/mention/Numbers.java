package org.dateline.parser.mention;

import org.dateline.parser.clause.NounPhrase;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;

/** How many a noun phrase says it means: "the two leaders", "both". */
final class Numbers {
    private static final String[] NUMERALS = {"two", "three", "four", "five", "six"};
    /** More than can be told one by one. */
    private static final int MANY = 99;

    private final Words words;
    private final Tokens tokens;

    Numbers(Words words) {
        this.words = words;
        this.tokens = words.tokens();
    }

    /** How many the phrase says it means: "the two leaders", "neither leader" 2; 0 where it does not say. */
    int count(NounPhrase phrase) {
        for (int i = phrase.start(); i < phrase.head(); i++) {
            int count = count(i, phrase.head());
            if (count > 0) {
                return count;
            }
        }
        return 0;
    }

    private int count(int token, int limit) {
        if (words.is(token, FunctionWord.BOTH) || words.is(token, FunctionWord.NEITHER)) {
            return 2;
        }
        for (int i = 0; i < NUMERALS.length; i++) {
            if (tokens.reads(token, NUMERALS[i])) {
                return i + 2;
            }
        }
        return tokens.is(token, Tag.CD) && token < limit ? MANY : 0;
    }

    /** Whether the phrase is "both" or "the two" and no more. */
    boolean isPair(NounPhrase phrase) {
        int head = phrase.head();
        boolean alone = phrase.end() == head + 1 && !words.is(phrase.end(), FunctionWord.OF);
        boolean two = tokens.reads(head, "two") || tokens.reads(head, "pair") || tokens.reads(head, "duo");
        return alone
                && (words.is(head, FunctionWord.BOTH) && phrase.start() == head
                        || two && head == phrase.start() + 1 && words.is(phrase.start(), FunctionWord.THE));
    }
}

package org.dateline.parser.clause;

import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;

/** Words that bound the number behind them: "more than | thirty", "up to | ten", "as many as | ten". */
public final class NumberBounds {
    private NumberBounds() {}

    /**
     * Where the phrase begins that words of a bound stand before, if they begin at the token; the token itself for none. The phrase has
     * the superlative for its first word: "at | least half of them".
     */
    public static int end(Tokens tokens, int token) {
        int next = token + 1;
        if (tokens.is(token, FunctionWord.AT)) {
            return tokens.is(next, FunctionWord.LEAST) || tokens.is(next, FunctionWord.MOST) ? next : token;
        }
        if (tokens.is(token, FunctionWord.AS)) {
            return tokens.is(next + 1, FunctionWord.AS) ? next + 2 : token;
        }
        boolean up = tokens.is(token, FunctionWord.UP) && tokens.is(next, Tag.TO);
        return up || tokens.is(next, FunctionWord.THAN) && isComparative(tokens, token) ? next + 1 : token;
    }

    /** The token before a number that begins at a token, and before the words of its bound: "those fined | more than | ten crowns". */
    static int before(Tokens tokens, int number, int from) {
        boolean bounded = number - 2 > from
                && (tokens.is(number, Tag.CD) || tokens.isNumber(number))
                && end(tokens, number - 2) == number;
        return bounded ? number - 3 : number - 1;
    }

    private static boolean isComparative(Tokens tokens, int token) {
        return tokens.is(token, FunctionWord.MORE)
                || tokens.is(token, FunctionWord.LESS)
                || tokens.reads(token, "fewer");
    }
}

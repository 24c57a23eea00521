package org.dateline.parser.mention;

import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.sentence.Tokens;
import org.dateline.parser.text.Chars;

/** Words between a person's name and what else he is called: "Ana Soto, alias Nina", "Ana Soto, better known as "Nina"". */
final class Nicknames {
    private final Words words;
    private final Tokens tokens;
    private final NoActors noActors;

    Nicknames(Words words, NoActors noActors) {
        this.words = words;
        this.noActors = noActors;
        this.tokens = words.tokens();
    }

    /** Whether such words, and no more, stand between two names; a common word is one only in quotation marks. */
    boolean join(NameSpan before, NameSpan name) {
        boolean common = name.end() == name.start() + 1 && noActors.isCommon(tokens.word(name.start()));
        boolean quoted = isQuote(name.start() - 1) && name.end() < tokens.size() && isQuote(name.end());
        return (!common || quoted) && join(before.end(), name.start());
    }

    private boolean join(int from, int to) {
        int first = isOpening(from) ? from + 1 : from;
        int last = to;
        while (last > first + 1 && (isQuote(last - 1) || words.is(last - 1, FunctionWord.THE))) {
            last--;
        }
        if (last == first + 1) {
            return noActors.isCalled(words.key(first));
        }
        boolean known = last == first + 2 || last == first + 3 && !tokens.isMark(first);
        return known && words.is(last - 1, FunctionWord.AS) && tokens.reads(last - 2, "known");
    }

    private boolean isOpening(int token) {
        return words.is(token, FunctionWord.COMMA) || words.is(token, FunctionWord.OPEN);
    }

    private boolean isQuote(int token) {
        return tokens.isMark(token) && Chars.isQuote(tokens.first(token));
    }
}

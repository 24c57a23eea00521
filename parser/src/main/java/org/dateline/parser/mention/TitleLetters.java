package org.dateline.parser.mention;

import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.sentence.Tokens;
import org.jspecify.annotations.Nullable;

/** Letters in brackets behind a title, which stand for it in the whole article: "superintendent of police (SP)". */
final class TitleLetters {
    private final Words words;
    private final Tokens tokens;

    TitleLetters(Words words) {
        this.words = words;
        this.tokens = words.tokens();
    }

    /** Takes the letters in the bracket that opens here for short of the title that ends there, if they are its initials. */
    void take(@Nullable TitleSpan title, int open, int limit) {
        if (title != null
                && title.end() == open
                && words.has(open + 2, limit, FunctionWord.CLOSE)
                && isShortOf(open + 1, title.start(), open)
                && words.matchTitle(title.start(), open)
                && words.matchEnd() == open) {
            words.shorten(open + 1);
        }
    }

    /** Whether the letters are the initials of the words, small ones left out or not. */
    private boolean isShortOf(int letters, int start, int end) {
        int at = tokens.start(letters);
        for (int i = start; i < end; i++) {
            boolean next = at < tokens.end(letters)
                    && Character.toUpperCase(tokens.first(i)) == tokens.text().charAt(at);
            if (!next && !words.isFunctionWord(i)) {
                return false;
            }
            at += next ? 1 : 0;
        }
        return at == tokens.end(letters);
    }
}

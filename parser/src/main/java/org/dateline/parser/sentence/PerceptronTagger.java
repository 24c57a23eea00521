package org.dateline.parser.sentence;

import java.util.concurrent.atomic.AtomicReference;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.text.Chars;
import org.jspecify.annotations.Nullable;

/**
 * Decides greedily from left to right: a mark, a number and a word of one possible tag at once, any other token by the sum of the
 * weights of its features.
 *
 * <p>After M. Collins, "Discriminative Training Methods for Hidden Markov Models", EMNLP 2002, with averaged weights.
 */
final class PerceptronTagger implements Tagger {
    private final TaggerModel model;
    /** A cursor that nobody uses at the moment: not each article needs one of its own. */
    private final AtomicReference<@Nullable TaggingCursor> idle = new AtomicReference<>();

    PerceptronTagger(TaggerModel model) {
        this.model = model;
    }

    static Tagger standard(Lexicon lexicon) {
        return new PerceptronTagger(TaggerModel.standard(lexicon));
    }

    @Override
    public void tag(Tokens tokens, int[] starts, int sentences) {
        TaggingCursor taken = idle.getAndSet(null);
        TaggingCursor cursor = taken == null ? new TaggingCursor(model) : taken;
        for (int sentence = 0; sentence < sentences; sentence++) {
            cursor.begin(tokens, starts[sentence], starts[sentence + 1]);
            tag(tokens, starts[sentence], cursor);
        }
        cursor.leave();
        idle.set(cursor);
    }

    private void tag(Tokens tokens, int from, TaggingCursor cursor) {
        while (cursor.next()) {
            int tag = fixed(tokens, from, cursor.at());
            tag = tag < 0 ? choice(cursor) : tag;
            tokens.tag(cursor.at(), tag);
            cursor.accept(tag);
        }
    }

    private int choice(TaggingCursor cursor) {
        int candidates = cursor.candidates();
        boolean single = (candidates & candidates - 1) == 0;
        return single
                ? Integer.numberOfTrailingZeros(candidates)
                : model.weights().best(candidates, cursor.features());
    }

    /** The tag of a mark or a number, and of the one modal verb that is two words; -1 for any other token. */
    static int fixed(Tokens tokens, int from, int token) {
        if (tokens.isMark(token)) {
            return mark(tokens, from, token).ordinal();
        }
        if (tokens.isNumber(token)) {
            return number(tokens, token).ordinal();
        }
        return FunctionWord.CANNOT.is(tokens.word(token)) ? Tag.MD.ordinal() : -1;
    }

    private static Tag number(Tokens tokens, int token) {
        char last = Chars.fold(tokens.charAt(tokens.end(token) - 1));
        return switch (last) {
            case 's' -> Tag.NNS;
            case 't', 'd', 'h' -> isOrdinal(tokens, token) ? Tag.JJ : Tag.CD;
            default -> Tag.CD;
        };
    }

    /** First, second, third, fourth, in digits: two letters after the digits. */
    private static boolean isOrdinal(Tokens tokens, int token) {
        int length = tokens.length(token);
        return length > 2 && Chars.isDigit(tokens.charAt(tokens.end(token) - 3));
    }

    private static Tag mark(Tokens tokens, int from, int token) {
        char c = tokens.first(token);
        return switch (c) {
            case '.', '?', '!', 0x2026 -> Tag.STOP;
            case ',' -> Tag.COMMA;
            case ':', ';', 0x2013, 0x2014, 0x2015 -> Tag.COLON;
            case '-', 0x2010, 0x2011 -> isInner(tokens, token) ? Tag.HYPH : Tag.COLON;
            case '(', ')', '[', ']', '{', '}' -> Tag.BRACKET;
            case '&' -> Tag.CC;
            case '%' -> Tag.NN;
            default -> Chars.isQuote(c) ? quote(tokens, from, token) : Tag.X;
        };
    }

    private static boolean isInner(Tokens tokens, int token) {
        return tokens.length(token) == 1
                && tokens.isGlued(token)
                && token + 1 < tokens.size()
                && tokens.isGlued(token + 1);
    }

    /** An apostrophe after a plural's s is a possessive ending, unless a single mark is open in the sentence. */
    private static Tag quote(Tokens tokens, int from, int token) {
        if (!tokens.isGlued(token) || Chars.fold(tokens.first(token)) != '\'' || token == from) {
            return Tag.QUOTE;
        }
        boolean plural = Chars.fold(tokens.charAt(tokens.start(token) - 1)) == 's';
        boolean spaced = token + 1 < tokens.size() && !tokens.isGlued(token + 1);
        return plural && spaced && !isOpen(tokens, from, token) ? Tag.POS : Tag.QUOTE;
    }

    private static boolean isOpen(Tokens tokens, int from, int token) {
        for (int i = Math.max(from, token - 40); i < token; i++) {
            if (tokens.isMark(i) && Chars.fold(tokens.first(i)) == '\'' && !tokens.isGlued(i)) {
                return true;
            }
        }
        return false;
    }
}

package org.dateline.parser.time;

import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.PhraseTable;
import org.dateline.parser.lexicon.TimeRole;
import org.dateline.parser.lexicon.TimeWord;
import org.dateline.parser.lexicon.TimeWords;
import org.dateline.parser.sentence.Tokens;

/** The tokens of one sentence at a time, with what each does in a time expression. Beyond the sentence there is nothing. */
final class Line {
    private final Tokens tokens;
    private final TimeWords words;
    private final TimeWord none;
    private final Numeral numeral = new Numeral();
    /** What each token of the sentence does by itself: it is asked for often. */
    private TimeWord[] known = new TimeWord[32];

    private int from;
    private int to;

    Line(Tokens tokens, TimeWords words) {
        this.tokens = tokens;
        this.words = words;
        this.none = words.at(0);
    }

    void move(int from, int to) {
        this.from = from;
        this.to = to;
        if (to - from > known.length) {
            known = new TimeWord[Math.max(to - from, 2 * known.length)];
        }
        for (int token = from; token < to; token++) {
            known[token - from] = words.at(tokens.word(token));
        }
    }

    Tokens tokens() {
        return tokens;
    }

    int from() {
        return from;
    }

    int to() {
        return to;
    }

    boolean has(int token) {
        return from <= token && token < to;
    }

    TimeWord at(int token) {
        return has(token) ? known[token - from] : none;
    }

    TimeRole role(int token) {
        return at(token).role();
    }

    boolean is(int token, TimeRole role) {
        return at(token).role() == role;
    }

    boolean isWord(int token, FunctionWord word) {
        return has(token) && word.is(tokens.word(token));
    }

    /** Whether the token is this ASCII word, for rules on a word that only they know. */
    boolean reads(int token, String word) {
        return has(token) && tokens.reads(token, word);
    }

    boolean isThe(int token) {
        return isWord(token, FunctionWord.THE);
    }

    boolean isArticle(int token) {
        return isWord(token, FunctionWord.A) || isWord(token, FunctionWord.AN);
    }

    boolean isComma(int token) {
        return isWord(token, FunctionWord.COMMA);
    }

    /** "%", "percent", "per cent". */
    boolean isPercent(int token) {
        return isWord(token, FunctionWord.PERCENT)
                || reads(token, "percent")
                || reads(token, "per") && reads(token + 1, "cent");
    }

    /** A hyphen inside a word. */
    boolean isHyphen(int token) {
        return isWord(token, FunctionWord.HYPHEN) && tokens.isGlued(token);
    }

    /** A hyphen or dash between two numbers or names. */
    boolean isDash(int token) {
        return isWord(token, FunctionWord.HYPHEN)
                || isWord(token, FunctionWord.EN_DASH)
                || isWord(token, FunctionWord.DASH) && tokens.isGlued(token);
    }

    boolean isNumber(int token) {
        return has(token) && tokens.isNumber(token);
    }

    boolean isCapital(int token) {
        return has(token) && tokens.isCapital(token);
    }

    /** The number that the token is; good until the next call. */
    Numeral numeral(int token) {
        if (isNumber(token)) {
            numeral.read(tokens.text(), tokens.start(token), tokens.end(token));
        } else {
            numeral.clear();
        }
        return numeral;
    }

    /** The token after a hyphen, or the same where none stands there. */
    int overHyphen(int token) {
        return isHyphen(token) ? token + 1 : token;
    }

    int overComma(int token) {
        return isComma(token) ? token + 1 : token;
    }

    /** Whether a phrase of several words may begin here. */
    boolean opensPhrase(int token) {
        return words.opens(tokens.word(token));
    }

    /** The word that looks forward here, or the phrase of several: "hopes", "ruled out"; one that does nothing where there is none. */
    TimeWord outlook(int token) {
        if (is(token, TimeRole.OUTLOOK)) {
            return at(token);
        }
        TimeWord phrase = has(token) && opensPhrase(token) ? phrase(token) : none;
        return phrase.role() == TimeRole.OUTLOOK ? phrase : none;
    }

    boolean looksForward(int token) {
        return outlook(token).role() == TimeRole.OUTLOOK;
    }

    /** The end of the longest phrase of several words that begins here, or {@code token}. */
    int phraseEnd(int token) {
        return phrase(token, true);
    }

    /** What the longest phrase that begins here does. */
    TimeWord phrase(int token) {
        return words.phrase(phrase(token, false));
    }

    private int phrase(int token, boolean wantsEnd) {
        PhraseTable phrases = words.phrases();
        int state = PhraseTable.ROOT;
        int end = token;
        int value = 0;
        for (int i = token; i < to; i++) {
            state = phrases.next(state, tokens.word(i));
            if (state == 0) {
                break;
            }
            if (phrases.value(state) != 0) {
                value = phrases.value(state);
                end = i + 1;
            }
        }
        return wantsEnd ? end : value;
    }
}

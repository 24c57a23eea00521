package org.dateline.parser.sentence;

import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.text.Chars;

/**
 * What the words of one sentence tell before any of them has a tag: form, profile, shape, lists, and which finite verbs are to come.
 *
 * <p>One object serves sentences one after another. Words are asked for by token number; up to three places before the sentence and
 * two behind it may be asked for too, where there is nothing.
 */
final class SentenceWords {
    /** Profiles of tokens that are no common form: before and after the sentence, by shape, by ending. */
    static final int OTHER = 1;

    private static final int CAPITAL = 6;
    private static final int ACRONYM = 7;
    private static final int NUMBER = 8;

    /** Shapes: a small letter first; a capital first within a sentence, at its start, in a headline; capitals only. */
    static final int SMALL = 0;

    static final int NAME = 1;
    static final int INITIAL = 2;
    static final int TITLED = 3;
    static final int CAPITALS = 4;

    private static final Tokens NOTHING = new Tokens("");
    private static final int BEFORE = 3;
    private static final int BEHIND = 2;

    private final TaggerModel model;
    private Tokens tokens = NOTHING;
    private int from;
    private int to;
    private int base;
    private boolean headline;
    private boolean full;

    private int[] forms = new int[64];
    private int[] tags = new int[64];
    private int[] lists = new int[64];
    private int[] profiles = new int[64];
    private int[] shapes = new int[64];
    /** By place, of the words behind it: the next mark, the next word that can only be a finite verb, the next that may be one. */
    private int[] marks = new int[64];

    private int[] sure = new int[64];
    private int[] possible = new int[64];

    SentenceWords(TaggerModel model) {
        this.model = model;
    }

    /** Reads the sentence of the tokens {@code [from, to)}. */
    void read(Tokens tokens, int from, int to) {
        this.tokens = tokens;
        this.from = from;
        this.to = to;
        this.base = BEFORE - from;
        this.full = tokens.isMark(to - 1) && ".?!".indexOf(tokens.first(to - 1)) >= 0;
        reserve(BEFORE + to - from + BEHIND);
        lookUp();
        this.headline = isHeadline();
        for (int i = from; i < to; i++) {
            shapes[base + i] = shape(i);
            profiles[base + i] = profile(i);
        }
        lookAhead();
    }

    /** Forgets the article. */
    void leave() {
        tokens = NOTHING;
    }

    private void reserve(int size) {
        if (size > forms.length) {
            int wider = Math.max(size, forms.length * 2);
            forms = new int[wider];
            tags = new int[wider];
            lists = new int[wider];
            profiles = new int[wider];
            shapes = new int[wider];
            marks = new int[wider];
            sure = new int[wider];
            possible = new int[wider];
        }
        for (int place = size - BEHIND; place < size; place++) {
            forms[place] = 0;
            lists[place] = 0;
            profiles[place] = 0;
        }
    }

    private void lookUp() {
        for (int i = from; i < to; i++) {
            int word = tokens.word(i);
            forms[base + i] = model.form(word);
            tags[base + i] = model.tags(word);
            lists[base + i] = model.lists(word);
        }
    }

    /** Whether nearly all words have a capital, so that capitals tell nothing. */
    private boolean isHeadline() {
        int capitals = 0;
        for (int i = from; i < to; i++) {
            if (tokens.isCapital(i)) {
                capitals++;
            } else if (!tokens.isMark(i)
                    && !tokens.isNumber(i)
                    && tokens.length(i) > 3
                    && !model.isClosed(tokens.word(i))) {
                return false;
            }
        }
        return capitals > 2;
    }

    private int shape(int token) {
        if (!tokens.isCapital(token)) {
            return SMALL;
        }
        if (headline) {
            return TITLED;
        }
        if (tokens.isCapitals(token)) {
            return CAPITALS;
        }
        return isInitial(token) ? INITIAL : NAME;
    }

    /** At the start of the sentence, or of a sentence within it. */
    private boolean isInitial(int token) {
        if (token == from) {
            return true;
        }
        if (!tokens.isMark(token - 1)) {
            return false;
        }
        char c = tokens.first(token - 1);
        return Chars.isQuote(c) && !tokens.isGlued(token - 1)
                || c == ':'
                || c == 0x2022
                || token == from + 1
                || c == '(' && token == from + 2;
    }

    private int profile(int token) {
        int known = model.profile(tokens.word(token));
        int shape = shapes[base + token];
        if (shape == CAPITALS) {
            return ACRONYM;
        }
        if ((shape == NAME || shape == INITIAL) && !model.isClosedProfile(known)) {
            return shape == INITIAL && known != 0 ? known : CAPITAL;
        }
        return known != 0 ? known : tokens.isNumber(token) ? NUMBER : ending(token);
    }

    /** The profile of an unknown word by its last letters. */
    int ending(int token) {
        int end = tokens.end(token);
        if (tokens.length(token) < 4) {
            return OTHER;
        }
        char last = tokens.charAt(end - 1);
        char second = tokens.charAt(end - 2);
        return switch (last) {
            case 's' -> OTHER + 1;
            case 'd' -> second == 'e' ? OTHER + 2 : OTHER;
            case 'g' -> second == 'n' && tokens.charAt(end - 3) == 'i' ? OTHER + 3 : OTHER;
            case 'y' -> second == 'l' ? OTHER + 4 : OTHER;
            default -> OTHER;
        };
    }

    private void lookAhead() {
        int mark = to;
        int surely = to;
        int perhaps = to;
        for (int i = to - 1; i >= from; i--) {
            marks[base + i] = mark;
            sure[base + i] = surely;
            possible[base + i] = perhaps;
            int set = tags[base + i];
            if (tokens.isMark(i)) {
                mark = i;
            } else if (set != 0 && (set & ~TagSet.FINITE) == 0) {
                surely = i;
            } else if ((set & TagSet.FINITE) != 0) {
                perhaps = i;
            }
        }
    }

    /**
     * What finite verb comes next, as far as the words tell: 0 for none up to the next mark or in as many words, 1 for perhaps one,
     * 2 for surely one, 3 for surely one and none that is doubtful before it.
     */
    int ahead(int token, int words) {
        int end = Math.min(marks[base + token], Math.min(to, token + words));
        boolean doubtful = possible[base + token] < end;
        if (sure[base + token] < end) {
            return possible[base + token] < sure[base + token] ? 2 : 3;
        }
        return doubtful ? 1 : 0;
    }

    /** Whether the sentence ends with a full stop, a question mark or an exclamation mark. */
    boolean isFull() {
        return full;
    }

    int form(int token) {
        return forms[base + token];
    }

    /** The tags that a common form may have, 0 for an unknown word. */
    int tags(int token) {
        return tags[base + token];
    }

    /** Which lists of the lexicon have the word. */
    int lists(int token) {
        return lists[base + token];
    }

    /** The profile of the token as its neighbours see it. */
    int profileOf(int token) {
        return profiles[base + token];
    }

    int shapeOf(int token) {
        return shapes[base + token];
    }

    /** The profile by its form or ending alone, whatever its shape. */
    int ownProfile(int token) {
        return forms[base + token] == 0 ? ending(token) : model.profile(tokens.word(token));
    }

    /** Whether the form is a word of a closed class with a profile of its own. */
    boolean isClosed(int token) {
        return model.isClosed(tokens.word(token));
    }

    /** Whether the token is a hyphen of this sentence with no space before it. */
    boolean isInnerHyphen(int token) {
        return token < to && FunctionWord.HYPHEN.is(tokens.word(token)) && tokens.isGlued(token);
    }
}

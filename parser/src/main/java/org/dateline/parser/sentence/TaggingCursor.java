package org.dateline.parser.sentence;

import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.text.Chars;

/**
 * Walks over one sentence from left to right and tells, of the token it stands at, which tags are possible and which features the
 * model is to weigh. The caller decides and says what it decided.
 */
final class TaggingCursor {
    /** How many features a token may have. */
    static final int FEATURES = 64;

    /** Profiles of tokens that are no common form: before and after the sentence, by shape, by ending. */
    private static final int EDGE = 0;

    private static final int OTHER = 1;
    private static final int CAPITAL = 6;
    private static final int ACRONYM = 7;
    private static final int NUMBER = 8;
    /** The first profile of common forms, those of closed-class words come first. */
    static final int FIRST_PROFILE = 16;

    /** Shapes: a small letter first; a capital first within a sentence, at its start, in a headline; capitals only. */
    private static final int SMALL = 0;

    private static final int NAME = 1;
    private static final int INITIAL = 2;
    private static final int TITLED = 3;
    private static final int CAPITALS = 4;

    private final TaggerModel model;
    private final Lexicon lexicon;
    private final Tokens tokens;
    private final String text;
    private final int from;
    private final int to;
    private final boolean headline;
    private final boolean full;

    private int at;
    private int shape;
    private int form;
    private int before2;
    private int before;
    private int here;
    private int after;
    private int after2;
    private int tag1 = Tag.values().length;
    private int tag2 = Tag.values().length;
    private int verb;
    private int distance;
    private int finite;
    private int count;
    private int[] keys = new int[0];

    TaggingCursor(TaggerModel model, Lexicon lexicon, Tokens tokens, int from, int to) {
        this.model = model;
        this.lexicon = lexicon;
        this.tokens = tokens;
        this.text = tokens.text();
        this.from = from;
        this.to = to;
        this.headline = isHeadline();
        this.full = tokens.isMark(to - 1) && ".?!".indexOf(tokens.first(to - 1)) >= 0;
        this.at = from - 1;
        this.after = profile(from);
        this.after2 = profile(from + 1);
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
                    && !model.isClosed(model.form(tokens.word(i)))) {
                return false;
            }
        }
        return capitals > 2;
    }

    /** Moves to the next token; false where there is none. */
    boolean next() {
        at++;
        before2 = before;
        before = here;
        here = after;
        after = after2;
        after2 = profile(at + 2);
        if (at >= to) {
            return false;
        }
        form = model.form(tokens.word(at));
        shape = shape(at);
        return true;
    }

    int at() {
        return at;
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
        if (token >= to) {
            return EDGE;
        }
        int known = model.profile(model.form(tokens.word(token)));
        if (tokens.isCapitals(token) && !headline) {
            return ACRONYM;
        }
        if (tokens.isCapital(token) && !headline && !model.isClosedProfile(known)) {
            return isInitial(token) && known != 0 ? known : CAPITAL;
        }
        return known != 0 ? known : tokens.isNumber(token) ? NUMBER : ending(token);
    }

    private int ending(int token) {
        int end = tokens.end(token);
        if (tokens.length(token) < 4) {
            return OTHER;
        }
        char last = text.charAt(end - 1);
        char second = text.charAt(end - 2);
        return switch (last) {
            case 's' -> OTHER + 1;
            case 'd' -> second == 'e' ? OTHER + 2 : OTHER;
            case 'g' -> second == 'n' && text.charAt(end - 3) == 'i' ? OTHER + 3 : OTHER;
            case 'y' -> second == 'l' ? OTHER + 4 : OTHER;
            default -> OTHER;
        };
    }

    /** The tags that the token may have. A verb with a profile of its own, as said, is a participle after an auxiliary only. */
    int candidates() {
        int known = model.tags(form);
        if ((known & PAST) == PAST && model.isClosed(form)) {
            known &= ~TagSet.of((verb == 1 || verb == 2) && distance < 3 ? Tag.VBD : Tag.VBN);
        }
        if ((known & PAST) == PAST && isOnlyVerb()) {
            known &= ~TagSet.of(Tag.VBN);
        }
        if (shape == SMALL) {
            return known != 0 ? known : unknown();
        }
        if (known == 0) {
            return TagSet.NAME;
        }
        boolean common = model.isClosed(form) && (shape == INITIAL || shape == TITLED || tokens.length(at) == 1);
        return common ? known : known | NAME_ONLY;
    }

    /** The last chance of a full sentence to have a finite verb: none before, none to come, and a subject to the left. */
    private boolean isOnlyVerb() {
        return verb == 0 && full && (1 << tag1 & SUBJECTS) != 0 && ahead(Math.min(to, at + 40)) == 0;
    }

    private int unknown() {
        return switch (ending(at)) {
            case OTHER + 1 -> TagSet.of(Tag.NNS, Tag.VBZ, Tag.NN, Tag.JJ, Tag.RB);
            case OTHER + 2 -> TagSet.of(Tag.VBD, Tag.VBN, Tag.JJ, Tag.NN, Tag.VB, Tag.VBP);
            case OTHER + 3 -> TagSet.of(Tag.VBG, Tag.NN, Tag.JJ);
            case OTHER + 4 -> TagSet.of(Tag.RB, Tag.JJ, Tag.NN, Tag.VB, Tag.VBP);
            default -> TagSet.of(Tag.NN, Tag.NNS, Tag.JJ, Tag.RB, Tag.VB, Tag.VBP, Tag.VBD, Tag.VBN);
        };
    }

    /** Takes note of the tag that was chosen, and what it means for the tags to come. */
    void accept(int tag) {
        tag2 = tag1;
        tag1 = tag;
        int set = 1 << tag;
        if ((set & VERBS) != 0) {
            verb = verbKind(tokens.word(at), tag);
            distance = 0;
            finite += (set & FINITE) != 0 ? 1 : 0;
        } else if (tag != Tag.RB.ordinal()) {
            distance++;
        }
        if ((set & OPENERS) != 0) {
            finite = 0;
        }
    }

    private static final int PAST = TagSet.of(Tag.VBD, Tag.VBN);
    private static final int SUBJECTS = TagSet.of(Tag.NN, Tag.NNS, Tag.NNP, Tag.PRP);
    private static final int NAME_ONLY = TagSet.of(Tag.NNP);
    private static final int VERBS = TagSet.of(Tag.VB, Tag.VBP, Tag.VBZ, Tag.VBD, Tag.VBN, Tag.VBG, Tag.MD);
    private static final int FINITE = TagSet.of(Tag.VBP, Tag.VBZ, Tag.VBD, Tag.MD);
    private static final int OPENERS = TagSet.of(Tag.WP, Tag.WRB, Tag.QUOTE, Tag.COLON);

    private int verbKind(int word, int tag) {
        if (lexicon.is(word, WordFlag.BE) || FunctionWord._S.is(word)) {
            return 1;
        }
        if (lexicon.is(word, WordFlag.HAVE)) {
            return 2;
        }
        return lexicon.is(word, WordFlag.DO) ? 3 : 4 + tag - Tag.VB.ordinal();
    }

    /** Fills in the features of the token and returns how many they are. */
    int features(int[] into) {
        keys = into;
        count = 0;
        int s = shape;
        int word = s == SMALL ? form * 2 : form * 2 + 1;
        int own = form == 0 ? ending(at) : model.profile(form);
        int p = own * 8 + s;
        add(1, p, 0, 0);
        add(2, word, 0, 0);
        add(4, p, tag1, 0);
        add(6, tag1, s, tag2);
        add(7, word, after, 0);
        add(8, p, after, 0);
        add(9, p, after, tag1);
        add(11, p, before, 0);
        add(13, word, before, 0);
        add(14, after, after2, s);
        add(15, p, verb, Math.min(distance, 3));
        add(17, p, Math.min(finite, 2), ahead(Math.min(to, at + 8)));
        add(18, word, tag1, after);
        add(19, p, before, after);
        contextWords(p, s);
        if (s != SMALL || form == 0) {
            spelling(s);
        }
        return count;
    }

    /** What finite verb comes next, as far as the words tell: none up to the next mark, perhaps one, surely one. */
    private int ahead(int end) {
        int found = 0;
        for (int i = at + 1; i < end && !tokens.isMark(i); i++) {
            int tags = model.tags(model.form(tokens.word(i)));
            if (tags != 0 && (tags & ~FINITE) == 0) {
                return found == 0 ? 3 : 2;
            }
            if ((tags & FINITE) != 0) {
                found = 1;
            }
        }
        return found;
    }

    private void contextWords(int p, int s) {
        int left = at > from ? model.form(tokens.word(at - 1)) : 0;
        int right = at + 1 < to ? model.form(tokens.word(at + 1)) : 0;
        if (left != 0) {
            add(20, left, s, 0);
        }
        if (right != 0) {
            add(22, right, s, 0);
            add(23, p, right, 0);
        }
        int leads = leads(at - 1, WordLists.CUE) + leads(at - 2, WordLists.TELLING) + leads(at - 3, WordLists.TELLING);
        add(35, p, leads, after);
        add(36, p, leads, 0);
        if (tokens.isGlued(at) && tag1 == Tag.HYPH.ordinal()) {
            add(24, p, 0, 0);
        }
        if (at + 1 < to && FunctionWord.HYPHEN.is(tokens.word(at + 1)) && tokens.isGlued(at + 1)) {
            add(25, p, 0, 0);
        }
    }

    /** The bit, if the token is a word that a clause may follow. */
    private int leads(int token, int bit) {
        return token < from ? 0 : model.lists(tokens.word(token)) & bit;
    }

    private void spelling(int s) {
        int end = tokens.end(at);
        int length = tokens.length(at);
        int hash = 0;
        for (int i = 1; i <= 4 && i <= length; i++) {
            hash = hash * 0x2001 + Chars.fold(text.charAt(end - i));
            if (i > 1) {
                add(26 + i, hash, s, form == 0 ? 0 : 1);
            }
        }
        add(31, Math.min(length, 8), s, form == 0 ? 0 : 1);
        lists(s);
    }

    private void lists(int s) {
        int own = model.lists(tokens.word(at)) & WordLists.NAMES;
        int next = at + 1 < to ? model.lists(tokens.word(at + 1)) & WordLists.NAMES : 0;
        add(32, own, s, next);
        if (s != SMALL) {
            add(33, own, after, s);
            add(34, own, tag1, s);
        }
    }

    private void add(int template, int a, int b, int c) {
        int hash = (template * 0x9E3779B1 ^ a * 0x85EBCA6B) + (b * 0xC2B2AE35 ^ c * 0x27D4EB2F);
        hash = (hash ^ hash >>> 15) * 0x2C1B3C6D;
        keys[count++] = hash ^ hash >>> 13;
    }
}

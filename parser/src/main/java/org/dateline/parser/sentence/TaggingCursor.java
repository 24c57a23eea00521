package org.dateline.parser.sentence;

import org.dateline.parser.text.Chars;

/**
 * Walks over one sentence from left to right and tells, of the token it stands at, which tags are possible and which features the
 * model is to weigh. The caller decides and says what it decided.
 */
final class TaggingCursor {
    /** The first profile of common forms, those of closed-class words come first. */
    static final int FIRST_PROFILE = 16;

    private static final int NO_TAG = Tag.values().length;
    private static final int PAST = TagSet.of(Tag.VBD, Tag.VBN);
    private static final int SUBJECTS = TagSet.of(Tag.NN, Tag.NNS, Tag.NNP, Tag.PRP);
    private static final int NAME_ONLY = TagSet.of(Tag.NNP);
    private static final int VERBS = TagSet.of(Tag.VB, Tag.VBP, Tag.VBZ, Tag.VBD, Tag.VBN, Tag.VBG, Tag.MD);
    private static final int OPENERS = TagSet.of(Tag.WP, Tag.WRB, Tag.QUOTE, Tag.COLON);
    private static final int UNKNOWN_S = TagSet.of(Tag.NNS, Tag.VBZ, Tag.NN, Tag.JJ);
    private static final int UNKNOWN_ED = TagSet.of(Tag.VBD, Tag.VBN, Tag.JJ, Tag.NN, Tag.VB, Tag.VBP);
    private static final int UNKNOWN_ING = TagSet.of(Tag.VBG, Tag.NN, Tag.JJ);
    private static final int UNKNOWN_LY = TagSet.of(Tag.RB, Tag.JJ, Tag.NN, Tag.VB, Tag.VBP);
    private static final int UNKNOWN = TagSet.of(Tag.NN, Tag.JJ, Tag.VB, Tag.VBP, Tag.VBD, Tag.VBN);

    private static final Tokens NOTHING = new Tokens("");

    private Tokens tokens = NOTHING;
    private final SentenceWords words;
    private final FeatureKeys keys = new FeatureKeys();

    private int at;
    private int to;
    private int tag1;
    private int tag2;
    private int verb;
    private int distance;
    private int finite;

    TaggingCursor(TaggerModel model) {
        this.words = new SentenceWords(model);
    }

    /** Moves before the sentence of the tokens {@code [from, to)}. */
    void begin(Tokens tokens, int from, int to) {
        this.tokens = tokens;
        this.to = to;
        words.read(tokens, from, to);
        at = from - 1;
        tag1 = NO_TAG;
        tag2 = NO_TAG;
        verb = 0;
        distance = 0;
        finite = 0;
    }

    /** Forgets the article, for that of the next sentence may be another. */
    void leave() {
        tokens = NOTHING;
        words.leave();
    }

    /** Moves to the next token; false where there is none. */
    boolean next() {
        return ++at < to;
    }

    int at() {
        return at;
    }

    /** The tags that the token may have. A verb with a profile of its own, as said, is a participle after an auxiliary only. */
    int candidates() {
        int known = words.tags(at);
        if ((known & PAST) == PAST && words.isClosed(at)) {
            known &= ~TagSet.of((verb == 1 || verb == 2) && distance < 3 ? Tag.VBD : Tag.VBN);
        }
        if ((known & PAST) == PAST && isOnlyVerb()) {
            known &= ~TagSet.of(Tag.VBN);
        }
        int shape = words.shapeOf(at);
        if (shape == SentenceWords.SMALL) {
            return known != 0 ? known : unknown();
        }
        if (known == 0) {
            return TagSet.NAME;
        }
        boolean common = words.isClosed(at)
                && (shape == SentenceWords.INITIAL || shape == SentenceWords.TITLED || tokens.length(at) == 1);
        return common ? known : known | NAME_ONLY;
    }

    /** The last chance of a full sentence to have a finite verb: none before, none to come, and a subject to the left. */
    private boolean isOnlyVerb() {
        return verb == 0 && words.isFull() && (1 << tag1 & SUBJECTS) != 0 && words.ahead(at, 40) == 0;
    }

    private int unknown() {
        return switch (words.ending(at) - SentenceWords.OTHER) {
            case 1 -> UNKNOWN_S;
            case 2 -> UNKNOWN_ED;
            case 3 -> UNKNOWN_ING;
            case 4 -> UNKNOWN_LY;
            default -> endsIn("man") ? TagSet.of(Tag.NN) : endsIn("men") ? TagSet.of(Tag.NNS) : UNKNOWN;
        };
    }

    /** "the | ombudsman", "two | oarsmen": a word for whoever does something. */
    private boolean endsIn(String ending) {
        return tokens.length(at) > 4 && tokens.text().startsWith(ending, tokens.end(at) - ending.length());
    }

    /** Takes note of the tag that was chosen, and what it means for the tags to come. */
    void accept(int tag) {
        tag2 = tag1;
        tag1 = tag;
        int set = 1 << tag;
        if ((set & VERBS) != 0) {
            int auxiliary = words.lists(at) >> WordLists.AUXILIARY;
            verb = auxiliary != 0 ? auxiliary : 4 + tag - Tag.VB.ordinal();
            distance = 0;
            finite += (set & TagSet.FINITE) != 0 ? 1 : 0;
        } else if (tag != Tag.RB.ordinal()) {
            distance++;
        }
        if ((set & OPENERS) != 0) {
            finite = 0;
        }
    }

    /** The features of the token. */
    FeatureKeys features() {
        keys.clear();
        int shape = words.shapeOf(at);
        int form = words.form(at);
        int word = shape == SentenceWords.SMALL ? form * 2 : form * 2 + 1;
        int own = words.ownProfile(at) * 8 + shape;
        int before = words.profileOf(at - 1);
        int after = words.profileOf(at + 1);
        keys.add(1, own, 0, 0);
        keys.add(2, word, 0, 0);
        keys.add(4, own, tag1, 0);
        keys.add(6, tag1, shape, tag2);
        keys.add(7, word, after, 0);
        keys.add(8, own, after, 0);
        keys.add(9, own, after, tag1);
        keys.add(11, own, before, 0);
        keys.add(13, word, before, 0);
        keys.add(14, after, words.profileOf(at + 2), shape);
        keys.add(15, own, verb, Math.min(distance, 3));
        keys.add(17, own, Math.min(finite, 2), words.ahead(at, 8));
        keys.add(18, word, tag1, after);
        keys.add(19, own, before, after);
        contextWords(own, shape, after);
        if (shape != SentenceWords.SMALL || form == 0) {
            spelling(shape, form == 0 ? 0 : 1, after);
        }
        return keys;
    }

    private void contextWords(int own, int shape, int after) {
        int left = words.form(at - 1);
        int right = words.form(at + 1);
        if (left != 0) {
            keys.add(20, left, shape, 0);
        }
        if (right != 0) {
            keys.add(22, right, shape, 0);
            keys.add(23, own, right, 0);
        }
        int leads = (words.lists(at - 1) & WordLists.CUE)
                + (words.lists(at - 2) & WordLists.TELLING)
                + (words.lists(at - 3) & WordLists.TELLING);
        keys.add(35, own, leads, after);
        keys.add(36, own, leads, 0);
        if (tag1 == Tag.HYPH.ordinal() && tokens.isGlued(at)) {
            keys.add(24, own, 0, 0);
        }
        if (words.isInnerHyphen(at + 1)) {
            keys.add(25, own, 0, 0);
        }
    }

    private void spelling(int shape, int known, int after) {
        int end = tokens.end(at);
        int length = tokens.length(at);
        int hash = 0;
        for (int i = 1; i <= 4 && i <= length; i++) {
            hash = hash * 0x2001 + Chars.fold(tokens.charAt(end - i));
            if (i > 1) {
                keys.add(26 + i, hash, shape, known);
            }
        }
        keys.add(31, Math.min(length, 8), shape, known);
        int own = words.lists(at) & WordLists.NAMES;
        keys.add(32, own, shape, words.lists(at + 1) & WordLists.NAMES);
        if (shape != SentenceWords.SMALL) {
            keys.add(33, own, after, shape);
            keys.add(34, own, tag1, shape);
        }
    }
}

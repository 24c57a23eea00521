package org.dateline.parser.sentence;

/** Sets of tags as bits of an {@code int}, by the tags' ordinals. */
final class TagSet {
    /** What an unknown word may be. */
    static final int OPEN = of(Tag.NN, Tag.NNS, Tag.JJ, Tag.RB, Tag.VB, Tag.VBP, Tag.VBZ, Tag.VBD, Tag.VBN, Tag.VBG);
    /** What an unknown word with a capital may be. */
    static final int NAME = of(Tag.NNP, Tag.NN, Tag.NNS, Tag.JJ, Tag.VBG, Tag.VBN);

    /** What is a finite verb by itself or makes one with a base form. */
    static final int FINITE = of(Tag.VBP, Tag.VBZ, Tag.VBD, Tag.MD);

    private TagSet() {}

    static int of(Tag... tags) {
        int set = 0;
        for (Tag tag : tags) {
            set |= 1 << tag.ordinal();
        }
        return set;
    }

    static int of(Tag tag) {
        return 1 << tag.ordinal();
    }
}

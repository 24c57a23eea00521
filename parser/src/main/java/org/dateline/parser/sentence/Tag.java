package org.dateline.parser.sentence;

/**
 * What part of speech a token is: the tags of the Penn Treebank, those without a use here merged.
 *
 * <p>Source of the inventory: B. Santorini, "Part-of-Speech Tagging Guidelines for the Penn Treebank Project", 1990.
 */
public enum Tag {
    /** Common noun, singular or mass. */
    NN,
    /** Common noun, plural. */
    NNS,
    /** Proper noun, singular or plural. */
    NNP,
    /** Adjective; also comparative and superlative, and ordinals. */
    JJ,
    /** Adverb; also comparative and superlative, and the negations {@code not}, {@code n't}. */
    RB,
    /** Verb, base form. */
    VB,
    /** Verb, present tense other than the third person singular. */
    VBP,
    /** Verb, third person singular present. */
    VBZ,
    /** Verb, past tense. */
    VBD,
    /** Verb, past participle. */
    VBN,
    /** Verb, gerund or present participle. */
    VBG,
    /** Modal verb. */
    MD,
    /** Determiner; also predeterminer. */
    DT,
    /** Personal pronoun. */
    PRP,
    /** Possessive pronoun. */
    PRPS,
    /** Relative or interrogative pronoun or determiner: who, whose, which, what, relative that. */
    WP,
    /** Relative or interrogative adverb: when, where, why, how. */
    WRB,
    /** Preposition or subordinating conjunction, the complementiser {@code that} included. */
    IN,
    /** The word {@code to}. */
    TO,
    /** Coordinating conjunction. */
    CC,
    /** Cardinal number. */
    CD,
    /** Existential there. */
    EX,
    /** Possessive ending. */
    POS,
    /** Verb particle. */
    RP,
    /** Interjections, foreign words, list markers, symbols, unknown marks. */
    X,
    /** A full stop, question mark, exclamation mark or ellipsis. */
    STOP,
    /** A comma. */
    COMMA,
    /** A colon, semicolon or dash. */
    COLON,
    /** A quotation mark. */
    QUOTE,
    /** A bracket. */
    BRACKET,
    /** The hyphen within a word. */
    HYPH;

    /** What stands where there is no token: no tag's ordinal, and no tag's bit in a {@link TagSet}. */
    static final byte NONE = 31;

    private static final Tag[] ALL = values();

    /** Returns the tag with this ordinal; the first for none. */
    static Tag of(int ordinal) {
        return ALL[ordinal == NONE ? 0 : ordinal];
    }

    /** Whether it is a noun, common or proper. */
    public boolean isNoun() {
        return this == NN || this == NNS || this == NNP;
    }

    /** Whether it is a verb form, modals left aside. */
    public boolean isVerb() {
        return ordinal() >= VB.ordinal() && ordinal() <= VBG.ordinal();
    }

    /** Whether it is a verb form that needs no auxiliary to be finite. */
    public boolean isFinite() {
        return this == VBP || this == VBZ || this == VBD;
    }

    /** Whether it is punctuation. */
    public boolean isMark() {
        return ordinal() >= STOP.ordinal();
    }
}

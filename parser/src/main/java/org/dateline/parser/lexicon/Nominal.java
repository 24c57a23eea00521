package org.dateline.parser.lexicon;

/**
 * A common noun that can stand for a party in the news.
 *
 * @param singular its singular
 * @param type what it stands for
 * @param gender of the person
 * @param plural whether this form is the plural
 */
public record Nominal(String singular, Type type, Gender gender, boolean plural) {
    /** What a nominal stands for. */
    public enum Type {
        /** One person. */
        PERSON,
        /** People in general. */
        PEOPLE,
        /** A group of people. */
        GROUP,
        /** An organised body. */
        BODY
    }

    /** The gender that a word implies. */
    public enum Gender {
        MASCULINE,
        FEMININE,
        ANY
    }
}

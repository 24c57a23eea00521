package org.dateline.parser.lexicon;

/**
 * A title or role that stands before or after a person's name.
 *
 * @param name the title in lower case, singular
 * @param type its kind
 */
public record Title(String name, Type type) {
    /** Kinds of titles. */
    public enum Type {
        OFFICE,
        MILITARY,
        POLICE,
        RELIGIOUS,
        NOBLE,
        BUSINESS,
        ACADEMIC,
        LEGAL,
        PARTY,
        PRESS,
        PROFESSION,
        SPORT,
        HONORIFIC
    }
}

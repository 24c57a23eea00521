package org.dateline.parser.lexicon;

/**
 * What a word or phrase does in a time expression.
 *
 * @param role its role
 * @param value what it says, as a number, 0 where it is none
 * @param code what it says, as a code, empty where it is none
 * @param doubtful whether it is often another word or a name
 */
public record TimeWord(TimeRole role, int value, String code, boolean doubtful) {
    static final TimeWord NONE = new TimeWord(TimeRole.NONE, 0, "", false);
}

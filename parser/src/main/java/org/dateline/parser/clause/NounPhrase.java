package org.dateline.parser.clause;

/**
 * A noun phrase without what follows its head: determiner, modifiers, possessors and head, as token numbers.
 *
 * @param start the first token
 * @param end the token after the last one
 * @param head the head noun or pronoun
 */
public record NounPhrase(int start, int end, int head) {
    /** Whether the token is one of the phrase's. */
    public boolean contains(int token) {
        return start <= token && token < end;
    }
}

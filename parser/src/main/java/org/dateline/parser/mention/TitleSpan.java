package org.dateline.parser.mention;

import org.dateline.parser.lexicon.Title;

/**
 * A title in the text as token numbers.
 *
 * @param start the first token
 * @param end the token after the last one
 * @param until the token after the field that it is of or for, "Minister of | Labour"; its own end where none is told
 * @param title the longest title of the lexicon that stands there
 */
record TitleSpan(int start, int end, int until, Title title) {
    /** Whether the field stands behind the title. */
    boolean hasField() {
        return until > end;
    }

    boolean isHonorific() {
        return title.type() == Title.Type.HONORIFIC;
    }
}

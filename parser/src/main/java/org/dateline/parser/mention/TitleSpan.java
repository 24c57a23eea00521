package org.dateline.parser.mention;

import org.dateline.parser.lexicon.Title;

/**
 * A title in the text as token numbers.
 *
 * @param start the first token
 * @param end the token after the last one
 * @param title the longest title of the lexicon that stands there
 */
record TitleSpan(int start, int end, Title title) {
    boolean isHonorific() {
        return title.type() == Title.Type.HONORIFIC;
    }
}

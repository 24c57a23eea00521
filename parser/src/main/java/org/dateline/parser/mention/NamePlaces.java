package org.dateline.parser.mention;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands at each token of an article: names, actors, and the titles that end before it.
 *
 * @param names the names in text order
 * @param nameAt the number of the name that a token lies in, -1 for none
 * @param figureAt the actor that a token's name is found to be
 * @param titleBefore the title that ends before a token
 */
record NamePlaces(
        List<NameSpan> names,
        int[] nameAt,
        @Nullable Figure[] figureAt,
        @Nullable TitleSpan[] titleBefore) {
    boolean has(int token) {
        return nameAt[token] >= 0;
    }

    /** The name that the token lies in. */
    NameSpan at(int token) {
        return names.get(nameAt[token]);
    }

    @Nullable
    Figure figure(int token) {
        return figureAt[token];
    }

    @Nullable
    TitleSpan title(int end) {
        return titleBefore[end];
    }
}

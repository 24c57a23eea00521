package org.dateline.parser.mention;

import java.util.List;
import org.dateline.parser.text.Numbering;
import org.jspecify.annotations.Nullable;

/**
 * What stands at each token of an article: names, actors, and the titles that end before it.
 *
 * @param names the names in text order
 * @param nameAt the number of the name that a token lies in, -1 for none
 * @param figures the actor that each name is found to be, null for none
 * @param titleBefore the title that ends before a token
 */
record NamePlaces(
        List<NameSpan> names, Numbering nameAt, List<@Nullable Figure> figures, ByToken<TitleSpan> titleBefore) {
    /** How many words of titles a name may have before it. */
    private static final int TITLES = 8;

    boolean has(int token) {
        return nameAt.at(token) >= 0;
    }

    /** The name that the token lies in. */
    NameSpan at(int token) {
        return names.get(nameAt.at(token));
    }

    @Nullable
    Figure figure(int token) {
        int name = nameAt.at(token);
        return name < 0 ? null : figures.get(name);
    }

    @Nullable
    TitleSpan title(int end) {
        return titleBefore.at(end);
    }

    /** Where the titles begin that stand right before a name, the name's start where there are none. */
    int titledStart(int name) {
        int start = name;
        TitleSpan title = titleBefore.at(start);
        while (title != null) {
            start = title.start();
            title = titleBefore.at(start);
        }
        return start;
    }

    /** The name that begins at the token or behind titles that do: "Dr. | X"; null for none. */
    @Nullable
    NameSpan titled(int token) {
        for (int i = token; i < token + TITLES; i++) {
            if (has(i)) {
                NameSpan name = at(i);
                return name.start() == i && titledStart(i) == token ? name : null;
            }
        }
        return null;
    }
}

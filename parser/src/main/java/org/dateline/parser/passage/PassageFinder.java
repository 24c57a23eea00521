package org.dateline.parser.passage;

import java.util.List;
import org.dateline.model.Passage;

/**
 * Finds the passages of an article.
 *
 * <p>An implementation must be safe for use by several threads, and linear in the text.
 */
@FunctionalInterface
public interface PassageFinder {
    /**
     * Finds the passages of a text.
     *
     * @param text the article's text
     * @return the passages in order; they do not overlap, begin and end with no white space, and leave out only white space
     */
    List<Passage> find(String text);

    /**
     * The standard finder.
     *
     * @return a finder
     */
    static PassageFinder standard() {
        return StandardPassageFinder.INSTANCE;
    }
}

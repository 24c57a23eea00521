package org.dateline.cli.export;

import java.io.Closeable;
import org.dateline.model.Article;

/** Where articles go, in their order. Trouble is an {@link java.io.UncheckedIOException}. */
public interface Export extends Closeable {
    /**
     * Writes what an article tells.
     *
     * @param article the article
     */
    void write(Article article);
}

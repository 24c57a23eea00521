package org.dateline.cli;

import java.io.Closeable;
import org.dateline.model.Article;

/** Where articles go, in their order. Trouble is an {@link java.io.UncheckedIOException}. */
interface Sink extends Closeable {
    void write(Article article);
}

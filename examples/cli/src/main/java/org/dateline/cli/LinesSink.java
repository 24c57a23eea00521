package org.dateline.cli;

import java.io.OutputStream;
import org.dateline.json.ArticleWriter;
import org.dateline.model.Article;

/** JSON Lines. */
final class LinesSink implements Sink {
    private final ArticleWriter lines;

    LinesSink(OutputStream target) {
        this.lines = ArticleWriter.to(target);
    }

    @Override
    public void write(Article article) {
        lines.write(article);
    }

    @Override
    public void close() {
        lines.close();
    }
}

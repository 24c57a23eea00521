package org.dateline.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.dateline.model.Article;

/** Text for people, an empty line between articles. */
final class TextSink implements Sink {
    private final Writer target;
    private final int width;
    private final boolean colours;
    private boolean begun;

    TextSink(OutputStream target, int width, boolean colours) {
        this.target = new OutputStreamWriter(target, StandardCharsets.UTF_8);
        this.width = width;
        this.colours = colours;
    }

    @Override
    public void write(Article article) {
        try {
            if (begun) {
                target.write('\n');
            }
            begun = true;
            for (StyledLine line : ArticleLines.of(article)) {
                target.write(line.wrapped(width, colours));
                target.write('\n');
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        target.close();
    }
}

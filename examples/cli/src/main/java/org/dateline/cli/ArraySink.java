package org.dateline.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import org.dateline.json.DatelineJson;
import org.dateline.model.Article;

/** One JSON array with an article a line, written as they come. */
final class ArraySink implements Sink {
    private final Writer target;
    private boolean begun;

    ArraySink(OutputStream target) {
        this.target = new OutputStreamWriter(target, StandardCharsets.UTF_8);
    }

    @Override
    public void write(Article article) {
        try {
            target.write(begun ? ",\n" : "[\n");
            begun = true;
            target.write(DatelineJson.create().toJson(article));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        try (target) {
            target.write(begun ? "\n]\n" : "[]\n");
        }
    }
}

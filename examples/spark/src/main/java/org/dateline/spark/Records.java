package org.dateline.spark;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayDeque;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.Queue;
import org.apache.spark.TaskContext;
import org.apache.spark.sql.Row;
import org.apache.spark.util.TaskCompletionListener;
import org.dateline.model.Article;
import org.dateline.parser.NewsParser;
import org.dateline.parser.article.Refusal;

/** What is in a slice, one record at a time: a row for each article and each refusal. */
final class Records implements Iterator<Row> {
    /** One for all threads of the process. */
    private static final NewsParser PARSER = NewsParser.create().readAhead(true);

    private final Slice slice;
    private final Iterator<Article> articles;
    private final Queue<Refusal> refusals = new ArrayDeque<>();

    private Records(Slice slice, Reader text) {
        this.slice = slice;
        this.articles =
                PARSER.onRefusal(refusals::add).parse(text, slice.file()).iterator();
    }

    /** Reads a slice; the file is closed when the task ends. */
    static Iterator<Row> of(Storage storage, Slice slice) {
        try {
            Reader text = storage.text(slice);
            TaskContext.get().addTaskCompletionListener((TaskCompletionListener) task -> close(text));
            return new Records(slice, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Reads a text. */
    static Iterator<Row> of(Slice slice, Reader text) {
        return new Records(slice, text);
    }

    private static void close(Reader text) {
        try {
            text.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public boolean hasNext() {
        return !refusals.isEmpty() || articles.hasNext() || !refusals.isEmpty();
    }

    @Override
    public Row next() {
        if (!hasNext()) {
            throw new NoSuchElementException();
        }
        Refusal refusal = refusals.poll();
        return refusal != null ? RecordRow.of(slice, refusal) : RecordRow.of(slice.file(), articles.next());
    }
}

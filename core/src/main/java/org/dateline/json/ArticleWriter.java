package org.dateline.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.Closeable;
import java.io.Flushable;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Objects;
import org.dateline.model.Article;

/**
 * Writes articles as JSON Lines: one object a line, each line ended with a line feed.
 *
 * <p>It streams without data binding, so a program that only writes starts quickly, and it holds no more than a buffer.
 *
 * {@snippet file="org/dateline/json/SnippetTest.java" region="writer"}
 *
 * <p>An error of the target is an {@link UncheckedIOException}. Not safe for use by several threads.
 */
public final class ArticleWriter implements Closeable, Flushable {
    private final JsonGenerator json;

    private ArticleWriter(JsonGenerator json) {
        this.json = json;
    }

    /**
     * Starts writing to a writer.
     *
     * @param target where the lines go; closing this closes it
     * @return an article writer
     */
    public static ArticleWriter to(Writer target) {
        Objects.requireNonNull(target, "target");
        try {
            return new ArticleWriter(JsonFormat.factory().createGenerator(target));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Starts writing UTF-8 to a stream.
     *
     * @param target where the lines go; closing this closes it
     * @return an article writer
     */
    public static ArticleWriter to(OutputStream target) {
        Objects.requireNonNull(target, "target");
        try {
            return new ArticleWriter(JsonFormat.factory().createGenerator(target));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes one line.
     *
     * @param article the article
     */
    public void write(Article article) {
        Objects.requireNonNull(article, "article");
        try {
            ArticleForms.article(json, article);
            json.writeRaw('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Hands to the target what is still in the buffer, and flushes the target. */
    @Override
    public void flush() {
        try {
            json.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Flushes and closes the target. */
    @Override
    public void close() {
        try {
            json.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

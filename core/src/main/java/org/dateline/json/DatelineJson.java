package org.dateline.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonGenerator.Feature;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.dateline.chronicle.Chronicle;
import org.dateline.model.Article;

/**
 * Reads and writes articles as JSON: one, a list, or JSON Lines as a lazy stream.
 *
 * {@snippet file="org/dateline/json/SnippetTest.java" region="json"}
 *
 * <p>Members that the format does not know are ignored. A word that it does not know, such as an act of a later
 * version, is refused, unless the reader is {@link #lenient()}. What cannot be read is a {@link DatelineJsonException}
 * with the place of the trouble; an error of the source or the target is an {@link UncheckedIOException}. Input is not
 * trusted: strings of more than 20 million characters and nesting of more than 100 levels are refused, and no class is
 * ever named by the data.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class DatelineJson {
    private static final DatelineJson STRICT = new DatelineJson(false);
    private static final DatelineJson LENIENT = new DatelineJson(true);

    private final boolean lenient;

    private DatelineJson(boolean lenient) {
        this.lenient = lenient;
    }

    /**
     * The strict form: words that the format does not know are refused.
     *
     * @return a reader and writer
     */
    public static DatelineJson create() {
        return STRICT;
    }

    /**
     * The lenient form: a finding with a word that the format does not know is left out, and so is all that refers to
     * it; a warning of the article says so.
     *
     * @return a reader and writer
     */
    public DatelineJson lenient() {
        return LENIENT;
    }

    /**
     * The JSON Schema (2020-12) of an article.
     *
     * @return the schema as JSON, also in the jar as {@code org/dateline/json/article.schema.json}
     */
    public static String schema() {
        return resource("article.schema.json");
    }

    /**
     * The JSON Schema (2020-12) of a chronicle.
     *
     * @return the schema as JSON, also in the jar as {@code org/dateline/json/chronicle.schema.json}
     */
    public static String chronicleSchema() {
        return resource("chronicle.schema.json");
    }

    private static String resource(String name) {
        try (InputStream in = DatelineJson.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads one article.
     *
     * @param json one JSON object
     * @return the article
     * @throws DatelineJsonException if it is none
     */
    public Article parse(String json) {
        Objects.requireNonNull(json, "json");
        return parse(new StringReader(json));
    }

    /**
     * Reads one article.
     *
     * @param json one JSON object, read to the end; the caller closes it
     * @return the article
     * @throws DatelineJsonException if it is none
     */
    public Article parse(Reader json) {
        return ArticleReader.of(json, lenient).only();
    }

    /**
     * Reads a list of articles.
     *
     * @param json one JSON array
     * @return the articles in its order
     * @throws DatelineJsonException if it is none
     */
    public List<Article> parseList(String json) {
        Objects.requireNonNull(json, "json");
        return parseList(new StringReader(json));
    }

    /**
     * Reads a list of articles.
     *
     * @param json one JSON array, read to the end; the caller closes it
     * @return the articles in its order
     * @throws DatelineJsonException if it is none
     */
    public List<Article> parseList(Reader json) {
        return ArticleReader.of(json, lenient).list();
    }

    /**
     * Reads a chronicle.
     *
     * @param json one JSON object
     * @return the chronicle
     * @throws DatelineJsonException if it is none
     */
    public Chronicle parseChronicle(String json) {
        Objects.requireNonNull(json, "json");
        return ArticleReader.of(new StringReader(json), lenient).chronicle();
    }

    /**
     * Reads JSON Lines, one article at a time.
     *
     * @param json objects, one a line; empty lines are skipped; the caller closes it
     * @return a lazy stream, which throws a {@link DatelineJsonException} where a line is no article
     */
    public Stream<Article> lines(Reader json) {
        return ArticleReader.of(json, lenient).lines();
    }

    /**
     * Reads a file of JSON Lines, one article at a time.
     *
     * @param file objects, one a line, in UTF-8; empty lines are skipped
     * @return a lazy stream, which closes the file at its end or when it is closed, and throws a
     *     {@link DatelineJsonException} where a line is no article
     */
    public Stream<Article> lines(Path file) {
        Objects.requireNonNull(file, "file");
        try {
            InputStream bytes = Files.newInputStream(file);
            return ArticleReader.of(bytes, lenient).lines();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes one article.
     *
     * @param article the article
     * @return one JSON object, without a line break
     */
    public String toJson(Article article) {
        Objects.requireNonNull(article, "article");
        return written(article, ArticleForms::article);
    }

    /**
     * Writes a list of articles.
     *
     * @param articles the articles
     * @return one JSON array, without a line break
     */
    public String toJson(List<Article> articles) {
        Objects.requireNonNull(articles, "articles");
        return written(articles, (json, list) -> {
            json.writeStartArray();
            for (Article article : list) {
                ArticleForms.article(json, article);
            }
            json.writeEndArray();
        });
    }

    /**
     * Writes a chronicle.
     *
     * @param chronicle the chronicle
     * @return one JSON object, without a line break
     */
    public String toJson(Chronicle chronicle) {
        Objects.requireNonNull(chronicle, "chronicle");
        return written(chronicle, ChronicleForms::chronicle);
    }

    /**
     * Writes a chronicle, which may be long, without holding its JSON.
     *
     * @param chronicle the chronicle
     * @param target where one JSON object goes, in UTF-8 and without a line break; flushed, and closed by the caller
     */
    public void write(Chronicle chronicle, OutputStream target) {
        Objects.requireNonNull(chronicle, "chronicle");
        Objects.requireNonNull(target, "target");
        try (JsonGenerator json = JsonFormat.factory().createGenerator(target).disable(Feature.AUTO_CLOSE_TARGET)) {
            ChronicleForms.chronicle(json, chronicle);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static <T> String written(T value, JsonParts.Form<T> form) {
        StringWriter out = new StringWriter();
        try (JsonGenerator json = JsonFormat.factory().createGenerator(out)) {
            form.write(json, value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toString();
    }

    /**
     * Writes JSON Lines, one article at a time.
     *
     * @param articles the articles; the caller closes the stream
     * @param target where the lines go; flushed, and closed by the caller
     */
    public void writeLines(Stream<Article> articles, Writer target) {
        writeLines(articles, ArticleWriter.to(target));
    }

    /**
     * Writes JSON Lines in UTF-8, one article at a time.
     *
     * @param articles the articles; the caller closes the stream
     * @param target where the lines go; flushed, and closed by the caller
     */
    public void writeLines(Stream<Article> articles, OutputStream target) {
        writeLines(articles, ArticleWriter.to(target));
    }

    /** Leaves the writer open, since its target is the caller's. */
    private static void writeLines(Stream<Article> articles, ArticleWriter writer) {
        articles.forEachOrdered(writer::write);
        writer.flush();
    }
}

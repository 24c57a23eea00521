package org.dateline.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators.AbstractSpliterator;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dateline.chronicle.Chronicle;
import org.dateline.model.Article;
import org.jspecify.annotations.Nullable;

/** Reads the articles, or the chronicle, of one document. */
final class ArticleReader {
    private final JsonParser json;
    private final boolean lenient;
    private final Closeable source;

    private ArticleReader(JsonParser json, boolean lenient, Closeable source) {
        this.json = json;
        this.lenient = lenient;
        this.source = source;
    }

    /** Over a source that the caller closes. */
    static ArticleReader of(Reader source, boolean lenient) {
        Objects.requireNonNull(source, "json");
        try {
            return new ArticleReader(Binding.MAPPER.createParser(source), lenient, () -> {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Over a source that the reader closes, at once where its first bytes are those of no encoding. */
    static ArticleReader of(InputStream source, boolean lenient) {
        try {
            return new ArticleReader(Binding.MAPPER.createParser(source), lenient, source);
        } catch (IOException e) {
            RuntimeException trouble = JsonTrouble.atOpening(e);
            try {
                source.close();
            } catch (IOException closing) {
                trouble.addSuppressed(closing);
            }
            throw trouble;
        }
    }

    Article only() {
        next();
        Article article = article("");
        if (next() != null) {
            throw JsonTrouble.at(json, "", "nothing may follow the article");
        }
        return article;
    }

    Chronicle chronicle() {
        if (next() != JsonToken.START_OBJECT) {
            throw JsonTrouble.at(json, "", "a chronicle must be a JSON object");
        }
        Chronicle chronicle = lenient
                ? pruned(Chronicle.class, UnknownWords.leaveOutOfChronicle(tree("")), "")
                : strict(Chronicle.class, "");
        if (next() != null) {
            throw JsonTrouble.at(json, "", "nothing may follow the chronicle");
        }
        return chronicle;
    }

    List<Article> list() {
        if (next() != JsonToken.START_ARRAY) {
            throw JsonTrouble.at(json, "", "a list of articles must be a JSON array");
        }
        List<Article> articles = new ArrayList<>();
        while (next() != JsonToken.END_ARRAY) {
            articles.add(article("/" + articles.size()));
        }
        if (next() != null) {
            throw JsonTrouble.at(json, "", "nothing may follow the list");
        }
        return List.copyOf(articles);
    }

    Stream<Article> lines() {
        Spliterator<Article> lines =
                new AbstractSpliterator<>(
                        Long.MAX_VALUE, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE) {
                    @Override
                    public boolean tryAdvance(Consumer<? super Article> action) {
                        if (json.isClosed() || next() == null) {
                            close();
                            return false;
                        }
                        action.accept(article(""));
                        return true;
                    }
                };
        return StreamSupport.stream(lines, false).onClose(this::close);
    }

    private @Nullable JsonToken next() {
        try {
            return json.nextToken();
        } catch (IOException e) {
            throw JsonTrouble.of(json, place -> place, e);
        }
    }

    private Article article(String pointer) {
        if (!json.hasToken(JsonToken.START_OBJECT)) {
            throw JsonTrouble.at(json, pointer, "an article must be a JSON object");
        }
        return lenient
                ? pruned(Article.class, UnknownWords.leaveOut(tree(pointer)), pointer)
                : strict(Article.class, pointer);
    }

    private <T> T strict(Class<T> type, String pointer) {
        try {
            return Binding.MAPPER.readValue(json, type);
        } catch (IOException e) {
            throw JsonTrouble.of(json, place -> pointer + place, e);
        }
    }

    private <T> T pruned(Class<T> type, Pruning pruning, String pointer) {
        try {
            return Binding.MAPPER.treeToValue(pruning.whole(), type);
        } catch (IOException e) {
            throw JsonTrouble.of(json, place -> pointer + pruning.original(place), e);
        }
    }

    private ObjectNode tree(String pointer) {
        try {
            return Binding.MAPPER.readTree(json);
        } catch (IOException e) {
            throw JsonTrouble.of(json, place -> pointer + place, e);
        }
    }

    private void close() {
        try {
            json.close();
            source.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package org.dateline.benchmark;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.parser.article.ArticleSplitter;
import org.dateline.parser.article.RawArticle;

/** A text to read: many articles, each under its header. */
record Texts(String text, long bytes) {
    static Texts of(String text) {
        return new Texts(text, text.getBytes(StandardCharsets.UTF_8).length);
    }

    long characters() {
        return text.length();
    }

    List<RawArticle> articles() {
        return ArticleSplitter.standard().split(text);
    }
}

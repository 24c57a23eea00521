package org.dateline.parser.article;

import java.io.Reader;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** The splitter that reads with an {@link ArticleSpliterator}. */
final class StandardArticleSplitter implements ArticleSplitter {
    private final RefusalHandler handler;
    private final int longest;

    StandardArticleSplitter(RefusalHandler handler, int longest) {
        if (longest < 1) {
            throw new IllegalArgumentException("longest: must be 1 or more, is " + longest);
        }
        this.handler = handler;
        this.longest = longest;
    }

    @Override
    public Stream<RawArticle> split(Reader text, String source) {
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(source, "source");
        Segments segments = new Segments(new TextWindow(text), source, longest);
        return StreamSupport.stream(new ArticleSpliterator(segments, handler), false);
    }
}

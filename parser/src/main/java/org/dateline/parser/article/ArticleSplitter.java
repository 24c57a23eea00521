package org.dateline.parser.article;

import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Cuts dated text into its articles.
 *
 * <p>A header is the word {@code date} (any case, perhaps a colon after it) and a date, at the beginning of the input or of a
 * line, unless that line only goes on with a wrapped sentence ("… had set the / date 2022-02-08 as …"). In the middle of a line
 * it is one only if {@code date} is in lower case, the date is in ISO form, a capital letter follows, and the words before it
 * do not make it part of a sentence: so files joined without a line break come apart, and "the date 2022-02-08" does not. A
 * header without a text gives an article with an empty text.
 *
 * <p>An implementation must be safe for use by several threads.
 */
@FunctionalInterface
public interface ArticleSplitter {
    /** The longest article that the standard splitter reads, in UTF-16 code units, unless told otherwise. */
    int LONGEST = 1 << 24;

    /**
     * Reads articles one at a time. The stream holds one article in memory and looks at no more than the beginning of the next.
     * It is not divided among the threads of a parallel stream.
     *
     * @param text the dated text; the caller closes it
     * @param source the name of the input, for messages; may be empty
     * @return the articles in their order; reading may throw {@link java.io.UncheckedIOException} and, if refusals are not
     *     taken by a handler, {@link RefusedTextException}, after which the stream cannot be used any more
     */
    Stream<RawArticle> split(Reader text, String source);

    /**
     * Reads all articles of a text.
     *
     * @param text the dated text
     * @return the articles in their order
     * @throws RefusedTextException if a part of it has no date, or an impossible one, and no handler takes that
     */
    default List<RawArticle> split(String text) {
        return split(new StringReader(Objects.requireNonNull(text, "text")), "").toList();
    }

    /**
     * Reads a file of UTF-8, one article at a time. Bytes that are no UTF-8 become U+FFFD, with a warning.
     *
     * @param file the file of dated text
     * @return the articles in their order; closing the stream closes the file, and so does reading to its end
     * @throws java.io.UncheckedIOException if the file cannot be opened
     */
    default Stream<RawArticle> split(Path file) {
        Reader reader = ClosingReader.open(Objects.requireNonNull(file, "file"));
        return split(reader, file.toString()).onClose(() -> ClosingReader.close(reader));
    }

    /**
     * The standard splitter, which throws where it must refuse a text.
     *
     * @return a splitter
     */
    static ArticleSplitter standard() {
        return standard(RefusalHandler.throwing(), LONGEST);
    }

    /**
     * The standard splitter.
     *
     * @param handler is told of what is refused
     * @param longest the longest article, header included, in UTF-16 code units; longer ones are refused
     * @return a splitter
     * @throws IllegalArgumentException if {@code longest} is less than 1
     */
    static ArticleSplitter standard(RefusalHandler handler, int longest) {
        return new StandardArticleSplitter(Objects.requireNonNull(handler, "handler"), longest);
    }
}

package org.dateline.parser;

import java.io.Reader;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.dateline.model.Article;
import org.dateline.parser.article.ArticleSplitter;
import org.dateline.parser.article.RawArticle;
import org.dateline.parser.article.RefusalHandler;

/**
 * Reads dated plain-text news into articles: who said what, who met whom, when, where, and according to whom.
 *
 * <p>A header is the word {@code date} and a date, at the start of the input or of a line; the article follows it.
 *
 * {@snippet file="org/dateline/parser/SnippetTest.java" region="parse"}
 *
 * <p>A parser is immutable and serves all threads. Every text gives a result, in time linear in its length, and the same text
 * always the same one. Making a parser loads the word lists; make one and keep it.
 */
public final class NewsParser {
    private final ArticleSplitter splitter;
    private final ArticleReader reader;
    private final int longestArticle;
    private final boolean readAhead;

    NewsParser(RefusalHandler refusals, int longestArticle, ArticleReader reader) {
        this(ArticleSplitter.standard(refusals, longestArticle), longestArticle, false, reader);
    }

    private NewsParser(ArticleSplitter splitter, int longestArticle, boolean readAhead, ArticleReader reader) {
        this.splitter = splitter;
        this.reader = reader;
        this.longestArticle = longestArticle;
        this.readAhead = readAhead;
    }

    /**
     * Makes a parser with the standard word lists, stages and limits, which refuses text without a date by an exception.
     *
     * @return a parser
     */
    public static NewsParser create() {
        return builder().build();
    }

    /**
     * Starts a parser with settings of the caller's.
     *
     * @return a builder that holds the standard settings
     */
    public static NewsParserBuilder builder() {
        return new NewsParserBuilder();
    }

    /**
     * This parser with another way to refuse. Both share their word lists, so that it costs nothing to have one for each input.
     *
     * @param handler is told of each refusal, by the thread that reads
     * @return a parser
     */
    public NewsParser onRefusal(RefusalHandler handler) {
        return new NewsParser(
                ArticleSplitter.standard(Objects.requireNonNull(handler, "handler"), longestArticle),
                longestArticle,
                readAhead,
                reader);
    }

    /**
     * This parser with or without leave to read a {@link Reader} some articles ahead of the one that is asked for, as it does a
     * {@link #parse(Path) file}. A parser does not unless told, since the next article of a feed may be long in coming. Both share
     * their word lists.
     *
     * @param ahead whether to read ahead
     * @return a parser
     */
    public NewsParser readAhead(boolean ahead) {
        return new NewsParser(splitter, longestArticle, ahead, reader);
    }

    /**
     * Reads all articles of a text.
     *
     * @param text the dated text
     * @return one article for each header, in their order
     * @throws org.dateline.parser.article.RefusedTextException if a part of the text has no date, or an impossible one, and no
     *     handler takes it
     */
    public List<Article> parse(String text) {
        return together(splitter.split(Objects.requireNonNull(text, "text")).stream())
                .toList();
    }

    /**
     * Reads articles one at a time; one is held in memory, and no more than the beginning of the next is looked at. A parallel
     * stream reads no further and no faster. The caller closes the reader. {@link #readAhead} lets it be read as a file is,
     * which is faster.
     *
     * @param text the dated text
     * @return the articles in their order, lazily; reading may throw {@link java.io.UncheckedIOException} and
     *     {@link org.dateline.parser.article.RefusedTextException}
     */
    public Stream<Article> parse(Reader text) {
        return parse(text, "");
    }

    /**
     * As {@link #parse(Reader)}, with a name for the input.
     *
     * @param text the dated text
     * @param source what refusals call the input, such as its file name
     * @return the articles in their order, lazily
     */
    public Stream<Article> parse(Reader text, String source) {
        Stream<RawArticle> raw =
                splitter.split(Objects.requireNonNull(text, "text"), Objects.requireNonNull(source, "source"));
        return readAhead ? together(raw) : raw.map(reader::read);
    }

    /**
     * Reads a UTF-8 file of any length. Malformed bytes become U+FFFD, with a warning.
     *
     * <p>Articles are read some ahead of the one that is asked for, since a few together take about three quarters of the time: no
     * more than 64, and no more than 32,768 characters and the article with which they reach that. If the stream is made
     * {@link Stream#parallel() parallel}, several threads read, and twice as much for each is in memory. What the caller does with
     * the articles is done by one thread, in their order.
     *
     * @param file the file of dated text
     * @return the articles in their order, lazily; closing the stream closes the file
     * @throws java.io.UncheckedIOException if the file cannot be opened
     */
    public Stream<Article> parse(Path file) {
        return together(splitter.split(Objects.requireNonNull(file, "file")));
    }

    private Stream<Article> together(Stream<RawArticle> raw) {
        ArticleQueue articles = new ArticleQueue(raw.spliterator(), reader::read);
        return StreamSupport.stream(articles, false).onClose(articles::close).onClose(raw::close);
    }

    /**
     * Reads one article whose date the caller knows. A header in the text is text.
     *
     * @param date the article's date
     * @param text the article's text; white space around it is left out
     * @return the article
     */
    public Article parse(LocalDate date, String text) {
        return parse(date, text, ArticleDetails.none());
    }

    /**
     * Reads one article whose date, title, source or address the caller knows.
     *
     * @param date the article's date
     * @param text the article's text; white space around it is left out
     * @param details what else is known of it
     * @return the article
     */
    public Article parse(LocalDate date, String text, ArticleDetails details) {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(text, "text");
        return reader.read(RawArticle.of(date, text), Objects.requireNonNull(details, "details"));
    }
}

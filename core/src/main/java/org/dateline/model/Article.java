package org.dateline.model;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import org.dateline.style.ModelStyle;
import org.immutables.value.Value;

/**
 * A dated text with what it says: its passages, its actors, and who said what and met whom and when.
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = Article.Builder.class)
public sealed interface Article extends WithArticle permits ImmutableArticle {
    /** The version of the wire format that this library writes. */
    int CURRENT_VERSION = 1;

    /**
     * Starts one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /**
     * The id of the article with a date and a text.
     *
     * @param date the date
     * @param text the text
     * @return the date and the first 12 hexadecimal digits of SHA-256 over the text's UTF-16 code units, big-endian
     */
    static String idOf(LocalDate date, String text) {
        return ArticleIds.idOf(date, text);
    }

    /**
     * Starts another from this one.
     *
     * @return a builder that holds all of this value
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * The version of the wire format.
     *
     * @return {@link #CURRENT_VERSION} unless set or read
     */
    @Value.Default
    default int version() {
        return CURRENT_VERSION;
    }

    /**
     * The key of the article.
     *
     * @return {@link #idOf idOf(date, text)} unless set or read
     */
    @Value.Default
    default String id() {
        return idOf(date(), text());
    }

    /**
     * The date of the article.
     *
     * @return the date of its header
     */
    LocalDate date();

    /**
     * The time of the article.
     *
     * @return the time, where the header gives one
     */
    @JsonFormat(without = JsonFormat.Feature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
    Optional<OffsetDateTime> dateTime();

    /**
     * The headline.
     *
     * @return the title, where the text has one
     */
    Optional<String> title();

    /**
     * The outlet.
     *
     * @return its name, where it is known
     */
    Optional<String> source();

    /**
     * Where the article was published.
     *
     * @return its address, where it is known
     */
    Optional<URI> url();

    /**
     * The text, without its date header and without white space at either end.
     *
     * @return what all spans count in
     */
    String text();

    /**
     * The blocks of the text.
     *
     * @return passages in the order of the text, which do not overlap
     */
    List<Passage> passages();

    /**
     * The parties that the text speaks of.
     *
     * @return one actor for each
     */
    List<Actor> actors();

    /**
     * What was said.
     *
     * @return the statements in the order of the text
     */
    List<Statement> statements();

    /**
     * Who met.
     *
     * @return the meetings in the order of the text
     */
    List<Meeting> meetings();

    /**
     * The times that the text names.
     *
     * @return the times in the order of the text
     */
    List<TimeExpression> times();

    /**
     * What could not be read.
     *
     * @return the warnings in the order of the text
     */
    List<Warning> warnings();

    /** Collects the parts of an Article. Not safe for use by several threads. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    class Builder extends ImmutableArticle.Builder {
        Builder() {}
    }
}

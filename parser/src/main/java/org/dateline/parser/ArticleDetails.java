package org.dateline.parser;

import java.net.URI;
import java.util.Objects;
import java.util.Optional;

/**
 * What the caller knows of an article besides its date and text.
 *
 * @param title its headline, which goes before one found in the text
 * @param source the outlet
 * @param url its address
 */
public record ArticleDetails(Optional<String> title, Optional<String> source, Optional<URI> url) {
    private static final ArticleDetails NONE = new ArticleDetails(Optional.empty(), Optional.empty(), Optional.empty());

    /** Checks that nothing is null. */
    public ArticleDetails {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(url, "url");
    }

    /**
     * Nothing is known.
     *
     * @return details without title, source and address
     */
    public static ArticleDetails none() {
        return NONE;
    }

    /**
     * These details with a title.
     *
     * @param title the headline
     * @return the same details with it
     */
    public ArticleDetails withTitle(String title) {
        return new ArticleDetails(Optional.of(title), source, url);
    }

    /**
     * These details with a source.
     *
     * @param source the outlet
     * @return the same details with it
     */
    public ArticleDetails withSource(String source) {
        return new ArticleDetails(title, Optional.of(source), url);
    }

    /**
     * These details with an address.
     *
     * @param url where the article stands
     * @return the same details with it
     */
    public ArticleDetails withUrl(URI url) {
        return new ArticleDetails(title, source, Optional.of(url));
    }
}

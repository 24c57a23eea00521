package org.dateline.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.dateline.style.ModelStyle;
import org.immutables.value.Value;

/** The name of one statement of one article, since statements of different articles may be equal as values. */
@Value.Immutable
@ModelStyle
@JsonIgnoreProperties(ignoreUnknown = true)
public sealed interface StatementRef extends WithStatementRef permits ImmutableStatementRef {
    /**
     * Makes a reference.
     *
     * @param article the id of the article
     * @param statement the id of the statement in it
     * @return the reference
     */
    @JsonCreator
    static StatementRef of(
            @JsonProperty(value = "article", required = true) String article,
            @JsonProperty(value = "statement", required = true) String statement) {
        return ImmutableStatementRef.of(article, statement);
    }

    /**
     * The article.
     *
     * @return its id
     */
    @Value.Parameter
    String article();

    /**
     * The statement in the article.
     *
     * @return its id
     */
    @Value.Parameter
    String statement();
}

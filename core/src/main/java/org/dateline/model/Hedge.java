package org.dateline.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.dateline.style.ModelStyle;
import org.immutables.value.Value;

/** A word of reserve: "reportedly", "might". */
@Value.Immutable
@ModelStyle
@JsonIgnoreProperties(ignoreUnknown = true)
public sealed interface Hedge extends WithHedge permits ImmutableHedge {
    /**
     * Makes a hedge.
     *
     * @param by whose reserve it is
     * @param span the words that express it
     * @return the hedge
     */
    @JsonCreator
    static Hedge of(
            @JsonProperty(value = "by", required = true) HedgeBy by,
            @JsonProperty(value = "span", required = true) Span span) {
        return ImmutableHedge.of(by, span);
    }

    /**
     * Whose reserve it is.
     *
     * @return the reporter or the speaker
     */
    @Value.Parameter
    HedgeBy by();

    /**
     * The words that express the reserve.
     *
     * @return their place in the text
     */
    @Value.Parameter
    Span span();
}

package org.dateline.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.dateline.style.ModelStyle;
import org.immutables.value.Value;

/** A place in the text that names an actor. */
@Value.Immutable
@ModelStyle
@JsonIgnoreProperties(ignoreUnknown = true)
public sealed interface Mention extends WithMention permits ImmutableMention {
    /**
     * Makes a mention.
     *
     * @param kind how it names the actor
     * @param span the words that do
     * @return the mention
     */
    @JsonCreator
    static Mention of(
            @JsonProperty(value = "kind", required = true) MentionKind kind,
            @JsonProperty(value = "span", required = true) Span span) {
        return ImmutableMention.of(kind, span);
    }

    /**
     * How the mention names its actor.
     *
     * @return its kind
     */
    @Value.Parameter
    MentionKind kind();

    /**
     * The words that name the actor.
     *
     * @return their place in the text
     */
    @Value.Parameter
    Span span();
}

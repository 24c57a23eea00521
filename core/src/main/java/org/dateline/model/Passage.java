package org.dateline.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.dateline.style.ModelStyle;
import org.immutables.value.Value;

/** A block of an article's text: a paragraph, a heading, a caption. */
@Value.Immutable
@ModelStyle
@JsonIgnoreProperties(ignoreUnknown = true)
public sealed interface Passage extends WithPassage permits ImmutablePassage {
    /**
     * Makes a passage.
     *
     * @param kind what it is
     * @param span where it stands
     * @return the passage
     */
    @JsonCreator
    static Passage of(
            @JsonProperty(value = "kind", required = true) PassageKind kind,
            @JsonProperty(value = "span", required = true) Span span) {
        return ImmutablePassage.of(kind, span);
    }

    /**
     * What the passage is.
     *
     * @return its kind
     */
    @Value.Parameter
    PassageKind kind();

    /**
     * Where the passage stands, without the white space around it.
     *
     * @return its place in the text
     */
    @Value.Parameter
    Span span();
}

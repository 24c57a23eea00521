package org.dateline.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.dateline.style.ModelStyle;
import org.immutables.value.Value;

/**
 * The word or phrase that makes a statement of some words: "said", "according to". Of a verb it is the whole group, its auxiliaries,
 * its negation and the adverbs right before it included, as in PARC 3 (S. Pareti, 2016): "had not said", "later said".
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = Cue.Builder.class)
public sealed interface Cue extends WithCue permits ImmutableCue {
    /**
     * Makes one of these parts alone.
     *
     * @param lemma the base form
     * @param spans the words of the cue
     * @return the value
     */
    static Cue of(String lemma, Span... spans) {
        return builder().lemma(lemma).addSpans(spans).build();
    }

    /**
     * Starts one.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
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
     * The base form.
     *
     * @return a string of one character or more, lower case
     */
    String lemma();

    /**
     * The words of the cue.
     *
     * @return their places in the text, several if other words break it
     */
    List<Span> spans();

    /** Collects the parts of a Cue. Not safe for use by several threads. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    class Builder extends ImmutableCue.Builder {
        Builder() {}
    }
}

package org.dateline.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.dateline.style.ModelStyle;
import org.immutables.value.Value;

/** Something in the text that could not be read, or not for sure. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = Warning.Builder.class)
public sealed interface Warning extends WithWarning permits ImmutableWarning {
    /**
     * Makes one of these parts alone.
     *
     * @param kind what it is about
     * @param span the words it is about
     * @param message the reason
     * @return the value
     */
    static Warning of(WarningKind kind, Span span, String message) {
        return builder().kind(kind).span(span).message(message).build();
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
     * What it is about.
     *
     * @return its kind
     */
    WarningKind kind();

    /**
     * The words it is about.
     *
     * @return their place in the text, empty where it is about the whole
     */
    Optional<Span> span();

    /**
     * The reason, for a human reader.
     *
     * @return a message in English
     */
    String message();

    /** Collects the parts of a Warning. Not safe for use by several threads. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    class Builder extends ImmutableWarning.Builder {
        Builder() {}
    }
}

package org.dateline.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.dateline.style.ModelStyle;
import org.immutables.value.Value;

/** Where something happens. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = Place.Builder.class)
public sealed interface Place extends WithPlace permits ImmutablePlace {
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
     * The name of the place.
     *
     * @return a string of one character or more
     */
    String name();

    /**
     * The country that the place is or lies in.
     *
     * @return an ISO 3166-1 alpha-3 code
     */
    Optional<String> country();

    /**
     * The words that name the place.
     *
     * @return their place in the text, empty if no words say it
     */
    Optional<Span> span();

    /** Holds the rule on the country. */
    @Value.Check
    default void check() {
        if (country().isPresent() && !CountryCodes.isCode(country().get())) {
            throw new IllegalStateException("place: country must be an ISO 3166-1 alpha-3 code, is "
                    + country().get());
        }
    }

    /** Collects the parts of a Place. Not safe for use by several threads. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    class Builder extends ImmutablePlace.Builder {
        Builder() {}
    }
}

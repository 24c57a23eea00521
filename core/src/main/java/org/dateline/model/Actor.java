package org.dateline.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.dateline.style.ModelStyle;
import org.immutables.value.Value;

/** A party that the article speaks of: one for each real-world party, with all of its mentions. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = Actor.Builder.class)
public sealed interface Actor extends WithActor permits ImmutableActor {
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
     * The key of the actor in its article.
     *
     * @return the key by which statements and meetings name it
     */
    ActorId id();

    /**
     * What sort of party it is.
     *
     * @return its kind
     */
    ActorKind kind();

    /**
     * The name: the canonical one of a country or an organisation that is known, the fullest in the article of a
     * person, the words of the text for an unnamed actor.
     *
     * @return a string of one character or more
     */
    String name();

    /**
     * Whether the text gives a name.
     *
     * @return false for "an official"; true unless set
     */
    @Value.Default
    default boolean named() {
        return true;
    }

    /**
     * Other names in the text.
     *
     * @return names that differ from {@link #name()}, in the order of the text
     */
    List<String> aliases();

    /**
     * The country that the actor is or belongs to.
     *
     * @return an ISO 3166-1 alpha-3 code
     */
    Optional<String> country();

    /**
     * The offices and titles that the text gives it.
     *
     * @return roles in the order of the text
     */
    List<Role> roles();

    /**
     * The places that name it.
     *
     * @return mentions in the order of the text
     */
    List<Mention> mentions();

    /** Holds the rules that an actor has a name and its country a code. */
    @Value.Check
    default void check() {
        if (name().isEmpty()) {
            throw new IllegalStateException("actor: name must not be empty, is empty for " + id().value());
        }
        if (country().isPresent() && !CountryCodes.isCode(country().get())) {
            throw new IllegalStateException("actor: country must be an ISO 3166-1 alpha-3 code, is "
                    + country().get());
        }
    }

    /** Collects the parts of an Actor. Not safe for use by several threads. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    class Builder extends ImmutableActor.Builder {
        Builder() {}
    }
}

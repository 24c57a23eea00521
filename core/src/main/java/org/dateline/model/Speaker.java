package org.dateline.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.dateline.style.ModelStyle;
import org.immutables.value.Value;

/** An actor as the source or the addressee of a statement. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = Speaker.Builder.class)
public sealed interface Speaker extends WithSpeaker permits ImmutableSpeaker {
    /**
     * Makes one of these parts alone.
     *
     * @param actor the key of the actor
     * @param span the words that name it here
     * @return the value
     */
    static Speaker of(ActorId actor, Span span) {
        return builder().actor(actor).span(span).build();
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
     * The actor.
     *
     * @return its key in the article
     */
    ActorId actor();

    /**
     * The words that stand for it here: a name, a description or a pronoun, also that of a relative clause, as in "Moss, who said so".
     *
     * @return their place in the text, empty if no words say it
     */
    Optional<Span> span();

    /** Collects the parts of a Speaker. Not safe for use by several threads. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    class Builder extends ImmutableSpeaker.Builder {
        Builder() {}
    }
}

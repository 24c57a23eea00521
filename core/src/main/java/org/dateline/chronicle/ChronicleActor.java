package org.dateline.chronicle;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Actor;
import org.dateline.model.ActorId;
import org.dateline.model.ActorKind;
import org.dateline.style.ModelStyle;
import org.immutables.value.Value;

/** A party across articles. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = ChronicleActor.Builder.class)
public sealed interface ChronicleActor extends WithChronicleActor permits ImmutableChronicleActor {
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
     * The key of the actor in its chronicle.
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
     * The fullest name that the articles give.
     *
     * @return a string of one character or more
     */
    String name();

    /**
     * The country that it is or belongs to.
     *
     * @return an ISO 3166-1 alpha-3 code
     */
    Optional<String> country();

    /**
     * The actors of the articles that it was merged from.
     *
     * @return references in the order of the articles
     */
    List<ActorRef> in();

    /** Holds the rules of an {@link Actor}: it has a name, and its country a code. */
    @Value.Check
    default void check() {
        Actor.builder().id(id()).kind(kind()).name(name()).country(country()).build();
    }

    /** Collects the parts of a ChronicleActor. Not safe for use by several threads. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    class Builder extends ImmutableChronicleActor.Builder {
        Builder() {}
    }
}

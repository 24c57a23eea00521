package org.dateline.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import org.dateline.style.ModelStyle;
import org.immutables.value.Value;

/** An actor as one side of a meeting. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = Participant.Builder.class)
public sealed interface Participant extends WithParticipant permits ImmutableParticipant {
    /**
     * Makes one of these parts alone.
     *
     * @param actor the key of the actor
     * @param part the part it takes
     * @return the value
     */
    static Participant of(ActorId actor, ParticipantPart part) {
        return builder().actor(actor).part(part).build();
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
     * The part it takes.
     *
     * @return {@link ParticipantPart#PARTICIPANT} unless set
     */
    @Value.Default
    default ParticipantPart part() {
        return ParticipantPart.PARTICIPANT;
    }

    /** Collects the parts of a Participant. Not safe for use by several threads. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    class Builder extends ImmutableParticipant.Builder {
        Builder() {}
    }
}

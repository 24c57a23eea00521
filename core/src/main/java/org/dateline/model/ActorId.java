package org.dateline.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.dateline.style.ModelStyle;
import org.immutables.value.Value;

/**
 * The key of an actor within one article; in JSON a plain string.
 *
 * <p>The parser makes it of the actor's name ({@code emmanuel-macron}), or {@code _1}, {@code _2} … for actors without
 * one. It is a key and not an identity: across articles the chronicle decides who is who.
 */
@Value.Immutable
@ModelStyle
public sealed interface ActorId extends WithActorId permits ImmutableActorId {
    /**
     * Makes an id.
     *
     * @param value the key
     * @return the id
     * @throws IllegalStateException if the key is empty
     */
    @JsonCreator
    static ActorId of(String value) {
        return ImmutableActorId.of(value);
    }

    /**
     * The key as a string.
     *
     * @return a string of one character or more
     */
    @JsonValue
    @Value.Parameter
    String value();

    /** Holds the rule that a key is not empty. */
    @Value.Check
    default void check() {
        if (value().isEmpty()) {
            throw new IllegalStateException("actor id: must not be empty, is \"\"");
        }
    }
}

package org.dateline.chronicle;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.dateline.model.ActorId;
import org.dateline.style.ModelStyle;
import org.immutables.value.Value;

/** The name of one actor of one article, since keys of actors are good in their article only. */
@Value.Immutable
@ModelStyle
@JsonIgnoreProperties(ignoreUnknown = true)
public sealed interface ActorRef extends WithActorRef permits ImmutableActorRef {
    /**
     * Makes a reference.
     *
     * @param article the id of the article
     * @param actor the id of the actor in it
     * @return the reference
     */
    @JsonCreator
    static ActorRef of(
            @JsonProperty(value = "article", required = true) String article,
            @JsonProperty(value = "actor", required = true) ActorId actor) {
        return ImmutableActorRef.of(article, actor);
    }

    /**
     * The article.
     *
     * @return its id
     */
    @Value.Parameter
    String article();

    /**
     * The actor in the article.
     *
     * @return its id
     */
    @Value.Parameter
    ActorId actor();
}

package org.dateline.chronicle;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.dateline.model.ActorId;
import org.dateline.model.Article;
import org.dateline.model.Warning;
import org.dateline.style.ModelStyle;
import org.immutables.value.Value;

/**
 * What several articles tell together: actors merged by identity, statements in the order of time, and the life of each
 * meeting from the first word of it to the last.
 *
 * {@snippet file="org/dateline/json/SnippetTest.java" region="chronicle"}
 *
 * <p>The same articles make the same chronicle, in whatever order they are given. Immutable and safe for use by several
 * threads.
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = Chronicle.Builder.class)
public sealed interface Chronicle extends WithChronicle permits ImmutableChronicle {
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
     * The version of the wire format.
     *
     * @return {@link org.dateline.model.Article#CURRENT_VERSION} unless set or read
     */
    @Value.Default
    default int version() {
        return Article.CURRENT_VERSION;
    }

    /**
     * The date of the first article.
     *
     * @return a date, empty if there are no articles
     */
    @JsonProperty("from")
    Optional<LocalDate> firstDate();

    /**
     * The date of the last article.
     *
     * @return a date, empty if there are no articles
     */
    @JsonProperty("to")
    Optional<LocalDate> lastDate();

    /**
     * The articles.
     *
     * @return their ids in the order of their dates
     */
    List<String> articles();

    /**
     * The parties.
     *
     * @return the actors in the order in which the articles name them
     */
    List<ChronicleActor> actors();

    /**
     * What was said.
     *
     * @return the statements in the order of time
     */
    List<ChronicleStatement> statements();

    /**
     * Who met.
     *
     * @return the meetings in the order of their first reports
     */
    List<ChronicleMeeting> meetings();

    /**
     * What lenient reading left out.
     *
     * @return warnings without a span; none in a chronicle that was made
     */
    List<Warning> warnings();

    /**
     * Makes the chronicle of some articles. Where there are too many to hold at once, a {@link Chronicler} takes them
     * one at a time.
     *
     * @param articles the articles, in any order; of several with one id one counts, and always the same one
     * @return their chronicle
     */
    static Chronicle of(Collection<Article> articles) {
        Chronicler chronicler = Chronicler.create();
        articles.forEach(chronicler::add);
        return chronicler.chronicle();
    }

    /**
     * What an actor says.
     *
     * @param actor the key of an actor
     * @return the statements that it alone or with others makes, in the order of time
     */
    default List<ChronicleStatement> statementsBy(ActorId actor) {
        return statements().stream()
                .filter(statement -> statement.speakers().contains(actor))
                .toList();
    }

    /**
     * The meetings that an actor takes part in.
     *
     * @param actor the key of an actor
     * @return the meetings in the order of their first reports
     */
    default List<ChronicleMeeting> meetingsOf(ActorId actor) {
        return meetings().stream()
                .filter(meeting -> meeting.participants().contains(actor))
                .toList();
    }

    /**
     * The actor with a key.
     *
     * @param id a key of this chronicle
     * @return the actor
     * @throws NoSuchElementException if there is none
     */
    default ChronicleActor actor(ActorId id) {
        ChronicleActor actor = actorsById().get(Objects.requireNonNull(id, "id"));
        if (actor == null) {
            throw new NoSuchElementException("the chronicle has no actor " + id.value());
        }
        return actor;
    }

    /**
     * The actors by their keys.
     *
     * @return an unmodifiable map in the order of {@link #actors()}
     */
    @Value.Lazy
    default Map<ActorId, ChronicleActor> actorsById() {
        Map<ActorId, ChronicleActor> index = new LinkedHashMap<>();
        actors().forEach(actor -> index.putIfAbsent(actor.id(), actor));
        return Collections.unmodifiableMap(index);
    }

    /**
     * Holds the rules of a consistent chronicle: keys are unique and resolve, and so do articles.
     *
     * @throws IllegalStateException if one is broken
     */
    @Value.Check
    default void check() {
        ChronicleRules.check(this);
    }

    /** Collects the parts of a Chronicle. Not safe for use by several threads. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    class Builder extends ImmutableChronicle.Builder {
        Builder() {}
    }
}

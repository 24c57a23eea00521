package org.dateline.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.dateline.style.ModelStyle;
import org.immutables.value.Value;

/** A place in the text that tells of a meeting. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = MeetingMention.Builder.class)
public sealed interface MeetingMention extends WithMeetingMention permits ImmutableMeetingMention {
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
     * The words that tell of it.
     *
     * @return their place in the text
     */
    Span span();

    /**
     * The verb or the noun among them that shows it to be a meeting.
     *
     * @return its place in the text
     */
    Optional<Span> trigger();

    /**
     * What these words say of its reality.
     *
     * @return the status
     */
    MeetingStatus status();

    /**
     * The statement that tells of it.
     *
     * @return the id of a statement in the same article, empty where the reporter does
     */
    Optional<String> reportedIn();

    /** Collects the parts of a MeetingMention. Not safe for use by several threads. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    class Builder extends ImmutableMeetingMention.Builder {
        Builder() {}
    }
}

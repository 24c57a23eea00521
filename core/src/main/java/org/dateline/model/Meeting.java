package org.dateline.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dateline.style.ModelStyle;
import org.immutables.value.Value;

/** Two parties or more that come together, came together, or do not: a meeting, a visit, a call, talks. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = Meeting.Builder.class)
public sealed interface Meeting extends WithMeeting permits ImmutableMeeting {
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
     * The key of the meeting in its article.
     *
     * @return a string of one character or more
     */
    String id();

    /**
     * Who takes part.
     *
     * @return the participants, as far as the text names them
     */
    List<Participant> participants();

    /**
     * How they come together.
     *
     * @return the form
     */
    MeetingForm form();

    /**
     * What the text says of its reality, by and large.
     *
     * @return the highest status of its mentions, what the reporter says before what he reports
     */
    MeetingStatus status();

    /**
     * When it takes place.
     *
     * @return the time, where the text gives one
     */
    Optional<TimeExpression> time();

    /**
     * Where it takes place.
     *
     * @return the place, where the text gives one
     */
    Optional<Place> place();

    /**
     * What it is about.
     *
     * @return its place in the text, where the text says
     */
    Optional<Span> topic();

    /**
     * The places that tell of it.
     *
     * @return the mentions in the order of the text
     */
    List<MeetingMention> mentions();

    /**
     * How sure the finding is: the share of such findings that was right on labelled text.
     *
     * @return a number from 0 to 1, empty for findings that were not measured
     */
    OptionalDouble confidence();

    /**
     * The rule that made the finding.
     *
     * @return its name, empty for findings that no rule made
     */
    Optional<String> rule();

    /** Holds the rule on the confidence. */
    @Value.Check
    default void check() {
        ConfidenceRule.check("meeting", id(), confidence());
    }

    /** Collects the parts of a Meeting. Not safe for use by several threads. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    class Builder extends ImmutableMeeting.Builder {
        Builder() {}
    }
}

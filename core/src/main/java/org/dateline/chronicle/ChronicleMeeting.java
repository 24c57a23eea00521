package org.dateline.chronicle;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.model.ActorId;
import org.dateline.model.MeetingForm;
import org.dateline.model.MeetingStatus;
import org.dateline.model.Place;
import org.dateline.style.ModelStyle;
import org.immutables.value.Value;

/** The life of a meeting, as one article or several tell it. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = ChronicleMeeting.Builder.class)
public sealed interface ChronicleMeeting extends WithChronicleMeeting permits ImmutableChronicleMeeting {
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
     * The key of the meeting in its chronicle.
     *
     * @return a string of one character or more
     */
    String id();

    /**
     * Who takes part.
     *
     * @return the keys of the actors, without a country for which a person of it stands here
     */
    List<ActorId> participants();

    /**
     * How they come together.
     *
     * @return the form that the reports give, the plainest last
     */
    MeetingForm form();

    /**
     * What the reports say of its reality, by and large.
     *
     * @return the highest status of the reports
     */
    MeetingStatus status();

    /**
     * The first day on which all reports let it take place.
     *
     * @return a day, empty if nothing bounds it
     */
    Optional<LocalDate> start();

    /**
     * The day after the last on which they do.
     *
     * @return a day, empty if nothing bounds it
     */
    Optional<LocalDate> end();

    /**
     * Where it takes place.
     *
     * @return the place in the first report that has one, without a span
     */
    Optional<Place> place();

    /**
     * What the articles tell.
     *
     * @return the reports in the order of their dates
     */
    List<MeetingReport> reports();

    /**
     * Where the reports contradict each other.
     *
     * @return the conflicts
     */
    List<Conflict> conflicts();

    /**
     * Holds the rule that positions are of reports.
     *
     * @throws IllegalStateException if it is broken
     */
    @Value.Check
    default void check() {
        ChronicleRules.check(this);
    }

    /** Collects the parts of a ChronicleMeeting. Not safe for use by several threads. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    class Builder extends ImmutableChronicleMeeting.Builder {
        Builder() {}
    }
}

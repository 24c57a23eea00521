package org.dateline.chronicle;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.dateline.model.MeetingForm;
import org.dateline.model.MeetingStatus;
import org.dateline.model.Place;
import org.dateline.style.ModelStyle;
import org.immutables.value.Value;

/** What one article tells of a meeting. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = MeetingReport.Builder.class)
public sealed interface MeetingReport extends WithMeetingReport permits ImmutableMeetingReport {
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
     * The day of the article.
     *
     * @return its date
     */
    LocalDate date();

    /**
     * The article.
     *
     * @return its id
     */
    String article();

    /**
     * The meeting in the article.
     *
     * @return its id
     */
    String meeting();

    /**
     * What the article says of its reality.
     *
     * @return the status
     */
    MeetingStatus status();

    /**
     * How the parties come together, as the article has it.
     *
     * @return the form
     */
    Optional<MeetingForm> form();

    /**
     * The first day that the article names.
     *
     * @return a day, empty if it names none
     */
    Optional<LocalDate> start();

    /**
     * The day after the last that the article names.
     *
     * @return a day, empty if it names none
     */
    Optional<LocalDate> end();

    /**
     * Where it takes place, as the article has it.
     *
     * @return the place without a span, empty if it names none
     */
    Optional<Place> place();

    /**
     * The report that this one is joined to: the one that tells most, or another where nothing joins the two directly.
     *
     * @return a position in the reports of the meeting, empty for a report that others are joined to
     */
    Optional<Integer> joinedTo();

    /**
     * What joins this report to that one.
     *
     * @return the evidence, none where there is no such report
     */
    List<Evidence> joinedBy();

    /** Collects the parts of a MeetingReport. Not safe for use by several threads. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    class Builder extends ImmutableMeetingReport.Builder {
        Builder() {}
    }
}

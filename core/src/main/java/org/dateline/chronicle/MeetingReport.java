package org.dateline.chronicle;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import org.dateline.model.MeetingStatus;
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
     * What joins this report to the one that tells most.
     *
     * @return the evidence, none for that one itself
     */
    List<Evidence> joinedBy();

    /** Collects the parts of a MeetingReport. Not safe for use by several threads. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    class Builder extends ImmutableMeetingReport.Builder {
        Builder() {}
    }
}

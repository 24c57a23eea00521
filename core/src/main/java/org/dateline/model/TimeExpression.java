package org.dateline.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.dateline.style.ModelStyle;
import org.immutables.value.Value;

/**
 * A time that the text names, worked out as far as the article's date allows.
 *
 * <p>Where it has an interval, {@link #start()}, {@link #end()} and {@link #precision()} are all there, the end is
 * exclusive, and an interval of a day or longer starts and ends at midnight. Durations, sets and vague references to
 * the present, the past or the future have none.
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = TimeExpression.Builder.class)
public sealed interface TimeExpression extends WithTimeExpression permits ImmutableTimeExpression {
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
     * The TIMEX3 type.
     *
     * @return its kind
     */
    TimeKind kind();

    /**
     * The words that name the time.
     *
     * @return their place in the text, empty if no words say it
     */
    Optional<Span> span();

    /**
     * The TIMEX3 value.
     *
     * @return a value such as {@code 2022-W05} or {@code P3D}
     */
    Optional<String> value();

    /**
     * The TIMEX3 modifier.
     *
     * @return what the text adds to the value: the start of it, about it
     */
    Optional<TimeModifier> mod();

    /**
     * The start of the interval.
     *
     * @return local time, in full minutes
     */
    @JsonDeserialize(contentUsing = LocalTimes.Reader.class)
    Optional<LocalDateTime> start();

    /**
     * The end of the interval, exclusive.
     *
     * @return local time, in full minutes, after the start
     */
    @JsonDeserialize(contentUsing = LocalTimes.Reader.class)
    Optional<LocalDateTime> end();

    /**
     * The zone of a time of day.
     *
     * @return the zone, where the text gives one
     */
    Optional<ZoneId> zone();

    /**
     * How long the interval is.
     *
     * @return the unit of the calendar that it is one of
     */
    Optional<TimePrecision> precision();

    /**
     * Where the interval comes from.
     *
     * @return {@link TimeBasis#UNRESOLVED} unless set
     */
    @Value.Default
    default TimeBasis basis() {
        return TimeBasis.UNRESOLVED;
    }

    /**
     * The time from which this one was worked out, where that is not the article's date.
     *
     * @return its place in the text
     */
    Optional<Span> anchor();

    /** Holds the rules on the interval. */
    @Value.Check
    default void check() {
        TimeRules.check(this);
    }

    /** Collects the parts of a TimeExpression. Not safe for use by several threads. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    class Builder extends ImmutableTimeExpression.Builder {
        Builder() {}
    }
}

package org.dateline.chronicle;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.dateline.style.ModelStyle;
import org.immutables.value.Value;

/** Accounts of a meeting that cannot all be true. They are kept side by side. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = Conflict.Builder.class)
public sealed interface Conflict extends WithConflict permits ImmutableConflict {
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
     * What they are about.
     *
     * @return the topic
     */
    Topic about();

    /**
     * Who contradicts whom.
     *
     * @return positions in the reports of the meeting
     */
    List<Integer> reports();

    /** What accounts may contradict each other about. */
    enum Topic {
        /** The country it takes place in. */
        PLACE,

        /** When it takes place. */
        TIME,

        /** Whether it takes place. */
        STATUS
    }

    /** Collects the parts of a Conflict. Not safe for use by several threads. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    class Builder extends ImmutableConflict.Builder {
        Builder() {}
    }
}

package org.dateline.chronicle;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import org.dateline.model.ActorId;
import org.dateline.model.StatementAct;
import org.dateline.model.StatementRef;
import org.dateline.style.ModelStyle;
import org.immutables.value.Value;

/** Something that somebody said, as one article or several tell it. */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = ChronicleStatement.Builder.class)
public sealed interface ChronicleStatement extends WithChronicleStatement permits ImmutableChronicleStatement {
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
     * Who says it.
     *
     * @return the keys of the speakers, none where no article names them
     */
    List<ActorId> speakers();

    /**
     * What the speaker does by it.
     *
     * @return the act
     */
    StatementAct act();

    /**
     * The day it was said.
     *
     * @return the day that the first article gives, else the date of that article
     */
    LocalDate date();

    /**
     * The statements of the articles.
     *
     * @return references in the order of the articles
     */
    List<StatementRef> in();

    /** Collects the parts of a ChronicleStatement. Not safe for use by several threads. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    class Builder extends ImmutableChronicleStatement.Builder {
        Builder() {}
    }
}

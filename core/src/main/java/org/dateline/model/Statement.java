package org.dateline.model;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.dateline.style.ModelStyle;
import org.immutables.value.Value;

/**
 * Something that somebody said, or did not say.
 *
 * <p>Act, negation and hedges are kept apart: "did not confirm" is a {@link StatementAct#CONFIRM} with {@link
 * #negated()} set.
 */
@Value.Immutable
@ModelStyle
@JsonDeserialize(builder = Statement.Builder.class)
public sealed interface Statement extends WithStatement permits ImmutableStatement {
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
     * The key of the statement in its article.
     *
     * @return a string of one character or more
     */
    String id();

    /**
     * The whole of it: attribution and content.
     *
     * @return its place in the text
     */
    Span span();

    /**
     * Who says it.
     *
     * @return the speakers, none where the text names none
     */
    List<Speaker> speakers();

    /**
     * The word that shows it to be a statement.
     *
     * @return the cue, empty for a quotation that stands alone
     */
    Optional<Cue> cue();

    /**
     * What the speaker does by it.
     *
     * @return the act
     */
    StatementAct act();

    /**
     * How much of the content is quoted.
     *
     * @return the mode
     */
    StatementMode mode();

    /**
     * Whether the text says that it was not said.
     *
     * @return false unless set
     */
    @Value.Default
    default boolean negated() {
        return false;
    }

    /**
     * What was said, without its attribution.
     *
     * @return its parts in the order of the text, quotation marks included
     */
    List<Span> content();

    /**
     * The verbatim parts of the content.
     *
     * @return their places, without the quotation marks
     */
    List<Span> quotes();

    /**
     * Whom it is said to.
     *
     * @return the addressees, where the text names them
     */
    List<Speaker> addressees();

    /**
     * The words of reserve.
     *
     * @return those of the reporter and those of the speaker
     */
    List<Hedge> hedges();

    /**
     * When it was said.
     *
     * @return the time, where the text gives one
     */
    Optional<TimeExpression> time();

    /**
     * The statement in whose content this one lies.
     *
     * @return its id in the same article
     */
    Optional<String> reportedIn();

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
        ConfidenceRule.check("statement", id(), confidence());
    }

    /** Collects the parts of a Statement. Not safe for use by several threads. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    class Builder extends ImmutableStatement.Builder {
        Builder() {}
    }
}

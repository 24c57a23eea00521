package org.dateline.model;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.dateline.style.ModelStyle;
import org.immutables.value.Value;

/**
 * A half-open range of UTF-16 code units in an article's text.
 *
 * {@snippet file="org/dateline/json/SnippetTest.java" region="span"}
 */
@Value.Immutable
@ModelStyle
@JsonIgnoreProperties(ignoreUnknown = true)
public sealed interface Span extends WithSpan permits ImmutableSpan {
    /**
     * Makes a span.
     *
     * @param start the offset of the first code unit
     * @param end the offset after the last code unit
     * @return the span
     * @throws IllegalStateException if {@code start} is negative or {@code end} before it
     */
    @JsonCreator
    static Span of(
            @JsonProperty(value = "start", required = true) int start,
            @JsonProperty(value = "end", required = true) int end) {
        return ImmutableSpan.of(start, end);
    }

    /**
     * The offset of the first code unit.
     *
     * @return an offset, zero or more
     */
    @Value.Parameter
    int start();

    /**
     * The offset after the last code unit.
     *
     * @return an offset, not before {@link #start()}
     */
    @Value.Parameter
    int end();

    /**
     * How many code units the span covers.
     *
     * @return the length, zero or more
     */
    default int length() {
        return end() - start();
    }

    /**
     * Whether another span lies wholly in this one.
     *
     * @param other the other span
     * @return true also if the two are equal
     */
    default boolean contains(Span other) {
        return start() <= other.start() && other.end() <= end();
    }

    /**
     * Whether a code unit lies in this span.
     *
     * @param offset the offset of the code unit
     * @return true from {@link #start()} to before {@link #end()}
     */
    default boolean contains(int offset) {
        return start() <= offset && offset < end();
    }

    /**
     * Whether this span and another have a code unit in common.
     *
     * @param other the other span
     * @return false for spans that only touch
     */
    default boolean overlaps(Span other) {
        return start() < other.end() && other.start() < end();
    }

    /** Holds the rule that a span does not run backwards. */
    @Value.Check
    default void check() {
        if (start() < 0 || end() < start()) {
            throw new IllegalStateException("span: 0 <= start <= end does not hold for " + start() + ".." + end());
        }
    }
}

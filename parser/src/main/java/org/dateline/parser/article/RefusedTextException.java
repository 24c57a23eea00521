package org.dateline.parser.article;

import java.util.Objects;

/** A part of the input has no date, or an impossible one. */
public final class RefusedTextException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final Refusal refusal;

    /**
     * Creates the exception.
     *
     * @param refusal what is refused, and why
     */
    public RefusedTextException(Refusal refusal) {
        super(Objects.requireNonNull(refusal, "refusal").message());
        this.refusal = refusal;
    }

    /**
     * What is refused, and why.
     *
     * @return the refusal
     */
    public Refusal refusal() {
        return refusal;
    }
}

package org.dateline.parser.article;

/**
 * Is told of each part of the input that became no article; the reading goes on after it.
 *
 * <p>In a parallel stream it is called by the threads that read.
 */
@FunctionalInterface
public interface RefusalHandler {
    /**
     * Takes a refusal.
     *
     * @param refusal what is refused, and why
     */
    void refused(Refusal refusal);

    /**
     * The handler that throws a {@link RefusedTextException}.
     *
     * @return a handler that never returns from {@link #refused}
     */
    static RefusalHandler throwing() {
        return refusal -> {
            throw new RefusedTextException(refusal);
        };
    }
}

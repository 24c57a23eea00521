package org.dateline.json;

import org.jspecify.annotations.Nullable;

/** Says why a document is no article, and where in it. */
public final class DatelineJsonException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** Where the trouble is. */
    private final String pointer;

    /** The line at which reading stopped. */
    private final int line;

    DatelineJsonException(String reason, String pointer, int line, @Nullable Throwable cause) {
        super("line " + line + ", at \"" + pointer + "\": " + reason, cause);
        this.pointer = pointer;
        this.line = line;
    }

    /**
     * Where in the document the trouble is.
     *
     * <p>It names the value that is wrong; for a member that is missing the object that lacks it, or the member; for a
     * fault of the syntax the last value before it. In a list it starts with the number of the article, in JSON Lines
     * it counts from the article of the line.
     *
     * @return a JSON pointer (RFC 6901), empty for the whole document
     */
    public String pointer() {
        return pointer;
    }

    /**
     * The line of the input at which reading stopped: at the trouble or, where a whole value is wrong, at its end.
     *
     * @return a number from 1
     */
    public int line() {
        return line;
    }
}

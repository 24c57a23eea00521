package org.dateline.parser.lexicon;

/** A word list that cannot be read; the message names the list, the line and the reason. */
public final class LexiconException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final String source;
    private final int line;

    LexiconException(String source, int line, String reason) {
        super(source + ", line " + line + ": " + reason);
        this.source = source;
        this.line = line;
    }

    /** The list's name. */
    public String source() {
        return source;
    }

    /** The line, from 1. */
    public int line() {
        return line;
    }
}

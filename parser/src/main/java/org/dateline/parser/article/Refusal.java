package org.dateline.parser.article;

import java.io.Serializable;
import java.util.Objects;

/**
 * A part of the input that became no article, with its place and the reason. Nothing of it is lost: the text is here.
 *
 * <p>Text under an impossible date is here with its header, so that it can be mended and handed in again. Text that is too long
 * comes in several refusals, one after the other, none longer than the limit.
 *
 * @param source the name of the input, empty if it has none
 * @param line the line of the input on which the text begins, from 1
 * @param offset where the text begins in the input, in UTF-16 code units
 * @param reason why it is refused
 * @param text the text itself, without white space around it
 */
public record Refusal(String source, long line, long offset, RefusalReason reason, String text)
        implements Serializable {
    private static final int SHOWN = 60;

    /** Checks that nothing is null. */
    public Refusal {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(text, "text");
    }

    /**
     * Place, reason and the first words.
     *
     * @return one line for a human reader
     */
    public String message() {
        String place = source.isEmpty() ? "line " + line : source + ":" + line;
        String words = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
        return place + " (offset " + offset + "): " + reason.message() + ": \"" + words + "\"";
    }
}

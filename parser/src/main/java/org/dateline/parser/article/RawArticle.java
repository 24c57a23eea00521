package org.dateline.parser.article;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.dateline.model.Warning;

/**
 * An article as it stands in the input: its date and its own text, nothing read yet.
 *
 * @param date the date that the header gives; a zone in the header does not move it
 * @param dateTime the point in time that the header gives, if it states both a time and an offset
 * @param text the text without its header and without the white space around it; empty if the header has no text
 * @param source the name of the input, empty if it has none
 * @param line the line of the input on which the text begins, from 1
 * @param offset where the text begins in the input, in UTF-16 code units
 * @param warnings what could not be read; spans count from the beginning of {@code text}
 */
public record RawArticle(
        LocalDate date,
        Optional<OffsetDateTime> dateTime,
        String text,
        String source,
        long line,
        long offset,
        List<Warning> warnings) {

    /** Checks that nothing is null and keeps a copy of the warnings. */
    public RawArticle {
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(dateTime, "dateTime");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(source, "source");
        warnings = List.copyOf(warnings);
    }

    /**
     * Makes an article of a text whose date is known already. Only the white space around it is left out.
     *
     * @param date the article's date
     * @param text the article's text
     * @return the article, with a warning for each place that could not be decoded
     */
    public static RawArticle of(LocalDate date, String text) {
        int end = text.length();
        while (end > 0 && TextWindow.isBlank(text.charAt(end - 1))) {
            end--;
        }
        int start = 0;
        while (start < end && TextWindow.isBlank(text.charAt(start))) {
            start++;
        }
        String words = text.substring(start, end);
        long line = 1 + TextWindow.lineEnds(text, start);
        return new RawArticle(date, Optional.empty(), words, "", line, start, MalformedText.warnings(words));
    }
}

package org.dateline.parser.mention;

import org.dateline.model.RoleStatus;
import org.dateline.model.Span;
import org.jspecify.annotations.Nullable;

/**
 * A role that the text gives a person.
 *
 * @param title in lower case
 * @param country the code of the country it belongs to, or empty
 * @param body the body it belongs to, or null
 * @param status whether it is held
 * @param span the words that name it
 */
record FoundRole(String title, String country, @Nullable Figure body, RoleStatus status, Span span) {
    /** Whether the title, what it is of or for left aside, ends with this word: "regent of the isles" with "regent". */
    boolean isOf(String word) {
        return endsWith(word) || isBefore(word, " of ") || isBefore(word, " for ") || isBefore(word, " on ");
    }

    private boolean isBefore(String word, String preposition) {
        int of = title.indexOf(preposition);
        return of >= word.length()
                && title.startsWith(word, of - word.length())
                && (of == word.length() || title.charAt(of - word.length() - 1) == ' ');
    }

    /** Whether the title ends with this word: "foreign minister" with "minister". */
    boolean endsWith(String word) {
        return title.endsWith(word)
                && (title.length() == word.length() || title.charAt(title.length() - word.length() - 1) == ' ');
    }
}

package org.dateline.parser.lexicon;

import java.util.Locale;
import org.dateline.model.StatementAct;
import org.jspecify.annotations.Nullable;

/**
 * A fixed phrase that attributes, or belongs to an attribution.
 *
 * @param phrase the phrase
 * @param act what it does as a cue
 * @param kind how it is built
 */
public record CuePhrase(String phrase, StatementAct act, Kind kind) {
    /** How a phrase is built; the head of {@code cue-phrases.txt} gives examples. */
    public enum Kind {
        SOURCE_AFTER,
        DOCUMENT,
        MEDIUM,
        OCCASION,
        ASIDE,
        REASON,
        TOPIC;

        static @Nullable Kind of(String name) {
            String wanted = name.replace('-', '_').toUpperCase(Locale.ROOT);
            for (Kind kind : values()) {
                if (kind.name().equals(wanted)) {
                    return kind;
                }
            }
            return null;
        }
    }
}

package org.dateline.parser.mention;

import org.dateline.parser.lexicon.KnownName;
import org.jspecify.annotations.Nullable;

/**
 * A name in the text, its titles left aside, as token numbers.
 *
 * @param start the first token
 * @param end the token after the last one
 * @param sort what it seems to name
 * @param known what the lexicon knows of it, null for a name it does not know
 * @param country ISO 3166-1 alpha-3 code of the country that the name itself tells, or empty
 */
record NameSpan(int start, int end, Sort sort, @Nullable KnownName known, String country) {
    /** What a name names. */
    enum Sort {
        PERSON,
        ORGANIZATION,
        MEDIA,
        OFFICE,
        COUNTRY,
        CAPITAL,
        PLACE,
        /** The people of a country: Ukrainians. */
        PEOPLE,
        /** A country's adjective: by itself no party. */
        ADJECTIVE,
        /** The first word of a sentence: a name only if somebody in the article bears it. */
        LEAD,
        /** Capitalised, and what it names is for the rest of the article to tell. */
        UNKNOWN
    }

    NameSpan as(Sort other) {
        return new NameSpan(start, end, other, known, country);
    }

    /** Whether it tells a country: by its own name, its adjective, its people or its capital. */
    boolean tellsCountry() {
        return !country.isEmpty()
                && (sort == Sort.COUNTRY || sort == Sort.ADJECTIVE || sort == Sort.PEOPLE || sort == Sort.CAPITAL);
    }
}

package org.dateline.parser.lexicon;

/**
 * What a name in the lexicon stands for.
 *
 * @param kind what it names
 * @param canonical the canonical name of the party it stands for: the country for a capital, an adjective or a demonym
 * @param country ISO 3166-1 alpha-3 code, empty where it belongs to no country
 * @param doubtful whether it is often something else too, as {@code Washington} is a family name
 * @param capitals whether it is written in capitals only
 * @param lowerCase whether it may begin with a small letter
 */
public record KnownName(
        Kind kind, String canonical, String country, boolean doubtful, boolean capitals, boolean lowerCase) {
    /** What a name names. */
    public enum Kind {
        /** A country. */
        COUNTRY,
        /** A country's adjective: French. */
        ADJECTIVE,
        /** A country's people: Frenchman, Germans. */
        DEMONYM,
        /** A country's capital. */
        CAPITAL,
        /** A place or office that stands for a government: Kremlin. */
        OFFICE,
        /** An organisation. */
        ORGANIZATION,
        /** An outlet or agency. */
        MEDIA,
        /** Another place. */
        PLACE
    }
}

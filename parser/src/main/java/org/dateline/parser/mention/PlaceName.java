package org.dateline.parser.mention;

/**
 * A place that the text names, whether or not it acts too.
 *
 * @param start the first token
 * @param end the token after the last one
 * @param name its name: as in the text, of a country the canonical one
 * @param country ISO 3166-1 alpha-3 code of the country it is or lies in, empty where that is not known
 */
public record PlaceName(int start, int end, String name, String country) {}

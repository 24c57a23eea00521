package org.dateline.parser.time;

/**
 * A length.
 *
 * @param start the first token, an article left aside
 * @param end the token after the last one
 * @param unit the last unit
 * @param quantity how many of that unit
 * @param value the TIMEX3 value
 */
record Length(int start, int end, Unit unit, Quantity quantity, String value) {}

package org.dateline.parser.time;

import org.dateline.model.TimeExpression;

/**
 * A time expression and the tokens it stands on.
 *
 * @param start the first token
 * @param end the token after the last one
 * @param time what it says
 */
public record FoundTime(int start, int end, TimeExpression time) {}

package org.dateline.parser.mention;

import java.util.List;
import org.dateline.model.MentionKind;

/**
 * Tokens that stand for one named actor, or for several together ("the two leaders").
 *
 * @param start the first token
 * @param end the token after the last one
 * @param kind how they do
 * @param figures whom they stand for
 */
record Reference(int start, int end, MentionKind kind, List<Figure> figures) {}

package org.dateline.parser.mention;

import org.dateline.model.ActorId;

/**
 * Somebody whom some tokens name or describe.
 *
 * @param actor who it is
 * @param start the first token that names the party
 * @param end the token after the last one
 */
public record Party(ActorId actor, int start, int end) {}

package org.dateline.parser.mention;

import java.util.List;
import java.util.Map;
import org.dateline.model.Actor;
import org.dateline.model.ActorId;

/**
 * The actors that an article ends up with.
 *
 * @param actors the actors
 * @param ids the final id of each described actor by the provisional one that {@link Cast} gave out
 */
public record Roster(List<Actor> actors, Map<ActorId, ActorId> ids) {
    /** Copies both. */
    public Roster {
        actors = List.copyOf(actors);
        ids = Map.copyOf(ids);
    }
}

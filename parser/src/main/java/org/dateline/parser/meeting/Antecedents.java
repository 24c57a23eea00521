package org.dateline.parser.meeting;

import java.util.List;
import java.util.Optional;
import org.dateline.model.MeetingStatus;
import org.dateline.model.Speaker;
import org.dateline.model.Statement;
import org.jspecify.annotations.Nullable;

/** Finds the meeting that a place of the text takes up: the latest that it can be, and for "the talks" the latest that fits best. */
final class Antecedents {
    private static final int WINDOW = 32;
    private static final int BEST = 7;
    /** How many sentences back "the meeting" may pass over one that was told later. */
    private static final int REACH = 4;

    private Antecedents() {}

    /** The one of the meetings told so far that a sighting joins; null for none. */
    static @Nullable Cluster of(List<Cluster> clusters, Sighting sighting, Optional<Statement> reporter) {
        Cluster best = null;
        int most = -1;
        for (int i = clusters.size() - 1; i >= Math.max(0, clusters.size() - WINDOW) && most < BEST; i--) {
            Cluster cluster = clusters.get(i);
            if (cluster.joins(sighting)) {
                int fit = isOpen(sighting) ? fit(cluster, sighting, reporter) : BEST;
                if (fit > most && (best == null || isNear(cluster, sighting))) {
                    best = cluster;
                    most = fit;
                }
            }
        }
        return best;
    }

    /** Whether nothing but the nearness tells which meeting is meant. */
    private static boolean isOpen(Sighting sighting) {
        return sighting.participants.isEmpty() || sighting.loose;
    }

    /** What was held is named again soon; a plan also further on, as few have one. */
    private static boolean isNear(Cluster cluster, Sighting sighting) {
        return sighting.status != null && !Apart.isReal(sighting.status) || cluster.distance(sighting) <= REACH;
    }

    /** "We had a good meeting" is one that the speaker was at; "the talks will begin" one that is planned. */
    private static int fit(Cluster cluster, Sighting sighting, Optional<Statement> reporter) {
        int spoken = reporter.isEmpty()
                        || reporter.get().speakers().stream()
                                .map(Speaker::actor)
                                .anyMatch(cluster.met()::contains)
                ? 2
                : 0;
        MeetingStatus status = sighting.status == null ? sighting.hint : sighting.status;
        boolean agree = status == null || Apart.agree(cluster.status(), status);
        return (cluster.isAsFar(sighting) ? 4 : 0) + spoken + (agree ? 1 : 0);
    }
}

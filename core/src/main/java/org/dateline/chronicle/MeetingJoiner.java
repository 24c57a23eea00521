package org.dateline.chronicle;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Joins the reports of one meeting. Reports are taken in the order of their dates; each joins the meeting for which
 * most speaks, the latest of equals, or begins one. An article that tells of two meetings means two.
 */
final class MeetingJoiner {
    private final List<Life> lives = new ArrayList<>();
    private final LifeIndex index = new LifeIndex();

    static List<ChronicleMeeting> join(List<Digest> articles, ActorMerger actors) {
        MeetingJoiner joiner = new MeetingJoiner();
        for (Digest article : articles) {
            article.meetings().forEach(meeting -> joiner.add(Report.of(article, meeting, actors)));
        }
        return joiner.lives.stream().map(Life::toMeeting).toList();
    }

    private void add(Report report) {
        Life life = bestFor(report);
        if (life == null) {
            life = new Life(lives.size() + 1);
            lives.add(life);
        }
        if (life.add(report)) {
            index.add(life, report);
        }
    }

    private @Nullable Life bestFor(Report report) {
        Life best = null;
        int most = 0;
        List<Life> candidates = new ArrayList<>(index.candidatesFor(report));
        // From the last on: it wins among equals, so that less of the others need be looked at.
        for (int i = candidates.size() - 1; i >= 0; i--) {
            Life life = candidates.get(i);
            boolean equalWins = best != null && life.number() > best.number();
            int needed = equalWins ? most : most + 1;
            int evidence = life.evidenceFor(report, needed);
            if (evidence >= needed) {
                best = life;
                most = evidence;
            }
        }
        return best;
    }
}

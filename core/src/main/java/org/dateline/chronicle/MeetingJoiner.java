package org.dateline.chronicle;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.dateline.chronicle.ActorMerger.Party;
import org.dateline.model.Article;
import org.jspecify.annotations.Nullable;

/**
 * Joins the reports of one meeting. Reports are taken in the order of their dates; each joins the meeting for which most
 * speaks, the latest of equals, or begins one. An article that tells of two meetings means two.
 */
final class MeetingJoiner {
    private final List<Life> lives = new ArrayList<>();
    private final Map<String, List<Life>> livesByParty = new HashMap<>();

    static List<ChronicleMeeting> join(List<Article> articles, ActorMerger actors) {
        MeetingJoiner joiner = new MeetingJoiner();
        for (Article article : articles) {
            article.meetings().forEach(meeting -> joiner.add(Report.of(article, meeting, actors)));
        }
        List<ChronicleMeeting> meetings = new ArrayList<>();
        for (Life life : joiner.lives) {
            meetings.add(life.toMeeting("m" + (meetings.size() + 1)));
        }
        return meetings;
    }

    private void add(Report report) {
        Life life = bestFor(report);
        if (life == null) {
            life = new Life();
            lives.add(life);
        }
        life.add(report);
        for (String key : keysOf(report).toList()) {
            List<Life> known = livesByParty.computeIfAbsent(key, k -> new ArrayList<>());
            if (!known.contains(life)) {
                known.add(life);
            }
        }
    }

    private @Nullable Life bestFor(Report report) {
        Set<Life> candidates = new LinkedHashSet<>();
        keysOf(report).forEach(key -> candidates.addAll(livesByParty.getOrDefault(key, List.of())));
        Life best = null;
        int most = 1;
        for (Life life : candidates) {
            int evidence = life.evidenceFor(report);
            if (evidence >= most) {
                best = life;
                most = evidence;
            }
        }
        return best;
    }

    /** Two reports can only join if they share one of these. */
    private static Stream<String> keysOf(Report report) {
        return report.parties().stream().flatMap(Party::keys);
    }
}

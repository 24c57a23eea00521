package org.dateline.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Leaves out what refers to an actor or a statement that was left out. */
final class LostReferences {
    private final Pruning pruning;
    private final ObjectNode article;
    private final Set<String> lostActors;
    private final Set<String> lostStatements;

    LostReferences(Pruning pruning, Set<String> lostActors, Set<String> lostStatements) {
        this.pruning = pruning;
        this.article = pruning.whole();
        this.lostActors = lostActors;
        this.lostStatements = lostStatements;
    }

    void leaveOut() {
        for (JsonNode actor : article.path("actors")) {
            pruning.keep(actor.path("roles"), this::roleStands);
        }
        loseStatementsOfLostActors();
        loseInnerStatements();
        pruning.keep(article.path("statements"), this::statementStands);
        pruning.keep(article.path("meetings"), this::meetingStands);
    }

    private boolean roleStands(JsonNode role) {
        return !lostActors.contains(role.path("of").asText()) || lost(role, role.path("of"));
    }

    private void loseStatementsOfLostActors() {
        for (JsonNode statement : article.path("statements")) {
            if (namesLostActor(statement.path("speakers")) || namesLostActor(statement.path("addressees"))) {
                lostStatements.add(statement.path("id").asText());
            }
        }
    }

    private boolean namesLostActor(JsonNode parties) {
        for (JsonNode party : parties) {
            if (lostActors.contains(party.path("actor").asText())) {
                return true;
            }
        }
        return false;
    }

    private void loseInnerStatements() {
        Map<String, List<String>> inner = new HashMap<>();
        for (JsonNode statement : article.path("statements")) {
            inner.computeIfAbsent(statement.path("reportedIn").asText(), outer -> new ArrayList<>())
                    .add(statement.path("id").asText());
        }
        Deque<String> lost = new ArrayDeque<>(lostStatements);
        while (!lost.isEmpty()) {
            for (String id : inner.getOrDefault(lost.remove(), List.of())) {
                if (lostStatements.add(id)) {
                    lost.add(id);
                }
            }
        }
    }

    private boolean statementStands(JsonNode statement) {
        return !lostStatements.contains(statement.path("id").asText()) || lost(statement, statement.path("id"));
    }

    /** A meeting falls with a participant, and with the last of the places that tell of it. */
    private boolean meetingStands(JsonNode meeting) {
        if (namesLostActor(meeting.path("participants"))) {
            return lost(meeting, meeting.path("id"));
        }
        JsonNode mentions = meeting.path("mentions");
        boolean told = !mentions.isEmpty();
        pruning.keep(mentions, this::mentionStands);
        return !told || !mentions.isEmpty() || lost(meeting, meeting.path("id"));
    }

    private boolean mentionStands(JsonNode mention) {
        JsonNode outer = mention.path("reportedIn");
        return !lostStatements.contains(outer.asText()) || lost(mention, outer);
    }

    private boolean lost(JsonNode finding, JsonNode key) {
        pruning.warn(finding, "refers to what was left out (\"" + key.asText() + "\")");
        return false;
    }
}

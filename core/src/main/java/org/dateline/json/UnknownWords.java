package org.dateline.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Leaves out of an article what has a word that the format does not know, and all that refers to it, with a warning for
 * each. Linear in the article, chains of any length included.
 */
final class UnknownWords {
    private final Pruning pruning;
    private final Set<String> lostActors = new HashSet<>();
    private final Set<String> lostStatements = new HashSet<>();

    private UnknownWords(ObjectNode article) {
        this.pruning = new Pruning(article);
    }

    /** Prunes an article in place. */
    static Pruning leaveOut(ObjectNode article) {
        UnknownWords words = new UnknownWords(article);
        words.leaveOutFindings(article, Shape.ARTICLE, "");
        if (!words.lostActors.isEmpty() || !words.lostStatements.isEmpty()) {
            new LostReferences(words.pruning, words.lostActors, words.lostStatements).leaveOut();
        }
        words.pruning.appendWarnings();
        return words.pruning;
    }

    private void leaveOutFindings(JsonNode whole, Shape shape, String place) {
        for (Map.Entry<String, Shape> member : shape.findings().entrySet()) {
            String name = member.getKey();
            JsonNode value = whole.path(name);
            String at = place + "/" + name;
            if (value.isArray()) {
                pruning.keep(value, at, (finding, spot) -> stands(name, finding, member.getValue(), spot));
            } else if (value.isObject() && !stands(name, value, member.getValue(), at)) {
                ((ObjectNode) whole).remove(name);
            }
        }
    }

    private boolean stands(String member, JsonNode finding, Shape shape, String place) {
        leaveOutFindings(finding, shape, place);
        String reason = unknownIn(finding, shape, place);
        if (reason == null) {
            return true;
        }
        if (member.equals("actors")) {
            lostActors.add(finding.path("id").asText());
        } else if (member.equals("statements")) {
            lostStatements.add(finding.path("id").asText());
        }
        pruning.warn(finding, reason);
        return false;
    }

    /** The first word that is not known, in the value itself or in a part that cannot be left out alone. */
    private static @Nullable String unknownIn(JsonNode value, Shape shape, String place) {
        for (Map.Entry<String, Set<String>> word : shape.words().entrySet()) {
            JsonNode text = value.path(word.getKey());
            if (text.isTextual() && !word.getValue().contains(text.textValue())) {
                return "unknown value \"" + text.textValue() + "\" at " + place + "/" + word.getKey();
            }
        }
        for (Map.Entry<String, Shape> part : shape.parts().entrySet()) {
            JsonNode list = value.path(part.getKey());
            for (int i = 0; i < list.size(); i++) {
                String reason = unknownIn(list.path(i), part.getValue(), place + "/" + part.getKey() + "/" + i);
                if (reason != null) {
                    return reason;
                }
            }
        }
        return null;
    }
}

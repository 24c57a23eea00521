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

    /** Prunes a chronicle in place. */
    static Pruning leaveOutOfChronicle(ObjectNode chronicle) {
        UnknownWords words = new UnknownWords(chronicle);
        words.leaveOutFindings(chronicle, Shape.CHRONICLE, "");
        words.leaveOutWithLostActors(chronicle.path("statements"), "speakers");
        words.leaveOutWithLostActors(chronicle.path("meetings"), "participants");
        words.pruning.appendWarnings();
        return words.pruning;
    }

    private void leaveOutWithLostActors(JsonNode findings, String member) {
        pruning.keep(findings, finding -> {
            for (JsonNode id : finding.path(member)) {
                if (lostActors.contains(id.asText())) {
                    pruning.warn(finding, "refers to what was left out (\"" + id.asText() + "\")");
                    return false;
                }
            }
            return true;
        });
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
            String unknown = unknownOf(value.path(word.getKey()), word.getValue(), place + "/" + word.getKey());
            if (unknown != null) {
                return unknown;
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

    /** The same for a member that holds a word or a list of them. */
    private static @Nullable String unknownOf(JsonNode words, Set<String> known, String place) {
        if (words.isTextual() && !known.contains(words.textValue())) {
            return "unknown value \"" + words.textValue() + "\" at " + place;
        }
        for (int i = 0; words.isArray() && i < words.size(); i++) {
            String unknown = unknownOf(words.get(i), known, place + "/" + i);
            if (unknown != null) {
                return unknown;
            }
        }
        return null;
    }
}

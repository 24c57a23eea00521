package org.dateline.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Predicate;
import org.dateline.model.WarningKind;

/** The JSON of an article or a chronicle from which findings are left out, and what it takes to tell of it. */
final class Pruning {
    private final ObjectNode whole;
    private final List<ObjectNode> warnings = new ArrayList<>();
    private final IdentityHashMap<JsonNode, int[]> originalPositions = new IdentityHashMap<>();

    Pruning(ObjectNode whole) {
        this.whole = whole;
    }

    /** Decides whether a finding at a place may stay. */
    @FunctionalInterface
    interface Keep {
        boolean test(JsonNode finding, String place);
    }

    ObjectNode whole() {
        return whole;
    }

    /** Leaves out of a list, in one pass, what may not stay; anything but a list is left as it is. */
    void keep(JsonNode list, String place, Keep keep) {
        if (!list.isArray()) {
            return;
        }
        List<JsonNode> kept = new ArrayList<>();
        int[] positions = new int[list.size()];
        for (int i = 0; i < list.size(); i++) {
            int original = originalPosition(list, i);
            if (keep.test(list.get(i), place + "/" + original)) {
                positions[kept.size()] = original;
                kept.add(list.get(i));
            }
        }
        if (kept.size() < list.size()) {
            ((ArrayNode) list).removeAll().addAll(kept);
            originalPositions.put(list, positions);
        }
    }

    /** The same where the place does not matter. */
    void keep(JsonNode list, Predicate<JsonNode> keep) {
        keep(list, "", (finding, place) -> keep.test(finding));
    }

    void warn(JsonNode finding, String reason) {
        ObjectNode warning = whole.objectNode().put("kind", WarningKind.UNKNOWN_VALUE.name());
        JsonNode span = finding.path("span");
        if (liesInText(span)) {
            warning.set("span", span.deepCopy());
        }
        warnings.add(warning.put("message", "left out: " + reason));
    }

    private boolean liesInText(JsonNode span) {
        JsonNode start = span.path("start");
        JsonNode end = span.path("end");
        return start.isInt()
                && end.isInt()
                && start.intValue() >= 0
                && start.intValue() <= end.intValue()
                && end.intValue() <= whole.path("text").asText().length();
    }

    /** Puts the warnings where the whole has its own; a member of that name which is no list is left for binding. */
    void appendWarnings() {
        if (!warnings.isEmpty()
                && (!whole.has("warnings") || whole.get("warnings").isArray())) {
            whole.withArray("/warnings").addAll(warnings);
        }
    }

    /** Where a place in what is left stood in what was read. */
    String original(String pointer) {
        StringBuilder original = new StringBuilder();
        JsonNode node = whole;
        for (String step : pointer.split("/")) {
            if (step.isEmpty()) {
                continue;
            }
            boolean position = node.isArray();
            int index = position ? Integer.parseInt(step) : 0;
            original.append('/').append(position ? String.valueOf(originalPosition(node, index)) : step);
            node = position
                    ? node.path(index)
                    : node.path(step.replace("~1", "/").replace("~0", "~"));
        }
        return original.toString();
    }

    private int originalPosition(JsonNode list, int index) {
        int[] positions = originalPositions.get(list);
        return positions == null || index >= positions.length ? index : positions[index];
    }
}

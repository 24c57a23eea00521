package org.dateline.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.dateline.chronicle.Chronicle;
import org.dateline.model.Samples;

/** A good document with the edits that bytes stand for, so that a fuzzer gets past the syntax. */
final class JsonMutation {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String ARTICLE = DatelineJson.create().toJson(Samples.article());
    private static final String CHRONICLE = DatelineJson.create()
            .toJson(Chronicle.of(List.of(Samples.article(), Samples.article().withId("other"))));
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "0",
            "-1",
            "1",
            "7",
            "2147483647",
            "2147483648",
            "1e400",
            "0.5",
            "-0.0",
            "1.0",
            "NaNx",
            "\"\"",
            "\"x\"",
            "\"s1\"",
            "\"s2\"",
            "\"m1\"",
            "\"russia\"",
            "\"SAY\"",
            "\"X\"",
            "\"2022-02-30\"",
            "\"2022-02-04\"",
            "\"0000-01-01\"",
            "\"+12345-01-01\"",
            "\"-0001-01-01\"",
            "\"2022-02-04T10:00\"",
            "\"2022-02-04T10:00:30\"",
            "\"Z\"",
            "\"+25:00\"",
            "\"FRA\"",
            "\"fra\"",
            "\"\\uD800\"",
            "\"\\u0000\"",
            "\"%\"",
            "[]",
            "{}",
            "[null]",
            "[[]]",
            "[{}]",
            "{\"start\":0,\"end\":0}",
            "{\"start\":5,\"end\":2}",
            "{\"start\":0,\"end\":99999}",
            "{\"start\":-1,\"end\":1}",
            "{\"start\":0}");

    /** A document with so many containers grows no more: an edit may double it. */
    private static final int MOST = 2_000;

    private JsonMutation() {}

    static String ofArticle(byte[] data) {
        return edited(ARTICLE, data);
    }

    static String ofChronicle(byte[] data) {
        return edited(CHRONICLE, data);
    }

    private static String edited(String json, byte[] data) {
        try {
            JsonNode tree = MAPPER.readTree(json);
            ByteBuffer edits = ByteBuffer.wrap(data);
            while (edits.remaining() >= 4) {
                List<JsonNode> holders = new ArrayList<>();
                collect(tree, holders);
                if (holders.size() == MOST) {
                    break;
                }
                JsonNode holder = holders.get((edits.getShort() & 0xFFFF) % holders.size());
                edit(holder, edits.get() & 0xFF, edits.get() & 0xFF, holders);
            }
            return tree.toString();
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void collect(JsonNode node, List<JsonNode> holders) {
        if (node.isContainerNode() && holders.size() < MOST) {
            holders.add(node);
            node.forEach(child -> collect(child, holders));
        }
    }

    private static void edit(JsonNode holder, int member, int value, List<JsonNode> holders)
            throws JsonProcessingException {
        JsonNode other = value < VALUES.size()
                ? MAPPER.readTree(VALUES.get(value).replace("NaNx", "\"NaN\""))
                : holders.get(value % holders.size()).deepCopy();
        boolean remove = value % 16 == 15;
        if (holder instanceof ArrayNode array) {
            int place = array.isEmpty() ? 0 : member % array.size();
            if (remove && !array.isEmpty()) {
                array.remove(place);
            } else if (member % 3 == 0 || array.isEmpty()) {
                array.insert(place, other);
            } else {
                array.set(place, other);
            }
        } else if (holder instanceof ObjectNode object && !object.isEmpty()) {
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            String name = names.get(member % names.size());
            object.remove(name);
            if (!remove) {
                object.set(name, other);
            }
        }
    }
}

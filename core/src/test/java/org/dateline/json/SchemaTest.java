package org.dateline.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.dateline.chronicle.Chronicle;
import org.dateline.model.Article;
import org.dateline.model.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Holds the published schema to what is written and what is read. */
class SchemaTest {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final Map<String, Schema> SCHEMAS = new HashMap<>();

    /** The schema of a type; of an article where there is no other. */
    private static Schema schema(String type) throws IOException {
        Schema known = SCHEMAS.get(type);
        if (known == null) {
            known = REGISTRY.getSchema(source(type).toString());
            SCHEMAS.put(type, known);
        }
        return known;
    }

    private static ObjectNode source(String type) throws IOException {
        ObjectNode article = (ObjectNode) Binding.MAPPER.readTree(DatelineJson.schema());
        ObjectNode chronicle = (ObjectNode) Binding.MAPPER.readTree(DatelineJson.chronicleSchema());
        if (type.equals("Article") || type.equals("Chronicle")) {
            return type.equals("Article") ? article : chronicle;
        }
        ObjectNode whole = article.get("$defs").has(definition(type)) ? article : chronicle;
        ObjectNode part = article.objectNode();
        part.put("$schema", whole.get("$schema").textValue());
        part.put("$ref", "#/$defs/" + definition(type));
        part.set("$defs", whole.get("$defs"));
        return part;
    }

    private static String definition(String type) {
        return type.equals("TimeExpression")
                ? "time"
                : type.substring(0, 1).toLowerCase(Locale.ROOT) + type.substring(1);
    }

    static List<Error> errors(String type, String json) throws IOException {
        return schema(type).validate(json, InputFormat.JSON);
    }

    private static Stream<Arguments> described(Stream<Arguments> cases) throws IOException {
        Set<String> defined = new TreeSet<>();
        source("Article").get("$defs").fieldNames().forEachRemaining(defined::add);
        source("Chronicle").get("$defs").fieldNames().forEachRemaining(defined::add);
        defined.add("chronicle");
        return cases.filter(c -> defined.contains(definition(((Class<?>) c.get()[0]).getSimpleName())));
    }

    static Stream<Arguments> goldenForms() throws IOException {
        return described(ValueFormsTest.cases("="));
    }

    static Stream<Arguments> brokenForms() throws IOException {
        return described(ValueFormsTest.cases("!"));
    }

    @ParameterizedTest
    @MethodSource("goldenForms")
    void goldenForm(Class<?> type, String json) throws IOException {
        assertThat(errors(type.getSimpleName(), json)).as(json).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("brokenForms")
    void brokenForm(Class<?> type, String pointerAndJson) throws IOException {
        String json = pointerAndJson.substring(pointerAndJson.indexOf('|') + 1);
        assertThat(errors(type.getSimpleName(), json)).as(json).isNotEmpty();
    }

    @Test
    void writtenArticles() throws IOException {
        Article article = Samples.article();
        Article empty = Article.builder().date(article.date()).text("").build();
        assertThat(errors("Article", DatelineJson.create().toJson(article))).isEmpty();
        assertThat(errors("Article", DatelineJson.create().toJson(empty))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{\"version\":1,\"id\":\"a\",\"date\":\"2022-02-04\"}",
                "{\"version\":1,\"id\":\"a\",\"text\":\"\"}",
                "{\"version\":1,\"id\":\"a\",\"date\":\"4 February 2022\",\"text\":\"\"}",
                "{\"version\":0,\"id\":\"a\",\"date\":\"2022-02-04\",\"text\":\"\"}",
                "{\"version\":1,\"id\":\"\",\"date\":\"2022-02-04\",\"text\":\"\"}",
                "{\"version\":1,\"id\":\"a\",\"date\":\"2022-02-04\",\"text\":\"\",\"title\":null}",
                "{\"version\":1,\"id\":\"a\",\"date\":\"2022-02-04\",\"text\":\"\",\"actors\":[]}",
                "{\"version\":1,\"id\":\"a\",\"date\":\"2022-02-04\",\"text\":\"\",\"passages\":[{\"kind\":\"OTHER\"}]}",
                "{\"version\":1,\"id\":\"a\",\"date\":\"2022-02-04\",\"text\":\"\",\"statements\":[{\"id\":\"s1\"}]}",
            })
    void brokenArticle(String json) throws IOException {
        assertThat(errors("Article", json)).as(json).isNotEmpty();
    }

    @Test
    void membersOfAChronicle() throws IOException {
        ObjectNode closed = source("Chronicle");
        close(closed);
        Schema schema = REGISTRY.getSchema(closed.toString());
        String golden = ValueFormsTest.cases("=")
                .filter(c -> c.get()[0] == Chronicle.class)
                .map(c -> (String) c.get()[1])
                .findFirst()
                .orElseThrow();
        assertThat(schema.validate(golden, InputFormat.JSON)).isEmpty();
    }

    /** What is written holds nothing that the schema does not tell of. */
    @Test
    void membersOfTheSample() throws IOException {
        ObjectNode closed = source("Article");
        close(closed);
        Schema schema = REGISTRY.getSchema(closed.toString());
        assertThat(schema.validate(DatelineJson.create().toJson(Samples.article()), InputFormat.JSON))
                .isEmpty();
    }

    private static void close(JsonNode node) {
        if (node instanceof ObjectNode object
                && object.has("properties")
                && object.path("type").asText().equals("object")) {
            object.put("additionalProperties", false);
        }
        node.forEach(SchemaTest::close);
    }
}

package org.dateline.parser.robust;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.text.Normalizer;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.IntUnaryOperator;
import java.util.stream.Stream;
import org.dateline.json.DatelineJson;
import org.dateline.model.Article;
import org.dateline.parser.NewsParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written in another way is found all the same, with offsets moved. */
class VariationTest {
    private static final NewsParser PARSER = NewsParser.create();
    private static final DatelineJson JSON = DatelineJson.create();
    private static final ObjectMapper MAPPER = new ObjectMapper();

    static Stream<Arguments> rewritings() {
        Random random = new Random(11);
        return Stream.of(
                rewriting(
                        "line ends", (text, from, to) -> text.charAt(from) == '\n' ? "\r\n" : text.substring(from, to)),
                rewriting(
                        "decomposed accents",
                        (text, from, to) -> Normalizer.normalize(text.substring(from, to), Normalizer.Form.NFD)),
                rewriting("straight marks", (text, from, to) -> straight(text.substring(from, to))),
                rewriting("curly marks", (text, from, to) -> curly(text, from, to)),
                rewriting(
                        "unbreakable spaces, seed 11",
                        (text, from, to) -> isInnerSpace(text, from) && random.nextInt(3) == 0
                                ? "\u00A0"
                                : text.substring(from, to)));
    }

    private static Arguments rewriting(String name, Variation.Rewriting rewriting) {
        return Arguments.of(name, rewriting);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rewritings")
    void articles(String name, Variation.Rewriting rewriting) {
        for (String text : Texts.articles()) {
            PARSER.parse(text).forEach(article -> check(article, rewriting));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rewritings")
    void goldenTexts(String name, Variation.Rewriting rewriting) {
        for (String text : Texts.golden(Texts.ARTICLE)) {
            check(PARSER.parse(Texts.DATE, text), rewriting);
        }
    }

    @Test
    void byteOrderMark() {
        for (String text : Texts.articles()) {
            assertThat(PARSER.parse('\uFEFF' + text)).isEqualTo(PARSER.parse(text));
        }
        for (String text : Texts.golden(Texts.ARTICLE)) {
            assertThat(PARSER.parse(Texts.DATE, '\uFEFF' + text)).isEqualTo(PARSER.parse(Texts.DATE, text));
        }
    }

    private static boolean isInnerSpace(String text, int at) {
        return at > 0 && text.charAt(at) == ' ' && text.charAt(at - 1) > ' ';
    }

    private static String straight(String text) {
        return text.replace('\u201C', '"').replace('\u201D', '"').replace('\u2019', '\'');
    }

    /** A straight mark as a writer would set it: opening at the beginning and behind white space, a bracket or a dash. */
    private static String curly(String text, int from, int to) {
        char mark = text.charAt(from);
        if (mark != '"' && mark != '\'') {
            return text.substring(from, to);
        }
        boolean opens = from == 0 || " \n\u00A0([\u2014-\"'".indexOf(text.charAt(from - 1)) >= 0;
        char set = mark == '"' ? opens ? '\u201C' : '\u201D' : opens ? '\u2018' : '\u2019';
        return set + text.substring(from + 1, to);
    }

    private static void check(Article article, Variation.Rewriting rewriting) {
        Variation variation = Variation.of(article.text(), rewriting);
        Article varied = PARSER.parse(article.date(), variation.text());
        assertThat(findings(varied, variation::origin))
                .as(variation.text())
                .isEqualTo(findings(article, offset -> offset));
    }

    /** The article's members in which a variation must not show: offsets as they were in the first text, words in one way of writing. */
    private static String findings(Article article, IntUnaryOperator origin) {
        try {
            ObjectNode tree = (ObjectNode) MAPPER.readTree(JSON.toJson(article));
            tree.remove(List.of("id", "text"));
            return plain(tree, origin).toPrettyString();
        } catch (JsonProcessingException e) {
            throw new AssertionError(e);
        }
    }

    private static JsonNode plain(JsonNode node, IntUnaryOperator origin) {
        if (node instanceof ObjectNode object) {
            ObjectNode copy = MAPPER.createObjectNode();
            for (Map.Entry<String, JsonNode> member : object.properties()) {
                boolean offset = member.getValue().isInt()
                        && (member.getKey().equals("start") || member.getKey().equals("end"));
                boolean message = member.getKey().equals("message");
                JsonNode value = message ? TextNode.valueOf("") : plain(member.getValue(), origin);
                copy.set(member.getKey(), offset ? IntNode.valueOf(origin.applyAsInt(value.intValue())) : value);
            }
            return copy;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode copy = MAPPER.createArrayNode();
            array.forEach(part -> copy.add(plain(part, origin)));
            return copy;
        }
        return node.isTextual() ? TextNode.valueOf(Variation.plain(node.textValue())) : node;
    }
}

package org.dateline.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.csv.CsvMapper;
import com.fasterxml.jackson.dataformat.csv.CsvSchema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.dateline.json.DatelineJson;
import org.dateline.model.Article;
import org.dateline.sample.TwoWeeks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportCommandTest {
    private static final String NEWS = """
            date 2026-03-10
            Moldovan Foreign Minister Elena Rusu visited Austria on Monday.

            "The river does not wait for us," Rusu told Reuters. Slovak President Pavol Hrinko will meet Austrian Chancellor Greta Aumann in Vienna on Friday. Hrinko accused Austria of delay.
            """;
    private static final String ID =
            DatelineJson.create().parse(Session.reading(NEWS, "parse").out()).id();

    /** The properties of schema.org that the export uses, by the types that have them (schema.org, version 29). */
    private static final Map<String, Set<String>> PROPERTIES = Map.of(
            "NewsArticle",
            Set.of("datePublished", "headline", "url", "publisher", "inLanguage", "articleBody", "mentions"),
            "Person",
            Set.of("name", "alternateName", "jobTitle", "nationality"),
            "Country",
            Set.of("name", "alternateName", "identifier"),
            "Organization",
            Set.of("name", "alternateName", "identifier"),
            "NewsMediaOrganization",
            Set.of("name", "alternateName"),
            "Quotation",
            Set.of("text", "spokenByCharacter", "keywords", "isPartOf"),
            "Claim",
            Set.of("text", "author", "keywords", "appearance", "isPartOf"),
            "Event",
            Set.of(
                    "name",
                    "keywords",
                    "eventStatus",
                    "eventAttendanceMode",
                    "attendee",
                    "startDate",
                    "endDate",
                    "location",
                    "subjectOf"),
            "Place",
            Set.of("name", "address"),
            "PostalAddress",
            Set.of("addressCountry"));

    @TempDir
    private Path folder;

    private static List<Map<String, String>> rows(String table, char separator) throws IOException {
        CsvSchema schema = CsvSchema.emptySchema().withHeader().withColumnSeparator(separator);
        List<Map<String, String>> rows = new ArrayList<>();
        new CsvMapper()
                .readerForMapOf(String.class)
                .with(schema)
                .<Map<String, String>>readValues(table)
                .forEachRemaining(rows::add);
        return rows;
    }

    private static String export(String format, String news) {
        Session session = Session.reading(news, "export", "--format", format);
        assertThat(session.err()).isEmpty();
        assertThat(session.code()).isZero();
        return session.out();
    }

    @Test
    void ploverRows() throws IOException {
        List<Map<String, String>> rows = rows(export("plover", NEWS), '\t');
        assertThat(rows).as("PLOVER has nothing for a comment").hasSize(3);
        assertThat(rows.get(1))
                .contains(
                        entry("event_id", ID + "#m1"),
                        entry("event_date", "2026-03-09"),
                        entry("event_date_end", "2026-03-09"),
                        entry("event_type", "CONSULT"),
                        entry("event_mode", "visit"),
                        entry("actor_name", "Elena Rusu"),
                        entry("actor_country", "MDA"),
                        entry("recipient_name", "Austria"),
                        entry("recipient_country", "AUT"),
                        entry("country", "AUT"),
                        entry("status", "HELD"),
                        entry("reported_by", ""),
                        entry("publication_date", "2026-03-10"),
                        entry("story_id", ID));
        assertThat(rows.get(0))
                .contains(
                        entry("event_type", "ACCUSE"),
                        entry("event_mode", "disapprove"),
                        entry("actor_name", "Pavol Hrinko"),
                        entry("event_date", ""),
                        entry("status", ""));
        assertThat(rows.get(2))
                .contains(
                        entry("event_type", "AGREE"),
                        entry("event_mode", ""),
                        entry("event_date", "2026-03-13"),
                        entry("placename", "Vienna"),
                        entry("status", "PLANNED"));
        Article article =
                DatelineJson.create().parse(Session.reading(NEWS, "parse").out());
        assertThat(article.text()
                        .substring(
                                Integer.parseInt(rows.get(0).get("span_start")),
                                Integer.parseInt(rows.get(0).get("span_end"))))
                .isEqualTo("Hrinko accused Austria of delay");
    }

    @Test
    void cameoDyads() throws IOException {
        List<Map<String, String>> rows = rows(export("cameo", NEWS), '\t');
        assertThat(rows)
                .extracting(row -> row.get("source") + " > " + row.get("target") + " " + row.get("code"))
                .as("a visitor visits, a host hosts; who is to meet means to meet each other")
                .containsExactly(
                        "Elena Rusu > Reuters 010",
                        "Pavol Hrinko >  112",
                        "Elena Rusu > Austria 042",
                        "Austria > Elena Rusu 043",
                        "Pavol Hrinko > Greta Aumann 036",
                        "Greta Aumann > Pavol Hrinko 036");
        assertThat(rows.get(3))
                .contains(
                        entry("event_id", ID + "#m1"),
                        entry("event_date", "2026-03-09"),
                        entry("source_country", "AUT"),
                        entry("target_country", "MDA"),
                        entry("root", "04"),
                        entry("label", "Host a visit"),
                        entry("publication_date", "2026-03-10"));
    }

    @Test
    void tableOfEvents() throws IOException {
        List<Map<String, String>> rows = rows(export("csv", NEWS), ',');
        assertThat(rows).hasSize(4);
        assertThat(rows.get(0))
                .contains(
                        entry("article", ID),
                        entry("date", "2026-03-10"),
                        entry("id", "s1"),
                        entry("kind", "STATEMENT"),
                        entry("type", "SAY"),
                        entry("state", "DIRECT"),
                        entry("negated", "false"),
                        entry("actors", "Elena Rusu"),
                        entry("actor_countries", "MDA"),
                        entry("recipients", "Reuters"),
                        entry("first_day", ""),
                        entry("cameo", "010"),
                        entry("plover_event", ""),
                        entry("words", "\"The river does not wait for us,\" Rusu told Reuters"));
        assertThat(rows.get(3))
                .contains(
                        entry("kind", "MEETING"),
                        entry("type", "IN_PERSON"),
                        entry("state", "PLANNED"),
                        entry("recipients", "Greta Aumann"),
                        entry("recipient_countries", "AUT"),
                        entry("first_day", "2026-03-13"),
                        entry("last_day", "2026-03-13"),
                        entry("place", "Vienna"),
                        entry("place_country", "AUT"),
                        entry("cameo", "036"),
                        entry("plover_event", "AGREE"));
    }

    @Test
    void linkedData() throws IOException {
        JsonNode document = new JsonMapper().readTree(export("jsonld", NEWS));
        assertThat(document.at("/@context/0").asText()).isEqualTo("https://schema.org");
        JsonNode quotation = node(document, ID + "#s1");
        assertThat(quotation.get("@type").asText()).isEqualTo("Quotation");
        assertThat(quotation.get("text").asText()).isEqualTo("\"The river does not wait for us,\"");
        assertThat(quotation.at("/spokenByCharacter/0/@id").asText()).isEqualTo("urn:dateline:" + ID + "#elena-rusu");
        assertThat(quotation.at("/isPartOf/@id").asText()).isEqualTo("urn:dateline:" + ID);
        assertThat(quotation.at("/oa:hasSelector/0/oa:exact").asText())
                .isEqualTo(quotation.get("text").asText());
        JsonNode claim = node(document, ID + "#s2");
        assertThat(claim.get("@type").asText()).isEqualTo("Claim");
        assertThat(claim.get("keywords").asText()).isEqualTo("ACCUSE");
        assertThat(claim.at("/author/0/@id").asText()).endsWith("#pavol-hrinko");
        JsonNode meeting = node(document, ID + "#m2");
        assertThat(meeting.get("@type").asText()).isEqualTo("Event");
        assertThat(meeting.get("startDate").asText()).isEqualTo("2026-03-13");
        assertThat(meeting.get("eventStatus").asText()).isEqualTo("https://schema.org/EventScheduled");
        assertThat(meeting.at("/location/address/addressCountry").asText()).isEqualTo("AUT");
        assertThat(meeting.get("attendee")).hasSize(2);
    }

    private static JsonNode node(JsonNode document, String id) {
        for (JsonNode node : document.get("@graph")) {
            if (node.get("@id").asText().equals("urn:dateline:" + id)) {
                return node;
            }
        }
        throw new AssertionError("no " + id);
    }

    @Test
    void linkedDataOfTwoWeeks() throws IOException {
        JsonNode document = new JsonMapper().readTree(export("jsonld", TwoWeeks.text()));
        Set<String> ids = new HashSet<>();
        document.get("@graph")
                .forEach(node -> assertThat(ids.add(node.get("@id").asText())).isTrue());
        Set<String> seen = new TreeSet<>();
        document.get("@graph").forEach(node -> check(node, ids, seen));
        assertThat(seen).containsExactlyInAnyOrderElementsOf(PROPERTIES.keySet());
    }

    /** Holds a node and what lies in it to the vocabulary, references to nodes, selectors to the text. */
    private static void check(JsonNode node, Set<String> ids, Set<String> seen) {
        node.forEach(part -> {
            if (part.isContainerNode()) {
                check(part, ids, seen);
            }
        });
        if (node instanceof ObjectNode object && !object.has("@type")) {
            assertThat(ids).contains(object.get("@id").asText());
        } else if (node instanceof ObjectNode object
                && !object.get("@type").asText().startsWith("oa:")) {
            Set<String> allowed = new HashSet<>(Set.of("@type", "@id", "oa:hasSelector"));
            JsonNode type = object.get("@type");
            for (JsonNode one : type.isArray() ? type : List.of(type)) {
                assertThat(PROPERTIES).containsKey(one.asText());
                allowed.addAll(PROPERTIES.get(one.asText()));
                seen.add(one.asText());
            }
            assertThat(object.fieldNames()).toIterable().isSubsetOf(allowed);
        }
    }

    @Test
    void rowsOfTwoWeeks() throws IOException {
        for (String format : List.of("plover", "cameo", "csv")) {
            List<Map<String, String>> rows = rows(export(format, TwoWeeks.text()), format.equals("csv") ? ',' : '\t');
            assertThat(rows)
                    .hasSizeGreaterThan(30)
                    .allSatisfy(row -> assertThat(row).doesNotContainValue(null));
        }
    }

    @Test
    void loneSurrogate() {
        String news = "date 2026-03-10\nElena Rusu said: \"A \uD83C broken sign is no reason to stop.\"\n";
        String lines = DatelineJson.create()
                .toJson(Article.builder()
                        .date(java.time.LocalDate.of(2026, 3, 10))
                        .text(news)
                        .build());
        for (String format : List.of("plover", "cameo", "csv", "jsonld")) {
            assertThat(Session.reading(lines, "export", "--format", format).code())
                    .isZero();
        }
    }

    @Test
    void earlierJsonLines() {
        String lines = Session.reading(NEWS, "parse").out();
        assertThat(export("csv", lines)).isEqualTo(export("csv", NEWS));
    }

    @Test
    void refusedText() throws IOException {
        Session session = Session.reading("date 2026-02-30\nNo such day.\n" + NEWS, "export", "-f", "csv");
        assertThat(session.code()).isEqualTo(1);
        assertThat(session.err()).startsWith("dateline: standard input:1: ").hasLineCount(1);
        assertThat(rows(session.out(), ',')).hasSize(4);
    }

    @Test
    void missingFile() throws IOException {
        Path news = Files.writeString(folder.resolve("news.txt"), NEWS);
        Session session = Session.of(
                "export",
                "-f",
                "jsonld",
                news.toString(),
                folder.resolve("missing").toString());
        assertThat(session.code()).isEqualTo(2);
        assertThat(session.out()).as("nothing is written before").isEmpty();
        assertThat(session.err()).contains("no such file").hasLineCount(1);
    }

    @Test
    void wrongUse() {
        assertThat(Session.reading(NEWS, "export").code()).isEqualTo(2);
        assertThat(Session.reading(NEWS, "export", "--format", "xml").code()).isEqualTo(2);
    }
}

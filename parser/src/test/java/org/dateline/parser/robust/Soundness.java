package org.dateline.parser.robust;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.List;
import org.dateline.chronicle.Chronicle;
import org.dateline.json.DatelineJson;
import org.dateline.model.Actor;
import org.dateline.model.Article;
import org.dateline.model.Meeting;
import org.dateline.model.MeetingMention;
import org.dateline.model.Span;
import org.dateline.model.Statement;

/** What holds of every article that the parser gives. */
final class Soundness {
    private static final DatelineJson JSON = DatelineJson.create();
    private static final Schema SCHEMA = schema(DatelineJson.schema());
    private static final Schema CHRONICLE_SCHEMA = schema(DatelineJson.chronicleSchema());

    private Soundness() {}

    private static Schema schema(String json) {
        return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(json);
    }

    /** Asserts that the findings agree with each other, and that the article is read back as it was written. */
    static void check(Article article) {
        for (Statement statement : article.statements()) {
            checkParts(article, statement);
        }
        article.meetings().forEach(meeting -> checkParts(article, meeting));
        article.actors().forEach(actor -> checkMentions(article, actor));
        String json = JSON.toJson(article);
        assertThat(JSON.parse(json)).as(article.text()).isEqualTo(article);
        assertThat(SCHEMA.validate(json, InputFormat.JSON)).as(article.text()).isEmpty();
    }

    /** Asserts it of each article, and that what they tell together is read back as it was written. */
    static void check(List<Article> articles) {
        articles.forEach(Soundness::check);
        Chronicle chronicle = Chronicle.of(articles);
        String json = JSON.toJson(chronicle);
        assertThat(JSON.parseChronicle(json)).isEqualTo(chronicle);
        assertThat(CHRONICLE_SCHEMA.validate(json, InputFormat.JSON)).as(json).isEmpty();
    }

    private static void checkParts(Article article, Statement statement) {
        String seen = statement.rule().orElse("") + " in: " + article.text();
        int end = statement.span().start();
        for (Span content : statement.content()) {
            assertThat(content.start()).as(seen).isGreaterThanOrEqualTo(end);
            end = content.end();
        }
        assertThat(end).as(seen).isLessThanOrEqualTo(statement.span().end());
        assertThat(statement.quotes()).as(seen).allMatch(quote -> isWithin(quote, statement.content()));
        statement
                .cue()
                .ifPresent(cue ->
                        assertThat(cue.spans()).as(seen).allMatch(span -> isWithin(span, List.of(statement.span()))));
        assertThat(article.chainOf(statement)).as(seen).endsWith(statement);
        assertThat(article.speakersOf(statement)).as(seen).hasSameSizeAs(statement.speakers());
        assertWords(article, statement.content());
    }

    private static void checkParts(Article article, Meeting meeting) {
        assertThat(article.participantsOf(meeting)).as(article.text()).hasSameSizeAs(meeting.participants());
        assertThat(meeting.mentions()).as(article.text()).isNotEmpty();
        for (MeetingMention mention : meeting.mentions()) {
            assertWords(article, List.of(mention.span()));
            assertThat(mention.trigger().stream())
                    .as(article.text())
                    .allMatch(trigger -> isWithin(trigger, List.of(mention.span())));
        }
    }

    private static void checkMentions(Article article, Actor actor) {
        List<Span> mentions = new ArrayList<>();
        actor.mentions().forEach(mention -> mentions.add(mention.span()));
        assertWords(article, mentions);
    }

    /** Spans have words, and do not cut a character of two code units. */
    private static void assertWords(Article article, List<Span> spans) {
        for (Span span : spans) {
            assertThat(article.textOf(span)).as(article.text()).isNotBlank();
            assertThat(isCut(article.text(), span.start())).as(article.text()).isFalse();
            assertThat(isCut(article.text(), span.end())).as(article.text()).isFalse();
        }
    }

    private static boolean isCut(String text, int place) {
        return place > 0
                && place < text.length()
                && Character.isHighSurrogate(text.charAt(place - 1))
                && Character.isLowSurrogate(text.charAt(place));
    }

    private static boolean isWithin(Span inner, List<Span> outer) {
        return outer.stream().anyMatch(span -> span.start() <= inner.start() && inner.end() <= span.end());
    }
}

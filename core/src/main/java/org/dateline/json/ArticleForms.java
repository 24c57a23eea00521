package org.dateline.json;

import static org.dateline.json.JsonParts.STRING;
import static org.dateline.json.JsonParts.WORD;
import static org.dateline.json.JsonParts.list;
import static org.dateline.json.JsonParts.optional;
import static org.dateline.json.JsonParts.value;
import static org.dateline.json.ValueForms.SPAN;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.util.OptionalDouble;
import org.dateline.model.Actor;
import org.dateline.model.Article;
import org.dateline.model.Meeting;
import org.dateline.model.MeetingMention;
import org.dateline.model.Statement;

/** The wire forms of an article and its findings. */
final class ArticleForms {
    private ArticleForms() {}

    static void article(JsonGenerator json, Article article) throws IOException {
        json.writeStartObject();
        json.writeNumberField("version", article.version());
        value(json, "id", article.id(), STRING);
        json.writeStringField("date", article.date().toString());
        optional(json, "dateTime", article.dateTime(), ArticleForms::dateTime);
        optional(json, "title", article.title(), STRING);
        optional(json, "source", article.source(), STRING);
        optional(json, "url", article.url(), (out, url) -> JsonParts.string(out, url.toString()));
        value(json, "text", article.text(), STRING);
        list(json, "passages", article.passages(), ValueForms::passage);
        list(json, "actors", article.actors(), ArticleForms::actor);
        list(json, "statements", article.statements(), ArticleForms::statement);
        list(json, "meetings", article.meetings(), ArticleForms::meeting);
        list(json, "times", article.times(), ValueForms::time);
        list(json, "warnings", article.warnings(), ValueForms::warning);
        json.writeEndObject();
    }

    /**
     * ISO 8601 with the seconds always there, which {@link OffsetDateTime#toString()} leaves out when they are zero.
     */
    private static void dateTime(JsonGenerator json, OffsetDateTime time) throws IOException {
        String local = time.toLocalDateTime().toString();
        boolean noSeconds = time.getSecond() == 0 && time.getNano() == 0;
        json.writeString(local + (noSeconds ? ":00" : "") + time.getOffset().getId());
    }

    static void actor(JsonGenerator json, Actor actor) throws IOException {
        json.writeStartObject();
        value(json, "id", actor.id(), ValueForms::actorId);
        value(json, "kind", actor.kind(), WORD);
        value(json, "name", actor.name(), STRING);
        json.writeBooleanField("named", actor.named());
        list(json, "aliases", actor.aliases(), STRING);
        optional(json, "country", actor.country(), STRING);
        list(json, "roles", actor.roles(), ValueForms::role);
        list(json, "mentions", actor.mentions(), ValueForms::mention);
        json.writeEndObject();
    }

    static void statement(JsonGenerator json, Statement statement) throws IOException {
        json.writeStartObject();
        value(json, "id", statement.id(), STRING);
        value(json, "span", statement.span(), SPAN);
        list(json, "speakers", statement.speakers(), ValueForms::speaker);
        optional(json, "cue", statement.cue(), ValueForms::cue);
        value(json, "act", statement.act(), WORD);
        value(json, "mode", statement.mode(), WORD);
        json.writeBooleanField("negated", statement.negated());
        list(json, "content", statement.content(), SPAN);
        list(json, "quotes", statement.quotes(), SPAN);
        list(json, "addressees", statement.addressees(), ValueForms::speaker);
        list(json, "hedges", statement.hedges(), ValueForms::hedge);
        optional(json, "time", statement.time(), ValueForms::time);
        optional(json, "reportedIn", statement.reportedIn(), STRING);
        confidence(json, statement.confidence());
        optional(json, "rule", statement.rule(), STRING);
        json.writeEndObject();
    }

    static void meeting(JsonGenerator json, Meeting meeting) throws IOException {
        json.writeStartObject();
        value(json, "id", meeting.id(), STRING);
        list(json, "participants", meeting.participants(), ValueForms::participant);
        value(json, "form", meeting.form(), WORD);
        value(json, "status", meeting.status(), WORD);
        optional(json, "time", meeting.time(), ValueForms::time);
        optional(json, "place", meeting.place(), ValueForms::place);
        optional(json, "topic", meeting.topic(), SPAN);
        list(json, "mentions", meeting.mentions(), ArticleForms::meetingMention);
        confidence(json, meeting.confidence());
        optional(json, "rule", meeting.rule(), STRING);
        json.writeEndObject();
    }

    static void meetingMention(JsonGenerator json, MeetingMention mention) throws IOException {
        json.writeStartObject();
        value(json, "span", mention.span(), SPAN);
        optional(json, "trigger", mention.trigger(), SPAN);
        value(json, "status", mention.status(), WORD);
        optional(json, "reportedIn", mention.reportedIn(), STRING);
        json.writeEndObject();
    }

    private static void confidence(JsonGenerator json, OptionalDouble confidence) throws IOException {
        if (confidence.isPresent()) {
            json.writeNumberField("confidence", confidence.getAsDouble());
        }
    }
}

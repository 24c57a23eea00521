package org.dateline.json;

import static org.dateline.json.JsonParts.STRING;
import static org.dateline.json.JsonParts.WORD;
import static org.dateline.json.JsonParts.list;
import static org.dateline.json.JsonParts.optional;
import static org.dateline.json.JsonParts.value;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDateTime;
import org.dateline.json.JsonParts.Form;
import org.dateline.model.ActorId;
import org.dateline.model.Cue;
import org.dateline.model.Hedge;
import org.dateline.model.MeetingRef;
import org.dateline.model.Mention;
import org.dateline.model.Participant;
import org.dateline.model.Passage;
import org.dateline.model.Place;
import org.dateline.model.Role;
import org.dateline.model.Span;
import org.dateline.model.Speaker;
import org.dateline.model.StatementRef;
import org.dateline.model.TimeExpression;
import org.dateline.model.TimePrecision;
import org.dateline.model.Warning;

/** The wire forms of the values that findings are made of. */
final class ValueForms {
    /** Where something stands. */
    static final Form<Span> SPAN = ValueForms::span;

    private ValueForms() {}

    static void span(JsonGenerator json, Span span) throws IOException {
        json.writeStartObject();
        json.writeNumberField("start", span.start());
        json.writeNumberField("end", span.end());
        json.writeEndObject();
    }

    static void actorId(JsonGenerator json, ActorId id) throws IOException {
        JsonParts.string(json, id.value());
    }

    static void passage(JsonGenerator json, Passage passage) throws IOException {
        json.writeStartObject();
        value(json, "kind", passage.kind(), WORD);
        value(json, "span", passage.span(), SPAN);
        json.writeEndObject();
    }

    static void mention(JsonGenerator json, Mention mention) throws IOException {
        json.writeStartObject();
        value(json, "kind", mention.kind(), WORD);
        value(json, "span", mention.span(), SPAN);
        json.writeEndObject();
    }

    static void hedge(JsonGenerator json, Hedge hedge) throws IOException {
        json.writeStartObject();
        value(json, "by", hedge.by(), WORD);
        value(json, "span", hedge.span(), SPAN);
        json.writeEndObject();
    }

    static void role(JsonGenerator json, Role role) throws IOException {
        json.writeStartObject();
        value(json, "title", role.title(), STRING);
        optional(json, "of", role.of(), STRING);
        value(json, "status", role.status(), WORD);
        optional(json, "span", role.span(), SPAN);
        json.writeEndObject();
    }

    static void speaker(JsonGenerator json, Speaker speaker) throws IOException {
        json.writeStartObject();
        value(json, "actor", speaker.actor(), ValueForms::actorId);
        optional(json, "span", speaker.span(), SPAN);
        json.writeEndObject();
    }

    static void participant(JsonGenerator json, Participant participant) throws IOException {
        json.writeStartObject();
        value(json, "actor", participant.actor(), ValueForms::actorId);
        value(json, "part", participant.part(), WORD);
        json.writeEndObject();
    }

    static void cue(JsonGenerator json, Cue cue) throws IOException {
        json.writeStartObject();
        value(json, "lemma", cue.lemma(), STRING);
        list(json, "spans", cue.spans(), SPAN);
        json.writeEndObject();
    }

    static void place(JsonGenerator json, Place place) throws IOException {
        json.writeStartObject();
        value(json, "name", place.name(), STRING);
        optional(json, "country", place.country(), STRING);
        optional(json, "span", place.span(), SPAN);
        json.writeEndObject();
    }

    static void warning(JsonGenerator json, Warning warning) throws IOException {
        json.writeStartObject();
        value(json, "kind", warning.kind(), WORD);
        optional(json, "span", warning.span(), SPAN);
        value(json, "message", warning.message(), STRING);
        json.writeEndObject();
    }

    static void time(JsonGenerator json, TimeExpression time) throws IOException {
        json.writeStartObject();
        value(json, "kind", time.kind(), WORD);
        optional(json, "span", time.span(), SPAN);
        optional(json, "value", time.value(), STRING);
        optional(json, "mod", time.mod(), WORD);
        boolean days = time.precision().map(TimePrecision::isDayOrCoarser).orElse(false);
        optional(json, "start", time.start().map(start -> localTime(start, days)), JsonGenerator::writeString);
        optional(json, "end", time.end().map(end -> localTime(end, days)), JsonGenerator::writeString);
        optional(json, "zone", time.zone(), (out, zone) -> out.writeString(zone.getId()));
        optional(json, "precision", time.precision(), WORD);
        value(json, "basis", time.basis(), WORD);
        optional(json, "anchor", time.anchor(), SPAN);
        json.writeEndObject();
    }

    /** A date alone for whole days; else with hours and minutes, which is how full minutes print. */
    private static String localTime(LocalDateTime time, boolean days) {
        return days ? time.toLocalDate().toString() : time.toString();
    }

    static void statementRef(JsonGenerator json, StatementRef ref) throws IOException {
        ref(json, ref.article(), "statement", ref.statement());
    }

    static void meetingRef(JsonGenerator json, MeetingRef ref) throws IOException {
        ref(json, ref.article(), "meeting", ref.meeting());
    }

    /** A finding of an article. */
    static void ref(JsonGenerator json, String article, String finding, String id) throws IOException {
        json.writeStartObject();
        value(json, "article", article, STRING);
        value(json, finding, id, STRING);
        json.writeEndObject();
    }
}

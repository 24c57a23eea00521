package org.dateline.json;

import static org.dateline.json.JsonParts.STRING;
import static org.dateline.json.JsonParts.WORD;
import static org.dateline.json.JsonParts.list;
import static org.dateline.json.JsonParts.optional;
import static org.dateline.json.JsonParts.value;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.time.LocalDate;
import org.dateline.chronicle.ActorRef;
import org.dateline.chronicle.Chronicle;
import org.dateline.chronicle.ChronicleActor;
import org.dateline.chronicle.ChronicleMeeting;
import org.dateline.chronicle.ChronicleStatement;
import org.dateline.chronicle.Conflict;
import org.dateline.chronicle.MeetingReport;

/** The wire forms of a chronicle and its parts. */
final class ChronicleForms {
    private ChronicleForms() {}

    static void chronicle(JsonGenerator json, Chronicle chronicle) throws IOException {
        json.writeStartObject();
        json.writeNumberField("version", chronicle.version());
        optional(json, "from", chronicle.firstDate(), ChronicleForms::date);
        optional(json, "to", chronicle.lastDate(), ChronicleForms::date);
        list(json, "articles", chronicle.articles(), STRING);
        list(json, "actors", chronicle.actors(), ChronicleForms::actor);
        list(json, "statements", chronicle.statements(), ChronicleForms::statement);
        list(json, "meetings", chronicle.meetings(), ChronicleForms::meeting);
        list(json, "warnings", chronicle.warnings(), ValueForms::warning);
        json.writeEndObject();
    }

    static void actor(JsonGenerator json, ChronicleActor actor) throws IOException {
        json.writeStartObject();
        value(json, "id", actor.id(), ValueForms::actorId);
        value(json, "kind", actor.kind(), WORD);
        value(json, "name", actor.name(), STRING);
        optional(json, "country", actor.country(), STRING);
        list(json, "in", actor.in(), ChronicleForms::actorRef);
        json.writeEndObject();
    }

    static void actorRef(JsonGenerator json, ActorRef ref) throws IOException {
        ValueForms.ref(json, ref.article(), "actor", ref.actor().value());
    }

    static void statement(JsonGenerator json, ChronicleStatement statement) throws IOException {
        json.writeStartObject();
        list(json, "speakers", statement.speakers(), ValueForms::actorId);
        value(json, "act", statement.act(), WORD);
        value(json, "date", statement.date(), ChronicleForms::date);
        list(json, "in", statement.in(), ValueForms::statementRef);
        json.writeEndObject();
    }

    static void meeting(JsonGenerator json, ChronicleMeeting meeting) throws IOException {
        json.writeStartObject();
        value(json, "id", meeting.id(), STRING);
        list(json, "participants", meeting.participants(), ValueForms::actorId);
        value(json, "form", meeting.form(), WORD);
        value(json, "status", meeting.status(), WORD);
        optional(json, "start", meeting.start(), ChronicleForms::date);
        optional(json, "end", meeting.end(), ChronicleForms::date);
        optional(json, "place", meeting.place(), ValueForms::place);
        list(json, "reports", meeting.reports(), ChronicleForms::report);
        list(json, "conflicts", meeting.conflicts(), ChronicleForms::conflict);
        json.writeEndObject();
    }

    static void report(JsonGenerator json, MeetingReport report) throws IOException {
        json.writeStartObject();
        value(json, "date", report.date(), ChronicleForms::date);
        value(json, "article", report.article(), STRING);
        value(json, "meeting", report.meeting(), STRING);
        value(json, "status", report.status(), WORD);
        optional(json, "form", report.form(), WORD);
        optional(json, "start", report.start(), ChronicleForms::date);
        optional(json, "end", report.end(), ChronicleForms::date);
        optional(json, "place", report.place(), ValueForms::place);
        optional(json, "joinedTo", report.joinedTo(), JsonGenerator::writeNumber);
        list(json, "joinedBy", report.joinedBy(), WORD);
        json.writeEndObject();
    }

    static void conflict(JsonGenerator json, Conflict conflict) throws IOException {
        json.writeStartObject();
        value(json, "about", conflict.about(), WORD);
        list(json, "reports", conflict.reports(), JsonGenerator::writeNumber);
        json.writeEndObject();
    }

    private static void date(JsonGenerator json, LocalDate date) throws IOException {
        json.writeString(date.toString());
    }
}

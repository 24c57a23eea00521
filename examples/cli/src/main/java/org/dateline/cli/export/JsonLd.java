package org.dateline.cli.export;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.dateline.model.Actor;
import org.dateline.model.ActorKind;
import org.dateline.model.Article;
import org.dateline.model.Meeting;
import org.dateline.model.MeetingForm;
import org.dateline.model.MeetingMention;
import org.dateline.model.MeetingStatus;
import org.dateline.model.Participant;
import org.dateline.model.Place;
import org.dateline.model.Role;
import org.dateline.model.Span;
import org.dateline.model.Speaker;
import org.dateline.model.Statement;
import org.dateline.model.StatementMode;
import org.dateline.model.TimeExpression;

/**
 * One document of linked data: articles, those whom they name, direct speech as quotations, other speech as claims, and
 * meetings as events, all in the vocabulary of schema.org. Where the text tells of something is said by the selectors of
 * the Web Annotation vocabulary; positions count UTF-16 code units of the article's body.
 */
final class JsonLd implements Export {
    private static final String SCHEMA = "https://schema.org/";
    private static final String ANNOTATION = "http://www.w3.org/ns/oa#";

    private final JsonGenerator json;

    private JsonLd(JsonGenerator json) {
        this.json = json;
    }

    static JsonLd to(OutputStream target) throws IOException {
        JsonGenerator json = new JsonMapper().createGenerator(new OutputStreamWriter(target, StandardCharsets.UTF_8));
        json.writeStartObject();
        json.writeArrayFieldStart("@context");
        json.writeString(SCHEMA.substring(0, SCHEMA.length() - 1));
        json.writeStartObject();
        json.writeStringField("oa", ANNOTATION);
        json.writeEndObject();
        json.writeEndArray();
        json.writeArrayFieldStart("@graph");
        return new JsonLd(json);
    }

    @Override
    public void write(Article article) {
        try {
            article(article);
            for (Actor actor : article.actors()) {
                actor(article, actor);
            }
            for (Statement statement : article.statements()) {
                if (!statement.negated()) {
                    statement(article, statement);
                }
            }
            for (Meeting meeting : article.meetings()) {
                meeting(article, meeting);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void article(Article article) throws IOException {
        start(List.of("NewsArticle"), id(article));
        json.writeStringField(
                "datePublished",
                article.dateTime().map(Object::toString).orElse(article.date().toString()));
        string("headline", article.title());
        string("url", article.url().map(Object::toString));
        if (article.source().isPresent()) {
            json.writeObjectFieldStart("publisher");
            json.writeStringField("@type", "Organization");
            json.writeStringField("name", article.source().get());
            json.writeEndObject();
        }
        json.writeStringField("inLanguage", "en");
        json.writeStringField("articleBody", article.text());
        references(
                "mentions",
                article.actors().stream()
                        .map(actor -> id(article, actor.id().value()))
                        .toList());
        json.writeEndObject();
    }

    private void actor(Article article, Actor actor) throws IOException {
        start(typeOf(actor.kind()), id(article, actor.id().value()));
        json.writeStringField("name", actor.name());
        strings("alternateName", actor.aliases());
        if (actor.kind() == ActorKind.PERSON) {
            strings(
                    "jobTitle",
                    actor.roles().stream().map(Role::title).distinct().toList());
            if (actor.country().isPresent()) {
                country("nationality", actor.country().get());
            }
        } else if (actor.kind() == ActorKind.COUNTRY) {
            string("identifier", actor.country());
        }
        json.writeEndObject();
    }

    /** To schema.org a country is a place; one that speaks and meets is an organisation too. */
    private static List<String> typeOf(ActorKind kind) {
        return switch (kind) {
            case PERSON -> List.of("Person");
            case COUNTRY -> List.of("Country", "Organization");
            case MEDIA -> List.of("NewsMediaOrganization");
            case ORGANIZATION, GROUP -> List.of("Organization");
        };
    }

    private void statement(Article article, Statement statement) throws IOException {
        boolean direct = statement.mode() == StatementMode.DIRECT;
        start(List.of(direct ? "Quotation" : "Claim"), id(article, statement.id()));
        json.writeStringField("text", String.join(" … ", article.textsOf(statement.content())));
        references(
                direct ? "spokenByCharacter" : "author",
                statement.speakers().stream()
                        .map(Speaker::actor)
                        .map(actor -> id(article, actor.value()))
                        .toList());
        json.writeStringField("keywords", statement.act().name());
        String outer = statement.reportedIn().map(of -> id(article, of)).orElse(id(article));
        reference(direct ? "isPartOf" : "appearance", direct ? outer : id(article));
        if (!direct && statement.reportedIn().isPresent()) {
            reference("isPartOf", outer);
        }
        selectors(article, statement.content());
        json.writeEndObject();
    }

    private void meeting(Article article, Meeting meeting) throws IOException {
        start(List.of("Event"), id(article, meeting.id()));
        List<Actor> parties = meeting.participants().stream()
                .map(participant -> article.actor(participant.actor()))
                .toList();
        json.writeStringField(
                "name", String.join(", ", parties.stream().map(Actor::name).toList()));
        strings("keywords", List.of(meeting.form().name(), meeting.status().name()));
        string("eventStatus", eventStatus(meeting.status()).map(status -> SCHEMA + status));
        string("eventAttendanceMode", attendance(meeting.form()).map(mode -> SCHEMA + mode));
        references(
                "attendee",
                meeting.participants().stream()
                        .map(Participant::actor)
                        .map(actor -> id(article, actor.value()))
                        .toList());
        Optional<TimeExpression> time = meeting.time().filter(t -> t.start().isPresent());
        string("startDate", time.map(t -> day(t, true)));
        string("endDate", time.map(t -> day(t, false)));
        if (meeting.place().isPresent()) {
            place(meeting.place().get());
        }
        reference("subjectOf", id(article));
        selectors(article, meeting.mentions().stream().map(MeetingMention::span).toList());
        json.writeEndObject();
    }

    /** Schema.org knows of events that are on, put off and called off, not of those that may be or are denied. */
    private static Optional<String> eventStatus(MeetingStatus status) {
        return switch (status) {
            case PLANNED, UNDERWAY, HELD -> Optional.of("EventScheduled");
            case POSTPONED -> Optional.of("EventPostponed");
            case CANCELLED -> Optional.of("EventCancelled");
            default -> Optional.empty();
        };
    }

    private static Optional<String> attendance(MeetingForm form) {
        return switch (form) {
            case IN_PERSON, VISIT -> Optional.of("OfflineEventAttendanceMode");
            case PHONE_CALL, VIDEO_CALL -> Optional.of("OnlineEventAttendanceMode");
            case TALKS -> Optional.empty();
        };
    }

    /** The first day, or the last, which schema.org counts in. */
    private static String day(TimeExpression time, boolean first) {
        return (first ? time.start().orElseThrow() : time.end().orElseThrow().minusNanos(1))
                .toLocalDate()
                .toString();
    }

    private void place(Place place) throws IOException {
        json.writeObjectFieldStart("location");
        json.writeStringField("@type", "Place");
        json.writeStringField("name", place.name());
        if (place.country().isPresent()) {
            json.writeObjectFieldStart("address");
            json.writeStringField("@type", "PostalAddress");
            json.writeStringField("addressCountry", place.country().get());
            json.writeEndObject();
        }
        json.writeEndObject();
    }

    private void selectors(Article article, List<Span> spans) throws IOException {
        if (spans.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart("oa:hasSelector");
        for (Span span : spans) {
            Selector.write(json, article.text(), span);
        }
        json.writeEndArray();
    }

    private void country(String member, String code) throws IOException {
        json.writeObjectFieldStart(member);
        json.writeStringField("@type", "Country");
        json.writeStringField("identifier", code);
        json.writeEndObject();
    }

    private void start(List<String> types, String id) throws IOException {
        json.writeStartObject();
        if (types.size() == 1) {
            json.writeStringField("@type", types.get(0));
        } else {
            strings("@type", types);
        }
        json.writeStringField("@id", id);
    }

    private void string(String member, Optional<String> value) throws IOException {
        if (value.isPresent()) {
            json.writeStringField(member, value.get());
        }
    }

    private void strings(String member, List<String> values) throws IOException {
        if (!values.isEmpty()) {
            json.writeArrayFieldStart(member);
            for (String value : values) {
                json.writeString(value);
            }
            json.writeEndArray();
        }
    }

    private void reference(String member, String id) throws IOException {
        json.writeObjectFieldStart(member);
        json.writeStringField("@id", id);
        json.writeEndObject();
    }

    private void references(String member, List<String> ids) throws IOException {
        if (ids.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(member);
        for (String id : ids) {
            json.writeStartObject();
            json.writeStringField("@id", id);
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private static String id(Article article) {
        return "urn:dateline:" + article.id();
    }

    private static String id(Article article, String finding) {
        return id(article) + "#" + finding;
    }

    @Override
    public void close() throws IOException {
        json.writeEndArray();
        json.writeEndObject();
        json.writeRaw('\n');
        json.close();
    }
}

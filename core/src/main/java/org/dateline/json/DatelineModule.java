package org.dateline.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.Module;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.util.List;
import org.dateline.chronicle.ActorRef;
import org.dateline.chronicle.Chronicle;
import org.dateline.chronicle.ChronicleActor;
import org.dateline.chronicle.ChronicleMeeting;
import org.dateline.chronicle.ChronicleStatement;
import org.dateline.chronicle.Conflict;
import org.dateline.chronicle.MeetingReport;
import org.dateline.model.Actor;
import org.dateline.model.ActorId;
import org.dateline.model.Article;
import org.dateline.model.Cue;
import org.dateline.model.Hedge;
import org.dateline.model.Meeting;
import org.dateline.model.MeetingMention;
import org.dateline.model.MeetingRef;
import org.dateline.model.Mention;
import org.dateline.model.Participant;
import org.dateline.model.Passage;
import org.dateline.model.Place;
import org.dateline.model.Role;
import org.dateline.model.Span;
import org.dateline.model.Speaker;
import org.dateline.model.Statement;
import org.dateline.model.StatementRef;
import org.dateline.model.TimeExpression;
import org.dateline.model.Warning;

/**
 * Teaches Dateline's JSON to an {@code ObjectMapper}, for values of the model inside of your own.
 *
 * <p>Also found by {@code ObjectMapper.findAndRegisterModules()}. How strictly a mapper reads is its own setting; to
 * read data that is not trusted take {@link DatelineJson}.
 */
public final class DatelineModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    /** Makes the module. */
    public DatelineModule() {
        super("dateline");
        write(Article.class, ArticleForms::article);
        write(Actor.class, ArticleForms::actor);
        write(Statement.class, ArticleForms::statement);
        write(Meeting.class, ArticleForms::meeting);
        write(MeetingMention.class, ArticleForms::meetingMention);
        write(ActorId.class, ValueForms::actorId);
        write(Cue.class, ValueForms::cue);
        write(Hedge.class, ValueForms::hedge);
        write(MeetingRef.class, ValueForms::meetingRef);
        write(Mention.class, ValueForms::mention);
        write(Participant.class, ValueForms::participant);
        write(Passage.class, ValueForms::passage);
        write(Place.class, ValueForms::place);
        write(Role.class, ValueForms::role);
        write(Span.class, ValueForms::span);
        write(Speaker.class, ValueForms::speaker);
        write(StatementRef.class, ValueForms::statementRef);
        write(TimeExpression.class, ValueForms::time);
        write(Warning.class, ValueForms::warning);
        write(Chronicle.class, ChronicleForms::chronicle);
        write(ChronicleActor.class, ChronicleForms::actor);
        write(ChronicleStatement.class, ChronicleForms::statement);
        write(ChronicleMeeting.class, ChronicleForms::meeting);
        write(ActorRef.class, ChronicleForms::actorRef);
        write(MeetingReport.class, ChronicleForms::report);
        write(Conflict.class, ChronicleForms::conflict);
    }

    private <T> void write(Class<T> type, JsonParts.Form<T> form) {
        addSerializer(type, new FormSerializer<>(form));
    }

    @Override
    public Iterable<? extends Module> getDependencies() {
        return List.of(new Jdk8Module(), new JavaTimeModule());
    }

    /** Hands a value to the streaming form, so that there is one way of writing it. */
    private static final class FormSerializer<T> extends JsonSerializer<T> {
        private final JsonParts.Form<T> form;

        FormSerializer(JsonParts.Form<T> form) {
            this.form = form;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializerProvider provider) throws IOException {
            form.write(json, value);
        }
    }
}

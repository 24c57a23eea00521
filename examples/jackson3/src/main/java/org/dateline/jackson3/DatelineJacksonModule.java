package org.dateline.jackson3;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.dateline.chronicle.Chronicle;
import org.dateline.chronicle.ChronicleActor;
import org.dateline.chronicle.ChronicleMeeting;
import org.dateline.chronicle.ChronicleStatement;
import org.dateline.json.DatelineModule;
import org.dateline.model.Actor;
import org.dateline.model.ActorId;
import org.dateline.model.Article;
import org.dateline.model.Meeting;
import org.dateline.model.MeetingRef;
import org.dateline.model.Place;
import org.dateline.model.Role;
import org.dateline.model.Span;
import org.dateline.model.Statement;
import org.dateline.model.StatementRef;
import org.dateline.model.TimeExpression;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleModule;

/**
 * Teaches Dateline's JSON to a Jackson 3 mapper, for values of the model inside of your own. It hands each value to the
 * module for Jackson 2 that comes with Dateline, so that there is one format and one way of writing it.
 *
 * <p>In Spring Boot 4, declare it as a bean: {@code @Bean JacksonModule dateline() { return new DatelineJacksonModule(); }}.
 */
public final class DatelineJacksonModule extends SimpleModule {
    private static final long serialVersionUID = 1L;

    private static final List<Class<?>> TYPES = List.of(
            Article.class,
            Actor.class,
            ActorId.class,
            Statement.class,
            Meeting.class,
            TimeExpression.class,
            Place.class,
            Role.class,
            Span.class,
            StatementRef.class,
            MeetingRef.class,
            Chronicle.class,
            ChronicleActor.class,
            ChronicleStatement.class,
            ChronicleMeeting.class);

    /** Makes the module. */
    public DatelineJacksonModule() {
        super("dateline");
        ObjectMapper dateline = new ObjectMapper().registerModule(new DatelineModule());
        TYPES.forEach(type -> add(type, dateline));
    }

    private <T> void add(Class<T> type, ObjectMapper dateline) {
        addSerializer(type, new Writer<>(dateline));
        addDeserializer(type, new Reader<>(type, dateline));
    }

    private static final class Writer<T> extends ValueSerializer<T> {
        private static final JsonFactory TOKENS = new JsonFactory();

        private final ObjectMapper dateline;

        Writer(ObjectMapper dateline) {
            this.dateline = dateline;
        }

        @Override
        public void serialize(T value, JsonGenerator json, SerializationContext context) {
            try (JsonParser tokens =
                    TOKENS.createParser(ObjectReadContext.empty(), dateline.writeValueAsString(value))) {
                tokens.nextToken();
                json.copyCurrentStructure(tokens);
            } catch (JsonProcessingException e) {
                throw DatabindException.from(json, e.getOriginalMessage(), e);
            }
        }
    }

    private static final class Reader<T> extends ValueDeserializer<T> {
        private final Class<T> type;
        private final ObjectMapper dateline;

        Reader(Class<T> type, ObjectMapper dateline) {
            this.type = type;
            this.dateline = dateline;
        }

        @Override
        public T deserialize(JsonParser json, DeserializationContext context) {
            try {
                return dateline.readValue(context.readTree(json).toString(), type);
            } catch (JsonProcessingException e) {
                throw DatabindException.from(json, e.getOriginalMessage(), e);
            }
        }
    }
}

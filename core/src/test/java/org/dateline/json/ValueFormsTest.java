package org.dateline.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.dateline.chronicle.ActorRef;
import org.dateline.chronicle.Chronicle;
import org.dateline.chronicle.ChronicleActor;
import org.dateline.chronicle.ChronicleMeeting;
import org.dateline.chronicle.ChronicleStatement;
import org.dateline.chronicle.Conflict;
import org.dateline.chronicle.MeetingReport;
import org.dateline.model.Actor;
import org.dateline.model.ActorId;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Holds each type of the model to the file of its name in {@code values}. */
class ValueFormsTest {
    private static final List<Class<?>> TYPES = List.of(
            Actor.class,
            ActorId.class,
            ActorRef.class,
            Chronicle.class,
            ChronicleActor.class,
            ChronicleMeeting.class,
            ChronicleStatement.class,
            Conflict.class,
            Cue.class,
            Hedge.class,
            Meeting.class,
            MeetingMention.class,
            MeetingRef.class,
            MeetingReport.class,
            Mention.class,
            Participant.class,
            Passage.class,
            Place.class,
            Role.class,
            Span.class,
            Speaker.class,
            Statement.class,
            StatementRef.class,
            TimeExpression.class,
            Warning.class);

    static Stream<Arguments> cases(String marks) throws IOException {
        Stream.Builder<Arguments> cases = Stream.builder();
        for (Class<?> type : TYPES) {
            DatelineJsonTest.resource("values/" + type.getSimpleName() + ".txt")
                    .lines()
                    .filter(line -> marks.indexOf(line.charAt(0)) >= 0)
                    .forEach(line -> cases.add(Arguments.of(type, line.substring(2))));
        }
        return cases.build();
    }

    static Stream<Arguments> goldenForms() throws IOException {
        return cases("=");
    }

    static Stream<Arguments> brokenForms() throws IOException {
        return cases("!?");
    }

    @ParameterizedTest
    @MethodSource("goldenForms")
    void goldenForm(Class<?> type, String json) throws IOException {
        Object value = Binding.MAPPER.readValue(json, type);
        assertThat(Binding.MAPPER.writeValueAsString(value)).isEqualTo(json);
        assertThat(Binding.MAPPER.readValue(json.replaceFirst("\\{", "{\"new\":[],"), type))
                .as("with a member that the format does not know")
                .isEqualTo(value);
    }

    @ParameterizedTest
    @MethodSource("brokenForms")
    void brokenForm(Class<?> type, String pointerAndJson) throws IOException {
        int bar = pointerAndJson.indexOf('|');
        String json = pointerAndJson.substring(bar + 1).strip();
        try (JsonParser parser = Binding.MAPPER.createParser(json)) {
            JsonProcessingException e =
                    catchThrowableOfType(JsonProcessingException.class, () -> Binding.MAPPER.readValue(parser, type));
            assertThat(e).as(json).isNotNull();
            RuntimeException trouble = JsonTrouble.of(parser, UnaryOperator.identity(), e);
            assertThat(((DatelineJsonException) trouble).pointer())
                    .as(trouble.getMessage())
                    .isEqualTo(pointerAndJson.substring(0, bar).strip());
        }
    }
}

package org.dateline.model;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;

/** The wire form of local times: a date alone stands for its midnight. */
final class LocalTimes {
    private LocalTimes() {}

    static LocalDateTime parse(String text) {
        return text.indexOf('T') < 0 ? LocalDate.parse(text).atStartOfDay() : LocalDateTime.parse(text);
    }

    /** Reads the wire form. */
    static final class Reader extends StdScalarDeserializer<LocalDateTime> {
        private static final long serialVersionUID = 1L;

        Reader() {
            super(LocalDateTime.class);
        }

        @Override
        public LocalDateTime deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            String text = parser.getText();
            try {
                return parse(text);
            } catch (DateTimeException e) {
                return (LocalDateTime) context.handleWeirdStringValue(
                        LocalDateTime.class, text, "no date yyyy-MM-dd and no local time yyyy-MM-ddTHH:mm");
            }
        }
    }
}

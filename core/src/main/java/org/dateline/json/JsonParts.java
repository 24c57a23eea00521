package org.dateline.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The small forms that all parts of the format are made of: absent values and empty lists are left out. */
final class JsonParts {
    /** One object for all the places that write such a value, each of which would make its own. */
    static final Form<String> STRING = JsonParts::string;

    /** The name of a constant. */
    static final Form<Enum<?>> WORD = JsonParts::word;

    private JsonParts() {}

    /** Writes one value of a kind. */
    @FunctionalInterface
    interface Form<T> {
        void write(JsonGenerator json, T value) throws IOException;
    }

    static <T> void list(JsonGenerator json, String member, List<T> values, Form<? super T> form) throws IOException {
        if (values.isEmpty()) {
            return;
        }
        json.writeArrayFieldStart(member);
        for (T value : values) {
            form.write(json, value);
        }
        json.writeEndArray();
    }

    static <T> void optional(JsonGenerator json, String member, Optional<T> value, Form<? super T> form)
            throws IOException {
        if (value.isPresent()) {
            value(json, member, value.get(), form);
        }
    }

    static <T> void value(JsonGenerator json, String member, T value, Form<? super T> form) throws IOException {
        json.writeFieldName(member);
        form.write(json, value);
    }

    static void word(JsonGenerator json, Enum<?> value) throws IOException {
        json.writeString(value.name());
    }

    /** Writes a string; a surrogate without its partner, which UTF-8 cannot hold, as an escape. */
    static void string(JsonGenerator json, String value) throws IOException {
        int lone = loneSurrogate(value, 0);
        if (lone < 0) {
            json.writeString(value);
        } else {
            json.writeRawValue(escaped(value, lone));
        }
    }

    private static String escaped(String value, int firstLone) {
        JsonStringEncoder encoder = JsonStringEncoder.getInstance();
        StringBuilder out = new StringBuilder(value.length() + 16).append('"');
        int from = 0;
        for (int lone = firstLone; lone >= 0; lone = loneSurrogate(value, from)) {
            encoder.quoteAsString(value.substring(from, lone), out);
            out.append("\\u").append(Integer.toHexString(value.charAt(lone)).toUpperCase(Locale.ROOT));
            from = lone + 1;
        }
        encoder.quoteAsString(value.substring(from), out);
        return out.append('"').toString();
    }

    /** The position of the first surrogate without its partner, or -1. */
    private static int loneSurrogate(String value, int from) {
        for (int i = from; i < value.length(); i++) {
            if (Character.isSurrogate(value.charAt(i))) {
                if (!Character.isHighSurrogate(value.charAt(i))
                        || i + 1 == value.length()
                        || !Character.isLowSurrogate(value.charAt(i + 1))) {
                    return i;
                }
                i++;
            }
        }
        return -1;
    }
}

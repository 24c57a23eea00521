package org.dateline.cli.export;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import org.dateline.model.Span;

/** A selector of the Web Annotation vocabulary: the exact words, some before and after, and their position. */
final class Selector {
    /** How much context makes a quotation findable in a text that was changed. */
    private static final int CONTEXT = 32;

    private Selector() {}

    static void write(JsonGenerator json, String text, Span span) throws IOException {
        json.writeStartObject();
        json.writeStringField("@type", "oa:TextQuoteSelector");
        json.writeStringField("oa:exact", text.substring(span.start(), span.end()));
        json.writeStringField(
                "oa:prefix", text.substring(whole(text, Math.max(0, span.start() - CONTEXT)), span.start()));
        json.writeStringField(
                "oa:suffix", text.substring(span.end(), whole(text, Math.min(text.length(), span.end() + CONTEXT))));
        json.writeObjectFieldStart("oa:refinedBy");
        json.writeStringField("@type", "oa:TextPositionSelector");
        json.writeNumberField("oa:start", span.start());
        json.writeNumberField("oa:end", span.end());
        json.writeEndObject();
        json.writeEndObject();
    }

    /** The place itself, or the one after the character that it would cut in two. */
    private static int whole(String text, int place) {
        boolean cut = place > 0 && place < text.length() && Character.isLowSurrogate(text.charAt(place));
        return cut ? place + 1 : place;
    }
}

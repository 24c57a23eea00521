package org.dateline.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DatabindException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import java.io.CharConversionException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.UnaryOperator;
import org.dateline.model.InconsistentArticleException;

/** Tells what is wrong with a document, and where. */
final class JsonTrouble {
    private JsonTrouble() {}

    static DatelineJsonException at(JsonParser json, String pointer, String reason) {
        return new DatelineJsonException(reason, pointer, lineOf(json), null);
    }

    /** What to throw for an exception before anything was read. */
    static RuntimeException atOpening(IOException e) {
        return e instanceof CharConversionException
                ? new DatelineJsonException(encoding(e), "", 1, e)
                : new UncheckedIOException(e);
    }

    private static String encoding(IOException e) {
        return "the document is not UTF-8: " + e.getMessage();
    }

    /** What to throw for an exception of Jackson's; a place that binding names is told relative to the article. */
    static RuntimeException of(JsonParser json, UnaryOperator<String> place, IOException e) {
        if (e instanceof CharConversionException) {
            return atParser(json, encoding(e), e);
        }
        if (!(e instanceof JsonProcessingException trouble)) {
            return new UncheckedIOException(e);
        }
        String reason = trouble.getOriginalMessage();
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof InconsistentArticleException broken) {
                return new DatelineJsonException(broken.rule(), place.apply(broken.pointer()), lineOf(json), e);
            }
            if (cause instanceof JsonProcessingException && !(cause instanceof DatabindException)) {
                return atParser(json, reason, e);
            }
        }
        String path = e instanceof JsonMappingException mapping ? pathOf(mapping) : "";
        return new DatelineJsonException(reason, place.apply(path), lineOf(json), e);
    }

    /** A fault of the syntax: the parser stands where it is. */
    private static DatelineJsonException atParser(JsonParser json, String reason, IOException e) {
        return new DatelineJsonException(
                reason, json.getParsingContext().pathAsPointer().toString(), lineOf(json), e);
    }

    private static String pathOf(JsonMappingException e) {
        StringBuilder pointer = new StringBuilder();
        for (Reference step : e.getPath()) {
            pointer.append('/');
            if (step.getFieldName() == null) {
                pointer.append(step.getIndex());
            } else {
                pointer.append(step.getFieldName().replace("~", "~0").replace("/", "~1"));
            }
        }
        return pointer.toString();
    }

    private static int lineOf(JsonParser json) {
        return json.currentLocation().getLineNr();
    }
}

package org.dateline.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.json.JsonWriteFeature;

/** The one configuration of the streaming side, with limits for input that is not trusted. */
final class JsonFormat {
    /** The longest string that is read, in characters: far beyond any article. */
    static final int MAX_STRING_LENGTH = 20_000_000;

    /** The deepest nesting that is read; the format itself needs less than ten. */
    static final int MAX_NESTING_DEPTH = 100;

    private static final int MAX_NAME_LENGTH = 10_000;
    private static final int MAX_NUMBER_LENGTH = 100;

    private JsonFormat() {}

    static JsonFactory factory() {
        StreamReadConstraints limits = StreamReadConstraints.builder()
                .maxStringLength(MAX_STRING_LENGTH)
                .maxNestingDepth(MAX_NESTING_DEPTH)
                .maxNameLength(MAX_NAME_LENGTH)
                .maxNumberLength(MAX_NUMBER_LENGTH)
                .build();
        return new JsonFactoryBuilder()
                .rootValueSeparator((String) null)
                .streamReadConstraints(limits)
                // a stream gets the same characters as a writer
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                .disable(StreamReadFeature.AUTO_CLOSE_SOURCE)
                // Double.toString differs between Java versions, this does not
                .enable(StreamWriteFeature.USE_FAST_DOUBLE_WRITER)
                .build();
    }
}

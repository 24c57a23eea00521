package org.dateline.cli;

import java.io.OutputStream;

/** What the articles are written as. */
enum Format {
    /** One JSON object a line. */
    JSONL,
    /** One JSON array. */
    JSON,
    /** Lines for people. */
    TEXT;

    Sink sink(OutputStream target, int width, boolean colours) {
        return switch (this) {
            case JSONL -> new LinesSink(target);
            case JSON -> new ArraySink(target);
            case TEXT -> new TextSink(target, width, colours);
        };
    }
}

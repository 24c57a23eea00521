package org.dateline.cli;

import java.io.PrintWriter;
import org.dateline.parser.article.Refusal;

/** Tells of input that is refused, one line for each, and counts. */
final class Refusals {
    private static final int SHOWN = 60;

    private final PrintWriter err;
    private int count;

    Refusals(PrintWriter err) {
        this.err = err;
    }

    void tell(Refusal refusal) {
        tell(refusal.source(), refusal.line(), refusal.reason().message(), refusal.text());
    }

    /** Tells where it is, why, and how it begins. */
    void tell(String source, long line, String reason, String text) {
        String words = text.substring(0, Math.min(text.length(), SHOWN)).replaceAll("\\p{Cntrl}+", " ");
        err.println(
                "dateline: " + source + ":" + line + ": " + reason + ": " + words + (text.length() > SHOWN ? "…" : ""));
        count++;
    }

    /** The exit code of a command that has read all it could. */
    int code() {
        return count == 0 ? 0 : 1;
    }
}

package org.dateline.parser.article;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Span;
import org.dateline.model.Warning;
import org.dateline.model.WarningKind;

/** Finds the replacement characters that a decoder leaves where bytes are no text. */
final class MalformedText {
    private static final char REPLACEMENT = 0xFFFD;

    private MalformedText() {}

    /** One warning for each run of replacement characters. */
    static List<Warning> warnings(String text) {
        int start = text.indexOf(REPLACEMENT);
        if (start < 0) {
            return List.of();
        }
        List<Warning> warnings = new ArrayList<>();
        while (start >= 0) {
            int end = start + 1;
            while (end < text.length() && text.charAt(end) == REPLACEMENT) {
                end++;
            }
            warnings.add(
                    Warning.of(WarningKind.MALFORMED_TEXT, Span.of(start, end), "characters could not be decoded"));
            start = text.indexOf(REPLACEMENT, end);
        }
        return warnings;
    }
}

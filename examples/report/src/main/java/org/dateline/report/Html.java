package org.dateline.report;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes elements. Every text and every value of an attribute is escaped here, and nowhere else. */
final class Html {
    private static final char REPLACEMENT = '\uFFFD';

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    Html() {
        out.append("<!DOCTYPE html>\n");
    }

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn
     */
    Html open(String element, String... attributes) {
        tag(element, attributes);
        open.push(element);
        return this;
    }

    Html close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Closes an element and ends the line, which makes no white space that a reader sees between blocks. */
    Html closeBlock() {
        close();
        out.append('\n');
        return this;
    }

    Html element(String element, String text, String... attributes) {
        return open(element, attributes).text(text).close();
    }

    /** An element of HTML that has no end tag, such as {@code meta}. */
    Html empty(String element, String... attributes) {
        tag(element, attributes);
        return this;
    }

    Html text(String text) {
        escape(text);
        return this;
    }

    /** The page's own script or style, or data that {@link EmbeddedJson} has made safe; nothing that an article says. */
    Html trusted(String element, String content, String... attributes) {
        tag(element, attributes);
        out.append(content).append("</").append(element).append(">\n");
        return this;
    }

    private void tag(String element, String... attributes) {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
        out.append('>');
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                out.append(c).append(text.charAt(++i));
            } else {
                escape(c);
            }
        }
    }

    private void escape(char c) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            case '\t', '\n' -> out.append(c);
            default -> out.append(isUnfit(c) ? REPLACEMENT : c);
        }
    }

    /** Characters that HTML forbids, or that UTF-8 cannot hold. */
    private static boolean isUnfit(char c) {
        boolean nonCharacter = c >= 0xFDD0 && c <= 0xFDEF || c >= 0xFFFE;
        return Character.isISOControl(c) || Character.isSurrogate(c) || nonCharacter;
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("still open: " + open);
        }
        return out.toString();
    }
}

package org.dateline.parser.mention;

import org.dateline.parser.text.Chars;

/** Words of a text as a name: on one line, with single plain spaces, however the text sets them. */
final class OneLine {
    private OneLine() {}

    static String of(String text) {
        return isOneLine(text) ? text : joined(text);
    }

    private static boolean isOneLine(String text) {
        boolean gap = true;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Chars.isSpace(c) && (gap || c != ' ')) {
                return false;
            }
            gap = c == ' ';
        }
        return !gap;
    }

    private static String joined(String text) {
        StringBuilder line = new StringBuilder(text.length());
        boolean gap = false;
        for (int i = 0; i < text.length(); i++) {
            if (Chars.isSpace(text.charAt(i))) {
                gap = true;
            } else {
                line.append(gap && line.length() > 0 ? " " : "").append(text.charAt(i));
                gap = false;
            }
        }
        return line.toString();
    }
}

package org.dateline.cli;

import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Help.Ansi.Style;

/** One line of text for people: pieces with styles, wrapped where the terminal ends. */
final class StyledLine {
    private final StringBuilder text = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private final int indent;

    private record Piece(int end, Style style) {}

    private StyledLine(int indent) {
        this.indent = indent;
    }

    /** An empty line whose continuation lines begin with so many spaces. */
    static StyledLine indented(int indent) {
        return new StyledLine(indent);
    }

    /** Adds words of the article. Its line breaks and control characters become spaces: they must not steer a terminal. */
    StyledLine add(Style style, String words) {
        words.codePoints().forEach(c -> append(Character.isISOControl(c) || Character.isWhitespace(c) ? ' ' : c));
        pieces.add(new Piece(text.length(), style));
        return this;
    }

    StyledLine add(String words) {
        return add(Style.reset, words);
    }

    private void append(int c) {
        boolean second = c == ' ' && text.length() > indent && text.charAt(text.length() - 1) == ' ';
        if (!second) {
            text.appendCodePoint(c);
        }
    }

    /** The line, in several where it is wider than that; 0 is no limit. */
    String wrapped(int width, boolean colours) {
        StringBuilder out = new StringBuilder();
        int from = 0;
        while (from < text.length()) {
            int to = width == 0 ? text.length() : lineEnd(from, from == 0 ? width : width - indent);
            if (from > 0) {
                out.append('\n').append(" ".repeat(indent));
            }
            append(out, from, to, colours);
            from = to;
            while (from < text.length() && text.charAt(from) == ' ') {
                from++;
            }
        }
        return out.toString();
    }

    /** The last space that fits, else the width itself: a long word is cut. */
    private int lineEnd(int from, int width) {
        if (text.length() - from <= width) {
            return text.length();
        }
        int space = text.lastIndexOf(" ", from + width);
        if (space > from + indent) {
            return space;
        }
        return Character.isLowSurrogate(text.charAt(from + width)) ? from + width - 1 : from + width;
    }

    private void append(StringBuilder out, int from, int to, boolean colours) {
        int begin = from;
        for (Piece piece : pieces) {
            int end = Math.min(piece.end(), to);
            if (end > begin) {
                append(out, piece.style(), text.substring(begin, end), colours);
                begin = end;
            }
        }
    }

    private static void append(StringBuilder out, Style style, String words, boolean colours) {
        if (colours && style != Style.reset) {
            out.append(style.on()).append(words).append(Style.reset.on());
        } else {
            out.append(words);
        }
    }
}

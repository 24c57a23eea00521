package org.dateline.parser.article;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.util.Arrays;
import org.dateline.parser.text.Chars;

/** The part of the input that is in memory: from the beginning of the segment being read to what has been read ahead. */
final class TextWindow {
    private static final int FIRST = 1 << 14;

    /** So much is read at once: little, so that no more than the beginning of the next article is. */
    private static final int BLOCK = 512;

    private final Reader reader;
    private char[] chars = new char[FIRST];
    private int size;
    private long base;
    private boolean ended;

    TextWindow(Reader reader) {
        this.reader = reader;
    }

    char[] chars() {
        return chars;
    }

    int size() {
        return size;
    }

    /** Whether no more characters will come. */
    boolean ended() {
        return ended;
    }

    /** Where in the input the window begins. */
    long base() {
        return base;
    }

    /** Forgets all before {@code from}, so that it moves to 0, and reads more. */
    void advance(int from) {
        if (from > 0) {
            System.arraycopy(chars, from, chars, 0, size - from);
            size -= from;
            base += from;
        }
        if (size == chars.length) {
            chars = Arrays.copyOf(chars, size * 2);
        }
        read();
    }

    private void read() {
        try {
            int count = reader.read(chars, size, Math.min(BLOCK, chars.length - size));
            ended = count < 0;
            size += Math.max(count, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The first place from {@code from} that is not blank, or {@code to}. */
    int skipBlank(int from, int to) {
        int i = from;
        while (i < to && isBlank(chars[i])) {
            i++;
        }
        return i;
    }

    /** The place after the last character before {@code to} that is not blank, or {@code from}. */
    int trimBlank(int from, int to) {
        int i = to;
        while (i > from && isBlank(chars[i - 1])) {
            i--;
        }
        return i;
    }

    /** How many lines end in a part of the window; a carriage return with its line feed ends one. */
    int lineEnds(int from, int to) {
        int lines = 0;
        for (int i = from; i < to; i++) {
            char c = chars[i];
            if ((c <= '\r' || c == 0x85 || c >= 0x2028) && Chars.isLineEnd(c)) {
                boolean half = c == '\r' && i + 1 < size && chars[i + 1] == '\n';
                lines += half ? 0 : 1;
            }
        }
        return lines;
    }

    /** How many lines end before a place of a text. */
    static int lineEnds(String text, int to) {
        int lines = 0;
        for (int i = 0; i < to; i++) {
            boolean half = text.charAt(i) == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            lines += Chars.isLineEnd(text.charAt(i)) && !half ? 1 : 0;
        }
        return lines;
    }

    /** White space, and the byte order mark that a joined file may begin with; other control characters are text. */
    static boolean isBlank(char c) {
        if (c > ' ' && c < 0x7F) {
            return false;
        }
        boolean control = c < '\t' || c > '\r' && c < 0x1C || c == 0x7F;
        return c == 0xFEFF || !control && Chars.isSpace(c);
    }
}

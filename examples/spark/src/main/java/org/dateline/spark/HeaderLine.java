package org.dateline.spark;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;

/**
 * Finds the next line of a file at which it may be cut: one that opens with {@code date} and an ISO date, and is a header
 * whatever else is in the file. A line that might only go on with the sentence of the line before is passed over.
 */
final class HeaderLine {
    private static final String FORM = "date 0000-00-00";

    /** So many bytes of a line tell whether it is one. */
    static final int HEAD = 64;

    private final InputStream bytes;
    private long place;
    private final byte[] head = new byte[HEAD];
    private int length;
    private int last;
    private boolean ended;

    /**
     * Starts looking.
     *
     * @param bytes the file from {@code place} on
     * @param place where in the file that is
     */
    HeaderLine(InputStream bytes, long place) {
        this.bytes = new BufferedInputStream(bytes, 1 << 16);
        this.place = place;
    }

    /** Where the next such line after this one begins, or {@code end} if none begins before. */
    long next(long end) throws IOException {
        readLine();
        while (!ended && place < end) {
            int before = last;
            long line = place;
            readLine();
            if (isHeader(before)) {
                return line;
            }
        }
        return end;
    }

    /** Reads to the end of the line; keeps its first bytes and the last one. */
    private void readLine() throws IOException {
        length = 0;
        last = 0;
        int next = bytes.read();
        while (next >= 0 && next != '\n') {
            place++;
            last = next == '\r' ? last : next;
            if (length < HEAD) {
                head[length++] = (byte) next;
            }
            next = bytes.read();
        }
        place++;
        ended = next < 0;
    }

    private boolean isHeader(int before) {
        int i = 0;
        while (i < length && (head[i] == ' ' || head[i] == '\t')) {
            i++;
        }
        return isDate(i) && stands(i + FORM.length(), before);
    }

    private boolean isDate(int from) {
        for (int i = 0; i < FORM.length(); i++) {
            int c = from + i < length ? head[from + i] : 0;
            char wanted = FORM.charAt(i);
            boolean fits = wanted == '0' ? c >= '0' && c <= '9' : wanted == (i < 4 ? c | 0x20 : c);
            if (!fits) {
                return false;
            }
        }
        int month = number(from + 10);
        int day = number(from + 13);
        return month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }

    private int number(int at) {
        return (head[at] - '0') * 10 + head[at + 1] - '0';
    }

    /** Whether the header ends with the date, and no small letter goes on with a sentence that a letter left open. */
    private boolean stands(int after, int before) {
        if (after >= length || head[after] == '\r') {
            return after < HEAD;
        }
        int next = after + 1 < length ? head[after + 1] : 0;
        boolean capital = next >= 'A' && next <= 'Z';
        boolean closed = before == '.' || before == '!' || before == '?' || before == '"' || before == ')';
        boolean time = next >= '0' && next <= '9';
        return head[after] == ' ' && (capital || closed && next > ' ' && !time);
    }
}

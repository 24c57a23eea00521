package org.dateline.parser.robust;

import java.io.Reader;

/** Gives few characters at a time. */
final class SlowReader extends Reader {
    private final String text;
    private final int atOnce;
    private int place;

    SlowReader(String text, int atOnce) {
        this.text = text;
        this.atOnce = atOnce;
    }

    @Override
    public int read(char[] chars, int offset, int length) {
        int count = Math.min(Math.min(length, atOnce), text.length() - place);
        text.getChars(place, place + count, chars, offset);
        place += count;
        return count == 0 ? -1 : count;
    }

    @Override
    public void close() {
        place = text.length();
    }
}

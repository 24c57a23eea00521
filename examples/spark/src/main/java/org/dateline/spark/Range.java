package org.dateline.spark;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** So many bytes of a stream and no more. */
final class Range extends FilterInputStream {
    private long left;

    Range(InputStream in, long length) {
        super(in);
        left = length;
    }

    @Override
    public int read() throws IOException {
        int next = left > 0 ? in.read() : -1;
        left -= next < 0 ? 0 : 1;
        return next;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = left > 0 ? in.read(bytes, offset, (int) Math.min(length, left)) : -1;
        left -= Math.max(count, 0);
        return count;
    }
}

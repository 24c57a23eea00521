package org.dateline.spark;

import java.io.Serializable;

/**
 * A part of a file that begins at a date header, or at the beginning of the file, and ends before another or at the end.
 *
 * @param file the file's address
 * @param start where it begins, in bytes
 * @param end where it ends, in bytes, exclusive
 * @param lines how many lines of the file end before it
 * @param offset how many UTF-16 code units of the file stand before it
 */
record Slice(String file, long start, long end, long lines, long offset) implements Serializable {
    /** The same slice, so many lines and code units into the file. */
    Slice after(long linesBefore, long offsetBefore) {
        return new Slice(file, start, end, linesBefore, offsetBefore);
    }
}

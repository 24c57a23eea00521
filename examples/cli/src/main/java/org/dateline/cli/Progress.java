package org.dateline.cli;

import java.io.Closeable;

/** Is told of bytes read. */
interface Progress extends Closeable {
    /** Nobody watches. */
    Progress NONE = bytes -> {};

    void read(int bytes);

    @Override
    default void close() {}
}

package org.dateline.parser.time;

import org.jspecify.annotations.Nullable;

/** Reads one family of time expressions. */
interface TimeReader {
    /** Returns the expression whose first telling word stands at a token, its article before it; null for none. */
    @Nullable
    Reading read(int token);
}

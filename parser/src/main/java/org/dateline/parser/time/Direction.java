package org.dateline.parser.time;

/** Where the clause of a time looks, seen from the article's date. */
enum Direction {
    /** Back: its verb is in the past. */
    PAST,
    /** Neither: its verb is in the present, or there is none. */
    OPEN,
    /** Either: it tells what has become of a plan, so the plan was for a time not far off. */
    NEAR,
    /** Ahead. */
    FUTURE
}

/**
 * News asked in SQL, by DuckDB: the Parquet tables of {@code examples/spark} or plain JSON Lines go in, answers come out. The
 * questions are files of SQL beside this package; both sources look alike to them.
 */
@NullMarked
package org.dateline.query;

import org.jspecify.annotations.NullMarked;

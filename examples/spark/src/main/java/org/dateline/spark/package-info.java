/**
 * Dateline on Spark: folders of dated text go in; tables of statements, meetings and actors come out, as Parquet, in folders by
 * date, and a table of what was refused, with its place and the reason.
 */
@NullMarked
package org.dateline.spark;

import org.jspecify.annotations.NullMarked;

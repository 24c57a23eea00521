/** Actors, quotations and times come in, statements go out: who said what, to whom, and who reports it. */
@NullMarked
package org.dateline.parser.statement;

import org.jspecify.annotations.NullMarked;

/** Clauses and the article's date come in, resolved time expressions go out. */
@NullMarked
package org.dateline.parser.time;

import org.jspecify.annotations.NullMarked;

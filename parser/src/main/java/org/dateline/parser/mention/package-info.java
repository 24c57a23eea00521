/** Clauses come in, the actors with all their mentions go out: names, nominals, pronouns and metonyms. */
@NullMarked
package org.dateline.parser.mention;

import org.jspecify.annotations.NullMarked;

/**
 * Tagged sentences come in, their noun phrases, verb groups, subjects and clauses go out: what every rule on who did what needs,
 * found once.
 */
@NullMarked
package org.dateline.parser.clause;

import org.jspecify.annotations.NullMarked;

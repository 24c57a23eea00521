/**
 * The chronicle across articles: in go articles, out comes what they tell together, with the evidence for each join.
 */
@NullMarked
package org.dateline.chronicle;

import org.jspecify.annotations.NullMarked;

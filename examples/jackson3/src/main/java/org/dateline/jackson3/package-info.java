/** Dateline's JSON for Jackson 3. */
@NullMarked
package org.dateline.jackson3;

import org.jspecify.annotations.NullMarked;

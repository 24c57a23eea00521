/** A news wire that makes its news up: a seed goes in, dated articles come out, as many as one wants and always the same. */
@NullMarked
package org.dateline.wire;

import org.jspecify.annotations.NullMarked;

/** A parser for another field: law reports, with words, a finder and a stage of their own. */
@NullMarked
package org.dateline.extend;

import org.jspecify.annotations.NullMarked;

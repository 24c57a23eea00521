/** The one style of all generated values. Not exported. */
@NullMarked
package org.dateline.style;

import org.jspecify.annotations.NullMarked;

/** The programs of the guide in {@code docs}. */
@NullMarked
package org.dateline.guide;

import org.jspecify.annotations.NullMarked;

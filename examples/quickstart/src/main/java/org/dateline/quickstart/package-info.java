/** The shortest way from dated text to who said what and who met whom. */
@NullMarked
package org.dateline.quickstart;

import org.jspecify.annotations.NullMarked;

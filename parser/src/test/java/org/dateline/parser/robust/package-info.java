/** Holds the parser to its promises: total, linear, and the same every time, whatever the text. */
@NullMarked
package org.dateline.parser.robust;

import org.jspecify.annotations.NullMarked;

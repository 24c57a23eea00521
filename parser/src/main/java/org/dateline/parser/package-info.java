/** The front door: dated plain text in, articles out. */
@NullMarked
package org.dateline.parser;

import org.jspecify.annotations.NullMarked;

/** Actors, times and statements come in, meetings go out: who met whom, in which form, planned or held. */
@NullMarked
package org.dateline.parser.meeting;

import org.jspecify.annotations.NullMarked;

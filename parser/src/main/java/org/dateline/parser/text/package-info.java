/** Characters with their classes and positions: what every later stage reads. Nothing of the language is known here. */
@NullMarked
package org.dateline.parser.text;

import org.jspecify.annotations.NullMarked;

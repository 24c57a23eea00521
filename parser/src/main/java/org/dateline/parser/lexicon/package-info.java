/**
 * Words and what they do: names of countries, organisations, media and places, titles, cues with their acts. Word lists come in,
 * an immutable {@link org.dateline.parser.lexicon.Lexicon} goes out.
 */
@NullMarked
package org.dateline.parser.lexicon;

import org.jspecify.annotations.NullMarked;

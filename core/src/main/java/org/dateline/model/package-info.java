/**
 * The domain model: an {@link org.dateline.model.Article} with its actors, statements, meetings and times, all of them
 * immutable values that compare by content and may be shared between threads.
 *
 * <p>Every finding points at the characters it came from with {@link org.dateline.model.Span}s, which count UTF-16 code
 * units of the article's text. What the text does not say is an empty {@link java.util.Optional} or an empty list,
 * never a made-up value. Builders and {@code of} methods refuse null with a {@link java.lang.NullPointerException}, a
 * missing value and a broken rule with an {@link java.lang.IllegalStateException} that names it.
 */
@NullMarked
package org.dateline.model;

import org.jspecify.annotations.NullMarked;

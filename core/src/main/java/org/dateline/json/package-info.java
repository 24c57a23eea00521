/**
 * The JSON that articles become and are read from: one article, a list, or JSON Lines as a lazy stream.
 *
 * <p>{@link org.dateline.json.DatelineJson} is the front door. {@link org.dateline.json.ArticleWriter} writes JSON
 * Lines without the start-up cost of data binding; {@link org.dateline.json.DatelineModule} teaches the format to an
 * {@code ObjectMapper} of your own. All of them write by the same code.
 */
@NullMarked
package org.dateline.json;

import org.jspecify.annotations.NullMarked;

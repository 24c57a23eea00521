/**
 * Dated text comes in, raw articles go out: one for each date header, with its date, its own text and its place in the input.
 * What has no date, or an impossible one, goes out as a refusal.
 */
@NullMarked
package org.dateline.parser.article;

import org.jspecify.annotations.NullMarked;

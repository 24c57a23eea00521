/**
 * The text of an article comes in, its passages go out: headline, headings, byline, datelines, captions, credits, paragraphs, in
 * order and without overlap; only white space is left out. What a passage says is not read here.
 */
@NullMarked
package org.dateline.parser.passage;

import org.jspecify.annotations.NullMarked;

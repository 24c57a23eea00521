/** Passages come in, sentences of tagged tokens with paired quotation marks go out. */
@NullMarked
package org.dateline.parser.sentence;

import org.jspecify.annotations.NullMarked;

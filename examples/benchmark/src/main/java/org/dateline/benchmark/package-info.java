/**
 * How fast Dateline reads, how much it allocates, how soon it starts, and two yardsticks in the same run: touching each character
 * once, and OpenNLP's sentences, tokens and parts of speech. {@link org.dateline.benchmark.Main} runs it all and prints a table.
 */
@NullMarked
package org.dateline.benchmark;

import org.jspecify.annotations.NullMarked;

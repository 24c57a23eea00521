/** One self-contained HTML page from articles: a time line, a network, and each text with its findings. */
@NullMarked
package org.dateline.report;

import org.jspecify.annotations.NullMarked;

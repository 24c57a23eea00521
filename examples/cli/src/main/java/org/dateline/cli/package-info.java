/** The command line: files of dated news in, JSON Lines, JSON, or text for people out. */
@NullMarked
package org.dateline.cli;

import org.jspecify.annotations.NullMarked;

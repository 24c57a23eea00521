/** What other programs read: event rows in the vocabularies of event data, a plain table, and linked data. */
@NullMarked
package org.dateline.cli.export;

import org.jspecify.annotations.NullMarked;

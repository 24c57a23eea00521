/**
 * The codes that event-data research gives to what statements and meetings tell: CAMEO's and PLOVER's, side by side.
 *
 * <p>In go the act of a statement, the form and the status of a meeting; out come codes where the vocabulary has one.
 * The two differ in what they code at all, and are not made to agree.
 */
@NullMarked
package org.dateline.coding;

import org.jspecify.annotations.NullMarked;

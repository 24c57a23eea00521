/** Two weeks of invented news to try things on: the countries and institutions are real, the people and events are not. */
@NullMarked
package org.dateline.sample;

import org.jspecify.annotations.NullMarked;

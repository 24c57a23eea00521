package org.dateline.parser.time;

import org.jspecify.annotations.Nullable;

/** A period of the calendar, once it is known from where it is looked at. */
interface CalendarTime {
    /** Returns the period, or null where it cannot be worked out. */
    @Nullable
    Period period(Context context);
}

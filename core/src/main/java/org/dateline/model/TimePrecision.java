package org.dateline.model;

/** How long the interval of a {@link TimeExpression} is, from the coarsest to the finest. */
public enum TimePrecision {
    /** A hundred years. */
    CENTURY,

    /** Ten years. */
    DECADE,

    /** A year. */
    YEAR,

    /** A quarter of a year by its weather. */
    SEASON,

    /** Half a year. */
    HALF,

    /** Three months of the calendar. */
    QUARTER,

    /** A month. */
    MONTH,

    /** A week. */
    WEEK,

    /** Saturday and Sunday. */
    WEEKEND,

    /** A day. */
    DAY,

    /** A morning, an evening, a night. */
    PART_OF_DAY,

    /** An hour. */
    HOUR,

    /** A minute. */
    MINUTE;

    /**
     * Whether an interval of this precision starts and ends with whole days.
     *
     * @return true from {@link #CENTURY} to {@link #DAY}
     */
    public boolean isDayOrCoarser() {
        return compareTo(DAY) <= 0;
    }
}

package org.dateline.chronicle;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import org.dateline.model.Meeting;
import org.dateline.model.MeetingStatus;
import org.dateline.model.TimeExpression;
import org.jspecify.annotations.Nullable;

/**
 * The days on which a report lets its meeting take place. A report without a time is bounded by its article's date:
 * what is planned reaches forward from it, what took place lies up to it, and what was called off lies on either side.
 * What was put off may take place on any day from the one that is named.
 *
 * @param date the day of the report
 * @param start the first day, null if nothing bounds it
 * @param end the day after the last, null if nothing bounds it
 * @param stated whether the report has a time of its own
 * @param firstDay the first day for joining, counted from 1970
 * @param dayAfter the day after the last for joining, counted from 1970
 */
record Window(
        LocalDate date,
        @Nullable LocalDate start,
        @Nullable LocalDate end,
        boolean stated,
        long firstDay,
        long dayAfter) {
    /** How far an open side reaches for joining: news without a time is about the weeks around it. */
    private static final int REACH_IN_DAYS = 31;

    private static final int LISTED_MONTHS = 24;

    Window(LocalDate date, @Nullable LocalDate start, @Nullable LocalDate end, boolean stated) {
        this(
                date,
                start,
                end,
                stated,
                start != null ? start.toEpochDay() : date.toEpochDay() - REACH_IN_DAYS,
                end != null ? end.toEpochDay() : date.toEpochDay() + REACH_IN_DAYS + 1);
    }

    static Window of(Meeting meeting, LocalDate date) {
        Optional<TimeExpression> time =
                meeting.time().filter(t -> t.start().isPresent() && t.end().isPresent());
        if (time.isPresent()) {
            LocalDate first = time.get().start().get().toLocalDate();
            LocalDate last = time.get().end().get().minusNanos(1).toLocalDate();
            boolean putOff = meeting.status() == MeetingStatus.POSTPONED;
            return putOff ? new Window(date, first, null, false) : new Window(date, first, last.plusDays(1), true);
        }
        return new Window(
                date,
                liesAhead(meeting.status()) ? date : null,
                liesBehind(meeting.status()) ? date.plusDays(1) : null,
                false);
    }

    private static boolean liesAhead(MeetingStatus status) {
        return status == MeetingStatus.POSSIBLE || status == MeetingStatus.PROPOSED || status == MeetingStatus.PLANNED;
    }

    private static boolean liesBehind(MeetingStatus status) {
        return status == MeetingStatus.HELD || status == MeetingStatus.UNDERWAY || status == MeetingStatus.DENIED;
    }

    boolean overlaps(Window other) {
        return firstDay < other.dayAfter && other.firstDay < dayAfter;
    }

    /** Whether it is one day that the report names. */
    boolean isDay() {
        return stated && firstDay + 1 == dayAfter;
    }

    /** How many days lie between the first day of this and that of another. */
    long daysTo(Window other) {
        return Math.abs(other.firstDay - firstDay);
    }

    /** Whether all of it lies before a day. */
    boolean endsBy(LocalDate day) {
        return dayAfter <= day.toEpochDay();
    }

    /** Whether it ends before one day, or begins after another interval's end. */
    boolean misses(LocalDate lastStart, LocalDate firstEnd) {
        return endsBy(lastStart) || firstDay >= firstEnd.toEpochDay();
    }

    /** The same with some days more on either side. */
    Window widened(int days) {
        return new Window(date, LocalDate.ofEpochDay(firstDay - days), LocalDate.ofEpochDay(dayAfter + days), stated);
    }

    /** The days that both allow, empty if there are none. */
    Optional<Window> and(Window other) {
        LocalDate first = start == null || (other.start != null && other.start.isAfter(start)) ? other.start : start;
        LocalDate after = end == null || (other.end != null && other.end.isBefore(end)) ? other.end : end;
        return first != null && after != null && !first.isBefore(after)
                ? Optional.empty()
                : Optional.of(new Window(date, first, after, stated || other.stated));
    }

    /** The months that the window touches, empty for one too long to list them. */
    Optional<List<YearMonth>> months() {
        YearMonth first = YearMonth.from(LocalDate.ofEpochDay(firstDay));
        long count = first.until(YearMonth.from(LocalDate.ofEpochDay(dayAfter - 1)), ChronoUnit.MONTHS) + 1;
        return count > LISTED_MONTHS
                ? Optional.empty()
                : Optional.of(
                        LongStream.range(0, count).mapToObj(first::plusMonths).toList());
    }
}

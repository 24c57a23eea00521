package org.dateline.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Days along a line: their places as per cent of its width, in whole numbers, which are the same on any machine. */
final class Scale {
    private static final int[] STEPS = {1, 2, 3, 4, 7, 14, 30, 61, 91, 182, 365};
    private static final int MOST_TICKS = 7;

    private final LocalDate first;
    private final long days;

    Scale(LocalDate first, LocalDate last) {
        this.first = first;
        this.days = ChronoUnit.DAYS.between(first, last) + 1;
    }

    /** The middle of a day; of one outside, the nearest end. */
    String place(LocalDate day) {
        long number = Math.max(0, Math.min(days - 1, ChronoUnit.DAYS.between(first, day)));
        return perCent((2 * number + 1) * 5_000 / days);
    }

    static String perCent(long hundredths) {
        long rest = hundredths % 100;
        return hundredths / 100 + (rest < 10 ? ".0" : ".") + rest + "%";
    }

    /** The days that the axis names. */
    List<LocalDate> ticks() {
        int step = step();
        List<LocalDate> ticks = new ArrayList<>();
        for (long day = 0; day < days; day += step) {
            ticks.add(first.plusDays(day));
        }
        return ticks;
    }

    private int step() {
        for (int step : STEPS) {
            if (days <= (long) step * MOST_TICKS) {
                return step;
            }
        }
        return (int) (days / MOST_TICKS + 1);
    }

    String label(LocalDate tick) {
        return days > 300 ? Words.month(tick) : Words.shortDay(tick);
    }

    /** Days that marks need between them lest they overlap on a narrow screen. */
    int gap() {
        return (int) (days / 12 + 1);
    }
}

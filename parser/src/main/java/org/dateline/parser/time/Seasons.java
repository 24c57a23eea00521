package org.dateline.parser.time;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Chooses the season that is meant. */
final class Seasons {
    private Seasons() {}

    /** The season of the direction, or the nearest. */
    static @Nullable Period of(Context context, String code) {
        return Partial.of(context, year -> Calendar.season(year, code));
    }

    /** Last, this or next: the one before the article's date, around or nearest to it, or after it. */
    static @Nullable Period related(Context context, String code, int by) {
        LocalDate date = context.date();
        if (by == 0) {
            Period winter = Calendar.season(date.getYear() - 1, code);
            return winter.contains(date) ? winter : Calendar.season(date.getYear(), code);
        }
        if (by > 0) {
            for (int year = date.getYear(); ; year++) {
                if (Calendar.season(year, code).start().isAfter(date)) {
                    return Calendar.season(year, code);
                }
            }
        }
        for (int year = date.getYear(); ; year--) {
            if (!Calendar.season(year, code).end().isAfter(date)) {
                return Calendar.season(year, code);
            }
        }
    }
}

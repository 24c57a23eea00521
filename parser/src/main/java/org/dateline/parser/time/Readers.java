package org.dateline.parser.time;

import org.dateline.parser.lexicon.Lexicon;
import org.jspecify.annotations.Nullable;

/** All families of time expressions, over one article: the longest reading at a token counts, of equals the first family's. */
final class Readers {
    private final Line line;
    private final TimeReader[] calendar;
    private final TimeReader[] all;
    private final YearPartReader yearParts;
    private final DayTimeReader dayTimes;
    private final RangeReader ranges;

    Readers(Line line, Lexicon lexicon) {
        this.line = line;
        Names names = new Names(line, lexicon);
        Years years = new Years(line);
        Quantities quantities = new Quantities(line);
        DateReader dates = new DateReader(line, years, names);
        RelativeReader relative = new RelativeReader(line, quantities, names);
        DurationReader durations = new DurationReader(line, quantities);
        WeekdayReader weekdays = new WeekdayReader(line, names, relative);
        TimeReader plain = this::plain;
        YearParts parts = new YearParts(line);
        yearParts = new YearPartReader(line, years, parts);
        calendar = new TimeReader[] {
            dates,
            weekdays,
            new NumericDateReader(line),
            new HolidayReader(line, years),
            relative,
            new PeriodReader(line, years, plain),
            new EndedReader(line, plain),
            new FiscalReader(line, parts),
            yearParts,
            new SamePeriodReader(line, years),
            new YearReader(line),
            new ReportReader(line)
        };
        dayTimes = new DayTimeReader(line, new ClockReader(line), plain);
        ranges = new RangeReader(line, plain);
        all = new TimeReader[] {
            new PortionReader(line, plain, dayTimes),
            dayTimes,
            new DistanceReader(line, durations, plain),
            new SetReader(line, quantities, names),
            durations,
            new ReferenceReader(line)
        };
    }

    /** A period of the calendar alone. */
    private @Nullable Reading plain(int token) {
        return line.has(token) ? longest(calendar, token, null) : null;
    }

    @Nullable
    Reading read(int token) {
        Reading first = plain(token);
        if (first != null) {
            first = first.isDay() ? dayTimes.behind(first) : first;
            first = ranges.behind(yearParts.behind(first));
        }
        Reading best = longest(all, token, first);
        return best != null && best != first && best.isDay() ? dayTimes.behind(best) : best;
    }

    private static @Nullable Reading longest(TimeReader[] readers, int token, @Nullable Reading first) {
        Reading best = first;
        for (TimeReader reader : readers) {
            Reading reading = reader.read(token);
            if (reading != null
                    && (best == null
                            || reading.end() > best.end()
                            || reading.end() == best.end() && reading.start() < best.start())) {
                best = reading;
            }
        }
        return best;
    }
}

package org.dateline.sample;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** Fifty articles of the two weeks from 7 to 20 September 2026, one text for each day. */
public final class TwoWeeks {
    private static final LocalDate FIRST = LocalDate.of(2026, 9, 7);
    private static final LocalDate LAST = LocalDate.of(2026, 9, 20);

    private TwoWeeks() {}

    /**
     * The days that have a text.
     *
     * @return fourteen days in their order
     */
    public static List<LocalDate> days() {
        return FIRST.datesUntil(LAST.plusDays(1)).toList();
    }

    /**
     * The news of one day.
     *
     * @param day a day of the two weeks
     * @return dated text: several articles, each under a date header
     * @throws UncheckedIOException if there is no text of that day
     */
    public static String textOf(LocalDate day) {
        try (InputStream text = TwoWeeks.class.getResourceAsStream(day + ".txt")) {
            if (text == null) {
                throw new FileNotFoundException("no news of " + day);
            }
            return new String(text.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * All of the news.
     *
     * @return the texts of all days in their order
     */
    public static String text() {
        return days().stream().map(TwoWeeks::textOf).collect(Collectors.joining("\n"));
    }
}

package org.dateline.wire;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Random;

/**
 * A news wire that makes its news up: real countries and bodies, people who do not exist, several hundred ways to say something
 * put together by chance. The same seed and number give the same article, on any machine.
 *
 * <pre>{@code
 * Wire wire = Wire.of(1);
 * String oneMegabyte = wire.text(1_000_000);
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Wire {
    private static final LocalDate FIRST = LocalDate.of(2020, 1, 1);
    private static final int NEW_CAST = 3000;

    private final long seed;
    private final int perDay;

    private Wire(long seed, int perDay) {
        this.seed = seed;
        this.perDay = perDay;
    }

    /**
     * Starts a wire that has 250 articles a day.
     *
     * @param seed another seed gives other news
     * @return a wire
     */
    public static Wire of(long seed) {
        return new Wire(seed, 250);
    }

    /**
     * The same wire with fewer articles a day, or more.
     *
     * @param articles how many have the same date; 1 or more
     * @return a wire
     */
    public Wire perDay(int articles) {
        return new Wire(seed, Math.max(1, articles));
    }

    /**
     * Writes one article.
     *
     * @param number which one, from 0
     * @return a date header, the article, an empty line
     */
    public String article(long number) {
        Story story = story(number);
        header(story, number);
        return story.section("article").words("\n\n").toString();
    }

    /**
     * Writes articles from number 0 on.
     *
     * @param length how many characters at least
     * @return whole articles, the last of which passes the length
     */
    public String text(int length) {
        StringBuilder text = new StringBuilder(length + 10_000);
        try {
            write(text, length);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    /**
     * Writes articles from number 0 on.
     *
     * @param target where they go
     * @param length how many characters at least; the last article passes it
     * @throws IOException if the target fails
     */
    public void write(Appendable target, long length) throws IOException {
        long written = 0;
        for (long number = 0; written < length; number++) {
            String article = article(number);
            target.append(article);
            written += article.length();
        }
    }

    /**
     * Writes one article as long as is wanted; every few thousand characters it turns to other people.
     *
     * @param number which one, from 0
     * @param length how many characters at least
     * @return a date header and the article
     */
    public String longArticle(long number, int length) {
        Story story = story(number).words("date " + date(number) + "\n").section("lead");
        int turn = story.length() + NEW_CAST;
        while (story.length() < length) {
            if (story.length() > turn) {
                turn = story.length() + NEW_CAST;
                story.cast();
                story.words("\n\n").section("lead");
            }
            story.words("\n\n").section(story.length() % 3 == 0 ? "quoteparagraph" : "paragraph");
        }
        return story.words("\n").toString();
    }

    private Story story(long number) {
        return new Story(new Random(seed * 0x9E3779B97F4A7C15L ^ number * 0xBF58476D1CE4E5B9L), date(number));
    }

    private LocalDate date(long number) {
        return FIRST.plusDays(number / perDay);
    }

    /** Most headers have a line of their own and an ISO date; a few do not. */
    private void header(Story story, long number) {
        LocalDate date = date(number);
        switch ((int) (number % 20)) {
            case 7 -> story.words(" date " + date + " ");
            case 13 -> story.words("Date: " + date + "\n");
            case 17 -> story.words("date " + date.toString().replace('-', '/') + "\n");
            default -> story.words("date " + date + "\n");
        }
    }
}

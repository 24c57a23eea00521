package org.dateline.parser.robust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.dateline.model.Article;
import org.dateline.parser.NewsParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that nobody writes: a megabyte of one thing, read on a small stack. The limit of time only guards against a hang. */
class PathologicalTest {
    private static final NewsParser PARSER =
            NewsParser.builder().onRefusal(refusal -> {}).build();
    private static final int LENGTH = 1 << 20;
    private static final int SMALL_STACK = 512 * 1024;
    private static final long HANG_MILLIS = 120_000;
    /** Enough English for the rest of the text to be read as English too. */
    private static final String ENGLISH =
            "The minister said that the end of it was in the hands of all of them. ".repeat(140) + "\n\n";

    private static final Map<String, String> UNITS = units();

    private static Map<String, String> units() {
        Map<String, String> units = new LinkedHashMap<>();
        units.put("straight marks", "\"");
        units.put("opening marks", "\u201C");
        units.put("closing marks", "\u201D");
        units.put("single marks", "'");
        units.put("opening single marks", "\u2018");
        units.put("closing single marks", "\u2019");
        units.put("low and angular marks", "\u201E\u00AB\u00BB");
        units.put("grave accents", "``");
        units.put("mixed marks", "\"\u201C'\u201D\u2018\u00AB\u2019\u201E\u00BB ");
        units.put("quoted words", "\"a\" 'b' \u201Cc\u201D ");
        units.put("brackets", "(a [b {");
        units.put("said", "said ");
        units.put("open quotations", "he said, \"");
        units.put("broken quotations", "\"We go\" and \"you stay\" he said, ");
        units.put("nested attributions", "Ann Moore said that ");
        units.put("attributions", "according to the minister ");
        units.put("capitals", "ALL THE CAPITALS SAID ");
        units.put("one word", "a");
        units.put("one sentence", "the cat of the house went to the town and ");
        units.put("names", "Ann Moore, Bob Stone and ");
        units.put("meetings", "Ann Moore met Bob Stone. ");
        units.put("visits", "a visit to Rome by ");
        units.put("dates", "Monday 4 February 2022 ");
        units.put("headers", "date 2022-02-04 A\n");
        units.put("impossible headers", "date 2022-02-30\n");
        units.put("lone surrogates", "\uD800 \uDC00");
        units.put("zero-width joiners", "\u200D");
        units.put("right-to-left text", "\u202E\u05D0\u05D1 ");
        units.put("combining marks", "\u0301");
        units.put("control characters", "\u0001\u0007\u001B");
        units.put("NUL", "\u0000");
        units.put("short lines", "Hi\n");
        units.put("quoted paragraphs", "\"We go on and say more.\n\n");
        return units;
    }

    static List<String> names() {
        return List.copyOf(UNITS.keySet());
    }

    @ParameterizedTest
    @MethodSource("names")
    void megabyte(String name) throws InterruptedException {
        String unit = UNITS.get(name);
        String text = unit.repeat(LENGTH / unit.length());
        onSmallStack(() -> {
            Article article = PARSER.parse(Texts.DATE, text);
            assertThat(text.contains(article.text())).isTrue();
            PARSER.parse(text);
        });
    }

    @ParameterizedTest
    @MethodSource("names")
    void megabyteBehindEnglish(String name) throws InterruptedException {
        String unit = UNITS.get(name);
        onSmallStack(() -> PARSER.parse(Texts.DATE, ENGLISH + unit.repeat(LENGTH / unit.length())));
    }

    @Test
    void hundredThousandNestedAttributions() throws InterruptedException {
        String text = "Ann Moore said that ".repeat(100_000) + "it rained.";
        onSmallStack(
                () -> assertThat(PARSER.parse(Texts.DATE, text).statements()).isNotEmpty());
    }

    /** Runs a task on a thread of its own; a task that throws or hangs fails the test. */
    private static void onSmallStack(Runnable task) throws InterruptedException {
        Throwable[] thrown = new Throwable[1];
        Thread thread = new Thread(null, task, "small stack", SMALL_STACK);
        thread.setDaemon(true);
        thread.setUncaughtExceptionHandler((dead, cause) -> thrown[0] = cause);
        thread.start();
        thread.join(HANG_MILLIS);
        assertThat(thread.isAlive()).as("still reading").isFalse();
        assertThat(Optional.ofNullable(thrown[0])).isEmpty();
    }
}

package org.dateline.parser.robust;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.dateline.model.Article;
import org.dateline.model.WarningKind;
import org.dateline.parser.NewsParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A megabyte of one thing, read on a small stack. The limit of time only guards against a hang. */
@Execution(ExecutionMode.CONCURRENT)
class PathologicalTest {
    private static final NewsParser PARSER =
            NewsParser.builder().onRefusal(refusal -> {}).build();
    private static final int LENGTH = 1 << 20;
    private static final int SHORT = 1 << 13;
    private static final int SMALL_STACK = 512 * 1024;
    private static final long HANG_MILLIS = 120_000;

    static List<String> names() {
        return Hostile.names();
    }

    @ParameterizedTest
    @MethodSource("names")
    void megabyte(String name) throws InterruptedException {
        String text = Hostile.text(name, LENGTH);
        onSmallStack(() -> {
            PARSER.parse(text);
            PARSER.parse(Texts.DATE, Hostile.behindEnglish(name, LENGTH));
        });
    }

    @ParameterizedTest
    @MethodSource("names")
    void shortText(String name) {
        String text = Hostile.text(name, SHORT);
        Article article = PARSER.parse(Texts.DATE, text);
        assertThat(text).contains(article.text());
        Soundness.check(article);
        Soundness.check(PARSER.parse(Texts.DATE, Hostile.behindEnglish(name, SHORT)));
    }

    @Test
    void hundredThousandNestedAttributions() throws InterruptedException {
        String text = "Ann Moore said that ".repeat(100_000) + "it rained.";
        onSmallStack(() -> assertThat(PARSER.parse(Texts.DATE, text))
                .satisfies(article -> assertThat(article.statements()).isNotEmpty())
                .satisfies(article -> assertThat(article.warnings())
                        .anyMatch(warning -> warning.kind() == WarningKind.LIMIT_REACHED)));
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

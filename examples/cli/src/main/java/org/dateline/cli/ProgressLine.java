package org.dateline.cli;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/** A bar on standard error, in a class of its own so that it is loaded only where it is shown. */
final class ProgressLine implements Progress {
    private static final int COLUMNS = 78;
    private static final int MILLIS = 200;
    private static final long MEGABYTE = 1_000_000;

    private final ProgressBar bar;

    private ProgressLine(ProgressBar bar) {
        this.bar = bar;
    }

    static ProgressLine on(OutputStream err, long bytes) {
        PrintStream lines = new PrintStream(err, true, StandardCharsets.UTF_8);
        return new ProgressLine(new ProgressBarBuilder()
                .setTaskName("reading")
                .setInitialMax(bytes)
                .setUnit(" MB", MEGABYTE)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(MILLIS)
                .setConsumer(new ConsoleProgressBarConsumer(lines, COLUMNS))
                .build());
    }

    @Override
    public void read(int bytes) {
        bar.stepBy(bytes);
    }

    @Override
    public void close() {
        bar.close();
    }
}

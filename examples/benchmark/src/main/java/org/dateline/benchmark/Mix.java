package org.dateline.benchmark;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dateline.wire.Wire;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** News of many shapes, in memory and as a file. */
@State(Scope.Benchmark)
public class Mix {
    private static final int ONE_ARTICLE = 10_000;

    /** How many characters, or a few more; fewer than ten thousand are one article. */
    @Param("1000000")
    public int length;

    Texts texts = Texts.of("");
    Path file = Path.of("");

    /** Makes the news up. */
    @Setup(Level.Trial)
    public void write() {
        Wire wire = Wire.of(1);
        texts = Texts.of(length < ONE_ARTICLE ? wire.longArticle(0, length) : wire.text(length));
        try {
            file = Files.writeString(Files.createTempFile("news", ".txt"), texts.text());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Removes the file. */
    @TearDown(Level.Trial)
    public void delete() {
        try {
            Files.delete(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

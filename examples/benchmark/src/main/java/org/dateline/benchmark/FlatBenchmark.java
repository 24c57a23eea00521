package org.dateline.benchmark;

import java.io.StringReader;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.dateline.parser.NewsParser;
import org.dateline.wire.Wire;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The same amount of text in short articles and in long ones. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@Fork(1)
@Warmup(iterations = 20, time = 2)
@Measurement(iterations = 5, time = 2)
public class FlatBenchmark {
    private static final int ALL = 1_000_000;

    private final NewsParser parser = NewsParser.create().readAhead(true);
    private Texts texts = Texts.of("");

    /** How long an article is, in characters. */
    @Param({"1000", "10000", "100000", "1000000", "10000000"})
    public int article;

    /** Writes one million characters of articles, or one article that is longer. */
    @Setup(Level.Trial)
    public void write() {
        Wire wire = Wire.of(2);
        texts = Texts.of(LongStream.range(0, Math.max(1, ALL / article))
                .mapToObj(number -> wire.longArticle(number, article))
                .collect(Collectors.joining("\n")));
    }

    /** The whole parser. */
    @Benchmark
    public void whole(Work work, Blackhole hole) {
        work.count(texts, () -> parser.parse(new StringReader(texts.text())).forEachOrdered(hole::consume));
    }
}

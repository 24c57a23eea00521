package org.dateline.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.util.stream.Stream;
import org.dateline.json.DatelineJson;
import org.dateline.model.Article;
import org.dateline.parser.NewsParser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** The whole parser: from dated text to articles, and on to JSON Lines in memory. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@Fork(1)
@Warmup(iterations = 25, time = 2)
@Measurement(iterations = 8, time = 2)
public class ParserBenchmark {
    private final NewsParser parser = NewsParser.create().readAhead(true);

    /** One thread. */
    @Benchmark
    public void whole(Mix mix, Work work, Blackhole hole) {
        work.count(
                mix.texts,
                () -> parser.parse(new StringReader(mix.texts.text())).forEachOrdered(hole::consume));
    }

    /** One thread, an article at a time, as a feed is read. */
    @Benchmark
    public void feed(Mix mix, Work work, Blackhole hole) {
        work.count(
                mix.texts,
                () -> parser.readAhead(false)
                        .parse(new StringReader(mix.texts.text()))
                        .forEachOrdered(hole::consume));
    }

    /** Two threads with one parser, each with the whole text. */
    @Benchmark
    @Threads(2)
    public void wholeByTwo(Mix mix, Work work, Blackhole hole) {
        whole(mix, work, hole);
    }

    /** One thread, and the articles written. */
    @Benchmark
    public void wholeToJson(Mix mix, Work work, Blackhole hole) {
        work.count(mix.texts, () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream(mix.length * 4);
            DatelineJson.create().writeLines(parser.parse(new StringReader(mix.texts.text())), out);
            hole.consume(out);
        });
    }

    /** A file as a stream. */
    @Benchmark
    public void file(Mix mix, Work work, Blackhole hole) {
        work.count(mix.texts, () -> {
            try (Stream<Article> articles = parser.parse(mix.file)) {
                articles.forEachOrdered(hole::consume);
            }
        });
    }

    /** A file as a parallel stream; processor time is that of the calling thread alone. */
    @Benchmark
    public void fileInParallel(Mix mix, Work work, Blackhole hole) {
        work.count(mix.texts, () -> {
            try (Stream<Article> articles = parser.parse(mix.file)) {
                articles.parallel().forEachOrdered(hole::consume);
            }
        });
    }
}

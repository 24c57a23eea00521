package org.dateline.benchmark;

import java.io.ByteArrayOutputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dateline.json.DatelineJson;
import org.dateline.model.Article;
import org.dateline.parser.NewsParser;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** JSON Lines, to memory and from it; what counts is the length of the articles' text, not of the JSON. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@Fork(1)
@Warmup(iterations = 6, time = 2)
@Measurement(iterations = 5, time = 2)
public class JsonBenchmark {
    private final DatelineJson json = DatelineJson.create();
    private List<Article> articles = List.of();
    private String lines = "";

    /** Reads the news and writes it once. */
    @Setup(Level.Trial)
    public void read(Mix mix) {
        articles = NewsParser.create().parse(mix.texts.text());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        json.writeLines(articles.stream(), out);
        lines = out.toString(StandardCharsets.UTF_8);
    }

    /** Articles to JSON Lines. */
    @Benchmark
    public void write(Mix mix, Work work, Blackhole hole) {
        work.count(mix.texts, () -> {
            ByteArrayOutputStream out = new ByteArrayOutputStream(lines.length() * 2);
            json.writeLines(articles.stream(), out);
            hole.consume(out);
        });
    }

    /** JSON Lines to articles. */
    @Benchmark
    public void read(Mix mix, Work work, Blackhole hole) {
        work.count(mix.texts, () -> json.lines(new StringReader(lines)).forEachOrdered(hole::consume));
    }
}

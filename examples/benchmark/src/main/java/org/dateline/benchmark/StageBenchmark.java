package org.dateline.benchmark;

import java.io.StringReader;
import java.util.List;
import java.util.function.Function;
import org.dateline.parser.article.ArticleSplitter;
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

/** Each stage alone, with what the stages before it have made. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@Fork(1)
@Warmup(iterations = 12, time = 2)
@Measurement(iterations = 5, time = 2)
public class StageBenchmark {
    private final ArticleSplitter splitter = ArticleSplitter.standard();
    private final Reading.Stages stages = new Reading.Stages();
    private List<Reading> readings = List.of();

    /** Reads all. */
    @Setup(Level.Trial)
    public void read(Mix mix) {
        readings = mix.texts.articles().stream().map(stages::read).toList();
    }

    private void each(Mix mix, Work work, Blackhole hole, Function<Reading, Object> stage) {
        work.count(mix.texts, () -> readings.forEach(reading -> hole.consume(stage.apply(reading))));
    }

    /** Text to raw articles. */
    @Benchmark
    public void articles(Mix mix, Work work, Blackhole hole) {
        work.count(
                mix.texts,
                () -> splitter.split(new StringReader(mix.texts.text()), "").forEachOrdered(hole::consume));
    }

    /** Raw articles to passages. */
    @Benchmark
    public void passages(Mix mix, Work work, Blackhole hole) {
        each(mix, work, hole, reading -> stages.passages.find(reading.text()));
    }

    /** Passages to sentences of tagged tokens. */
    @Benchmark
    public void sentences(Mix mix, Work work, Blackhole hole) {
        each(mix, work, hole, reading -> stages.sentences.split(reading.text(), reading.passages()));
    }

    /** Sentences to clauses. */
    @Benchmark
    public void clauses(Mix mix, Work work, Blackhole hole) {
        each(mix, work, hole, reading -> stages.clauses.find(reading.sentences()));
    }

    /** Clauses to time expressions. */
    @Benchmark
    public void times(Mix mix, Work work, Blackhole hole) {
        each(mix, work, hole, reading -> stages.times.find(reading.clauses(), reading.date()));
    }

    /** Clauses to actors. */
    @Benchmark
    public void actors(Mix mix, Work work, Blackhole hole) {
        each(mix, work, hole, reading -> stages.actors.find(reading.clauses()));
    }

    /** Actors and times to statements. */
    @Benchmark
    public void statements(Mix mix, Work work, Blackhole hole) {
        each(mix, work, hole, reading -> stages.statements.find(reading.cast(), reading.times()));
    }

    /** Actors, times and statements to meetings. */
    @Benchmark
    public void meetings(Mix mix, Work work, Blackhole hole) {
        each(mix, work, hole, reading -> stages.meetings.find(reading.cast(), reading.times(), reading.statements()));
    }
}

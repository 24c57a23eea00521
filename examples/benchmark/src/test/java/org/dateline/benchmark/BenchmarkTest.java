package org.dateline.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/** Every benchmark that needs no process of its own does its work; how fast is not looked at. */
class BenchmarkTest {
    @Test
    void workDone() throws RunnerException {
        Collection<RunResult> results = new Runner(new OptionsBuilder()
                        .include("(Parser|Stage|Json|Yardstick)Benchmark")
                        .param("length", "3000")
                        .addProfiler(GCProfiler.class)
                        .forks(0)
                        .warmupIterations(0)
                        .measurementIterations(1)
                        .measurementTime(TimeValue.milliseconds(1))
                        .shouldFailOnError(true)
                        .build())
                .run();
        List<Figure> figures = new ArrayList<>();
        results.forEach(result -> figures.add(new Figure(result)));

        assertThat(figures).hasSize(18).allSatisfy(figure -> {
            assertThat(Figure.median(figure.speeds())).as(figure.name()).isPositive();
            assertThat(Figure.median(figure.allocation())).as(figure.name()).isPositive();
        });
        assertThat(Table.of(figures, 1_000_000))
                .contains("| Yardstick.openNlp | 3 kB |", "keeps 1.0 MB", "Two threads against one");
    }
}

package org.dateline.benchmark;

import java.util.Arrays;
import java.util.Collection;
import java.util.function.ToDoubleFunction;
import org.openjdk.jmh.results.BenchmarkResult;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.RunResult;

/** What one benchmark showed: a figure for each of its iterations. */
final class Figure {
    private final RunResult run;

    Figure(RunResult run) {
        this.run = run;
    }

    /** The class and the method: {@code ParserBenchmark.whole}. */
    String name() {
        String[] parts = run.getParams().getBenchmark().split("\\.");
        return parts[parts.length - 2] + "." + parts[parts.length - 1];
    }

    String parameter(String name) {
        String value = run.getParams().getParam(name);
        return value == null ? "" : value;
    }

    /** Thousands of bytes of text in a second of processor time. */
    double[] speeds() {
        return each(iteration -> count(iteration, "bytes") / count(iteration, "cpu") * 1e6);
    }

    /** The score that JMH gives: rounds in a second of the clock, or milliseconds of a single shot. */
    double[] scores() {
        return each(iteration -> iteration.getPrimaryResult().getScore());
    }

    /** Bytes allocated for a character of text. */
    double[] allocation() {
        return each(iteration ->
                count(iteration, "gc.alloc.rate.norm") * count(iteration, "rounds") / count(iteration, "characters"));
    }

    private double[] each(ToDoubleFunction<IterationResult> figure) {
        return run.getBenchmarkResults().stream()
                .map(BenchmarkResult::getIterationResults)
                .flatMap(Collection::stream)
                .mapToDouble(figure)
                .toArray();
    }

    @SuppressWarnings("rawtypes") // as JMH hands them out
    private static double count(IterationResult iteration, String name) {
        for (var entry : iteration.getSecondaryResults().entrySet()) {
            if (entry.getKey().endsWith(name)) {
                return entry.getValue().getScore();
            }
        }
        return Double.NaN;
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int half = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    }
}

package org.dateline.benchmark;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;

/**
 * Runs the benchmarks and prints a table of them.
 *
 * <p>{@code java -jar benchmark.jar} runs all; {@code --quick} less often and less long, for a first look; words choose the
 * benchmarks whose names contain one of them.
 */
public final class Main {
    private static final String QUICK = "--quick";
    private static final List<Part> ALL = List.of(
            part("YardstickBenchmark", "1000000"),
            part("ParserBenchmark.whole$", "100000", "1000000", "20000000"),
            part("ParserBenchmark.feed", "1000000"),
            part("ParserBenchmark.wholeByTwo", "1000000"),
            part("ParserBenchmark.wholeToJson", "1000000"),
            part("ParserBenchmark.file", "20000000"),
            part("StageBenchmark", "1000000"),
            part("JsonBenchmark", "1000000"),
            new Part("FlatBenchmark", options -> options),
            part("ProcessBenchmark.smallHeap", "20000000"),
            part("ProcessBenchmark.start", "3000"));

    private Main() {}

    /** Some benchmarks and how they are run. */
    private record Part(String include, UnaryOperator<ChainedOptionsBuilder> how) {}

    private static Part part(String include, String... lengths) {
        return new Part(include, options -> options.param("length", lengths));
    }

    /**
     * Runs what the words choose.
     *
     * @param args nothing, or {@code --quick}, or parts of names
     * @throws RunnerException if a benchmark fails
     * @throws IOException if a process cannot be started
     */
    public static void main(String[] args) throws RunnerException, IOException {
        List<String> words = new ArrayList<>(List.of(args));
        boolean quick = words.remove(QUICK);
        List<Figure> figures = new ArrayList<>();
        for (Part part : ALL) {
            if (words.isEmpty() || words.stream().anyMatch(part.include()::contains)) {
                for (RunResult result : new Runner(options(part, quick).build()).run()) {
                    figures.add(new Figure(result));
                }
            }
        }
        System.out.println();
        System.out.println(Table.of(figures, RestingHeap.measure()));
    }

    private static ChainedOptionsBuilder options(Part part, boolean quick) {
        ChainedOptionsBuilder options = new OptionsBuilder()
                .include(part.include())
                .addProfiler(GCProfiler.class)
                .shouldFailOnError(true);
        if (quick) {
            options.warmupIterations(2).warmupTime(TimeValue.seconds(1));
            options.measurementIterations(3).measurementTime(TimeValue.seconds(1));
        }
        return part.how().apply(options);
    }
}

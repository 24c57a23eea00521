package org.dateline.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The command line as a process of its own: start of the JVM, compiler, collector and output are counted. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(java.util.concurrent.TimeUnit.MILLISECONDS)
@Fork(1)
public class ProcessBenchmark {
    private static final Path JAR = Path.of(System.getProperty("dateline.jar", "examples/cli/target/dateline.jar"));

    /** From the start of the JVM to its exit. */
    @Benchmark
    @Warmup(iterations = 2)
    @Measurement(iterations = 20)
    public void start(Mix mix, Work work) throws IOException, InterruptedException {
        run(mix, work);
    }

    /** Much text with little memory. */
    @Benchmark
    @Warmup(iterations = 1)
    @Measurement(iterations = 5)
    public void smallHeap(Mix mix, Work work) throws IOException, InterruptedException {
        run(mix, work, "-Xmx64m", "-XX:+UseSerialGC");
    }

    /** The same without the compiler that takes most of the time of a short process. */
    @Benchmark
    @Warmup(iterations = 1)
    @Measurement(iterations = 5)
    public void smallHeapFirstCompiler(Mix mix, Work work) throws IOException, InterruptedException {
        run(mix, work, "-Xmx64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
    }

    private static void run(Mix mix, Work work, String... options) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(ChildTime.JAVA));
        command.addAll(List.of(options));
        command.addAll(List.of("-jar", JAR.toString(), "parse", mix.file.toString()));
        Path output = Files.createTempFile("articles", ".jsonl");
        try {
            long begun = ChildTime.nanos();
            int code = new ProcessBuilder(command)
                    .redirectOutput(output.toFile())
                    .redirectError(ProcessBuilder.Redirect.INHERIT)
                    .start()
                    .waitFor();
            work.add(mix.texts.bytes(), mix.texts.characters(), ChildTime.nanos() - begun);
            if (code != 0) {
                throw new IllegalStateException(command + " ended with " + code);
            }
        } finally {
            Files.delete(output);
        }
    }
}

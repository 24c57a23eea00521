package org.dateline.benchmark;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.dateline.parser.NewsParser;
import org.dateline.wire.Wire;

/** How much a parser keeps when nothing is read: a program that prints the bytes. */
final class RestingHeap {
    private RestingHeap() {}

    /**
     * Makes a parser, reads with it, forgets what was read and measures.
     *
     * @param args none
     */
    public static void main(String[] args) {
        long before = used();
        NewsParser parser = NewsParser.create();
        parser.parse(Wire.of(1).text(100_000));
        long after = used();
        System.out.println(after - before);
        java.lang.ref.Reference.reachabilityFence(parser);
    }

    private static long used() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** Runs the program in a process of its own. */
    static long measure() throws IOException {
        Process process = new ProcessBuilder(
                        ChildTime.JAVA,
                        "-XX:+UseSerialGC",
                        "-cp",
                        System.getProperty("java.class.path"),
                        RestingHeap.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String line = new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
        return Long.parseLong(line.strip());
    }
}

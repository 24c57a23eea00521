package org.dateline.parser.robust;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.Consumer;

/** Lets the fuzzer loose on {@link FuzzTargets}, with a bound on the time for each byte. */
class ParserFuzz {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    /** What many characters take of a virtual machine that is still cold, and instrumented. */
    private static final long START_NANOS = 3_000_000_000L;

    private static final long NANOS_FOR_A_BYTE = 2_000_000;

    @FuzzTest(maxDuration = "30m")
    void text(byte[] data) {
        inTime(data, FuzzTargets::text);
    }

    @FuzzTest(maxDuration = "30m")
    void codeUnits(byte[] data) {
        inTime(data, FuzzTargets::codeUnits);
    }

    @FuzzTest(maxDuration = "30m")
    void mutatedArticle(byte[] data) {
        inTime(data, FuzzTargets::mutatedArticle);
    }

    @FuzzTest(maxDuration = "30m")
    void headers(byte[] data) {
        inTime(data, FuzzTargets::headers);
    }

    @FuzzTest(maxDuration = "30m")
    void lexicon(byte[] data) {
        inTime(data, FuzzTargets::lexicon);
    }

    private static void inTime(byte[] data, Consumer<byte[]> target) {
        long start = THREADS.getCurrentThreadCpuTime();
        target.accept(data);
        long nanos = THREADS.getCurrentThreadCpuTime() - start;
        if (nanos > START_NANOS + data.length * NANOS_FOR_A_BYTE) {
            throw new AssertionError(nanos + " ns for " + data.length + " bytes");
        }
    }
}

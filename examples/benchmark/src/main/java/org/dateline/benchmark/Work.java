package org.dateline.benchmark;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** What was read in an iteration, and the processor time that the working thread took for it. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.EVENTS)
public class Work {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    /** How often the work was done. */
    public long rounds;

    /** Bytes of UTF-8 that were read. */
    public long bytes;

    /** Characters, that is UTF-16 code units, that were read. */
    public long characters;

    /** Processor time in nanoseconds. */
    public long cpu;

    /** Begins an iteration. */
    @Setup(Level.Iteration)
    public void clear() {
        rounds = 0;
        bytes = 0;
        characters = 0;
        cpu = 0;
    }

    /** Does the work and counts it. */
    void count(Texts texts, Runnable work) {
        long begun = THREADS.getCurrentThreadCpuTime();
        work.run();
        add(texts.bytes(), texts.characters(), THREADS.getCurrentThreadCpuTime() - begun);
    }

    /** Counts work done elsewhere. */
    void add(long moreBytes, long moreCharacters, long nanos) {
        rounds++;
        bytes += moreBytes;
        characters += moreCharacters;
        cpu += nanos;
    }
}

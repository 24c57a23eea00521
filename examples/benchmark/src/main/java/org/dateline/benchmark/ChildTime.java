package org.dateline.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The processor time of processes that this one started and that have ended. */
final class ChildTime {
    /** The program that runs this process. */
    static final String JAVA =
            Path.of(System.getProperty("java.home"), "bin", "java").toString();

    private static final Path STAT = Path.of("/proc/self/stat");
    private static final int USER = 13;
    private static final int SYSTEM = 14;
    private static final long TICK = 10_000_000;

    private ChildTime() {}

    /** User and system time, in nanoseconds, to a hundredth of a second; 0 where the system has no such file. */
    static long nanos() throws IOException {
        if (!Files.exists(STAT)) {
            return 0;
        }
        String line = Files.readString(STAT);
        // After the name, which may hold blanks, the third field is the first.
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[USER]) + Long.parseLong(fields[SYSTEM])) * TICK;
    }
}

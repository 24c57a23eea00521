package org.dateline.wire;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Writes invented news to standard output: {@code java -jar wire.jar 20MB [SEED]}. */
public final class Main {
    private static final String USAGE = "usage: java -jar wire.jar LENGTH [SEED]   LENGTH such as 3kB, 20MB, 5GB";

    private Main() {}

    /**
     * Writes the news.
     *
     * @param args how many characters at least (with k, M or G, and perhaps B), then the seed, 1 if not given
     * @throws IOException if standard output fails
     */
    public static void main(String[] args) throws IOException {
        if (args.length < 1 || args.length > 2) {
            System.err.println(USAGE);
            System.exit(2);
        }
        long seed = args.length > 1 ? Long.parseLong(args[1]) : 1;
        try (Writer out = new BufferedWriter(
                new OutputStreamWriter(new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8), 1 << 16)) {
            Wire.of(seed).write(out, length(args[0]));
        }
    }

    /** Reads a length such as {@code 20MB}; the units are powers of a thousand. */
    static long length(String word) {
        String upper = word.toUpperCase(Locale.ROOT);
        String number = upper.endsWith("B") ? upper.substring(0, upper.length() - 1) : upper;
        int power = number.isEmpty() ? 0 : "KMG".indexOf(number.charAt(number.length() - 1)) + 1;
        String digits = power > 0 ? number.substring(0, number.length() - 1) : number;
        return Long.parseLong(digits) * (long) Math.pow(1000, power);
    }
}

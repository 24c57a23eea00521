package org.dateline.parser.robust;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.parser.NewsParser;
import org.junit.jupiter.api.Test;

/**
 * Prints, for each hostile text, the processor time for one code unit as a multiple of what ordinary news takes, for
 * a text and for one of twice the length: the second does not exceed the first where reading is linear.
 */
class TimePerCharacter {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final NewsParser PARSER =
            NewsParser.builder().onRefusal(refusal -> {}).build();
    private static final int ROUNDS = 4;
    private static final int WARM = 10_000;

    @Test
    void print() {
        main();
    }

    /** Takes the length in code units, and names of hostile texts (all if there are none). */
    public static void main(String... arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        int length = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200_000;
        List<String> names =
                arguments.length > 1 ? Arrays.asList(arguments).subList(1, arguments.length) : Hostile.names();
        String news = news(length);
        for (int i = 0; i < ROUNDS; i++) {
            Hostile.names().forEach(name -> PARSER.parse(Texts.DATE, Hostile.behindEnglish(name, WARM)));
            PARSER.parse(news);
        }
        Map<String, double[]> times = new LinkedHashMap<>();
        double ordinary = Double.MAX_VALUE;
        for (String name : names) {
            ordinary = Math.min(ordinary, nanos(() -> PARSER.parse(news), news.length()));
            times.put(name, new double[] {perCharacter(name, length), perCharacter(name, 2 * length)});
        }
        out.printf(Locale.ROOT, "%-28s %8.0f ns%n", "ordinary news", ordinary);
        for (Map.Entry<String, double[]> time : times.entrySet()) {
            double[] nanos = time.getValue();
            out.printf(Locale.ROOT, "%-28s %8.2f %8.2f%n", time.getKey(), nanos[0] / ordinary, nanos[1] / ordinary);
        }
    }

    private static double perCharacter(String name, int length) {
        String text = Hostile.behindEnglish(name, length);
        return nanos(() -> PARSER.parse(Texts.DATE, text), text.length());
    }

    private static String news(int length) {
        String all = String.join("\n\n", Texts.articles()) + "\n\n";
        return all.repeat(length / all.length() + 1);
    }

    /** The least of some rounds, for each code unit. */
    private static double nanos(Runnable reading, int length) {
        long least = Long.MAX_VALUE;
        for (int i = 0; i < ROUNDS; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            reading.run();
            least = Math.min(least, THREADS.getCurrentThreadCpuTime() - start);
        }
        return (double) least / length;
    }
}

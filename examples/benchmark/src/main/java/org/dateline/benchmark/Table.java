package org.dateline.benchmark;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;

/** The figures of a run as tables in Markdown. */
final class Table {
    private final List<Figure> figures;
    private final double openNlp;
    private final double reading;
    private final StringBuilder out = new StringBuilder();

    private Table(List<Figure> figures) {
        this.figures = figures;
        this.openNlp = speed("YardstickBenchmark.openNlp");
        this.reading = speed("YardstickBenchmark.reading");
    }

    static String of(List<Figure> figures, long restingHeap) {
        Table table = new Table(figures);
        table.machine();
        table.speeds();
        table.ratios(restingHeap);
        return table.out.toString();
    }

    private void machine() {
        line(
                "%d cores (%s), %s %s, %s",
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("os.arch"),
                System.getProperty("java.vm.name"),
                Runtime.version(),
                System.getProperty("os.name"));
        line("");
    }

    private void speeds() {
        line(
                "| what | text | kB per CPU-second | (least – most) | × OpenNLP | of reading | bytes allocated per character |");
        line("|---|---|--:|--:|--:|--:|--:|");
        for (Figure figure : figures) {
            if (!figure.name().startsWith("ProcessBenchmark.start")
                    && !figure.name().endsWith("InParallel")) {
                speed(figure);
            }
        }
        line("");
    }

    private void speed(Figure figure) {
        double[] speeds = figure.speeds();
        double speed = Figure.median(speeds);
        double allocated = Figure.median(figure.allocation());
        boolean own = !figure.name().startsWith("ProcessBenchmark");
        line(
                "| %s | %s | %,.0f | (%,.0f – %,.0f) | %s | %s | %s |",
                figure.name().replace("Benchmark", ""),
                text(figure),
                speed,
                Arrays.stream(speeds).min().orElse(Double.NaN),
                Arrays.stream(speeds).max().orElse(Double.NaN),
                number("%.1f", speed / openNlp),
                number("1/%.0f", reading / speed),
                own ? number("%.1f", allocated) : "");
    }

    private static String text(Figure figure) {
        String article = figure.parameter("article");
        return article.isEmpty() ? size(figure.parameter("length")) : "articles of " + size(article);
    }

    private static String size(String characters) {
        long length = Long.parseLong(characters);
        return length < 1_000_000 ? length / 1000 + " kB" : length / 1_000_000 + " MB";
    }

    private void ratios(long restingHeap) {
        line("- A parser at rest keeps %.1f MB.", restingHeap / 1e6);
        find(named("ParserBenchmark.wholeByTwo"))
                .ifPresent(two -> line(
                        "- Two threads against one: %.2f times.",
                        score(two)
                                / score(find(named("ParserBenchmark.whole").and(sized(1_000_000)))
                                        .orElse(two))));
        find(named("ParserBenchmark.fileInParallel"))
                .ifPresent(parallel -> line(
                        "- A file as a parallel stream against a sequential one: %.2f times.",
                        score(parallel)
                                / score(find(named("ParserBenchmark.file")).orElse(parallel))));
        flat(100_000);
        flat(10_000_000);
        find(named("ProcessBenchmark.start"))
                .ifPresent(start -> line(
                        "- Command line on one article of 3 kB, from the start of the JVM to its exit: %.0f ms (median of %d).",
                        score(start), start.scores().length));
    }

    private void flat(int longest) {
        double[] speeds = figures.stream()
                .filter(figure -> figure.name().equals("FlatBenchmark.whole"))
                .filter(figure -> Long.parseLong(figure.parameter("article")) <= longest)
                .mapToDouble(figure -> Figure.median(figure.speeds()))
                .toArray();
        if (speeds.length > 1) {
            double ratio = Arrays.stream(speeds).max().getAsDouble()
                    / Arrays.stream(speeds).min().getAsDouble();
            line("- Time per kB from articles of 1 kB to %s: within %.2f times.", size("" + longest), ratio);
        }
    }

    private double speed(String name) {
        return find(named(name)).map(figure -> Figure.median(figure.speeds())).orElse(Double.NaN);
    }

    private static double score(Figure figure) {
        return Figure.median(figure.scores());
    }

    private Optional<Figure> find(Predicate<Figure> wanted) {
        return figures.stream().filter(wanted).findFirst();
    }

    private static Predicate<Figure> named(String name) {
        return figure -> figure.name().equals(name);
    }

    private static Predicate<Figure> sized(int length) {
        return figure -> figure.parameter("length").equals("" + length);
    }

    private static String number(String form, double value) {
        return Double.isNaN(value) ? "" : String.format(Locale.ROOT, form, value);
    }

    private void line(String form, Object... values) {
        out.append(String.format(Locale.ROOT, form, values)).append('\n');
    }
}

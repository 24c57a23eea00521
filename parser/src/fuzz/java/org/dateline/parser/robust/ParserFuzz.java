package org.dateline.parser.robust;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.parser.lexicon.LexiconList;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Lets the fuzzer loose on {@link FuzzTargets}, with a bound on the time for each byte. It begins with what once broke them, and
 * with texts of the tests.
 */
class ParserFuzz {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    /** What many characters take of a virtual machine that is still cold, and instrumented. */
    private static final long START_NANOS = 3_000_000_000L;

    private static final long NANOS_FOR_A_BYTE = 2_000_000;
    private static final Path LEXICON = Path.of("src", "main", "resources", "org", "dateline", "parser", "lexicon");
    private static final int ENTRIES = 5;

    private static boolean cold = true;

    static Stream<byte[]> text() {
        return Stream.concat(FuzzFindsTest.seeds("text"), texts(StandardCharsets.UTF_8));
    }

    @MethodSource
    @FuzzTest(maxDuration = "30m")
    void text(byte[] data) {
        inTime(data, FuzzTargets::text);
    }

    static Stream<byte[]> codeUnits() {
        return Stream.concat(FuzzFindsTest.seeds("codeUnits"), texts(StandardCharsets.UTF_16BE));
    }

    @MethodSource
    @FuzzTest(maxDuration = "30m")
    void codeUnits(byte[] data) {
        inTime(data, FuzzTargets::codeUnits);
    }

    static Stream<byte[]> mutatedArticle() {
        return FuzzFindsTest.seeds("mutatedArticle");
    }

    @MethodSource
    @FuzzTest(maxDuration = "30m")
    void mutatedArticle(byte[] data) {
        inTime(data, FuzzTargets::mutatedArticle);
    }

    /** A limit and a pace before each text. */
    static Stream<byte[]> headers() {
        Stream<byte[]> texts = Texts.golden(Texts.SENTENCES).stream()
                .filter(text -> text.contains("date "))
                .map(text -> behind("\u007F\u0007", text));
        return Stream.concat(FuzzFindsTest.seeds("headers"), texts);
    }

    @MethodSource
    @FuzzTest(maxDuration = "30m")
    void headers(byte[] data) {
        inTime(data, FuzzTargets::headers);
    }

    /** The first entries of each list. */
    static Stream<byte[]> lexicon() {
        Stream<byte[]> entries =
                Stream.of(LexiconList.values()).map(list -> behind((char) list.ordinal() + "", entries(list)));
        return Stream.concat(FuzzFindsTest.seeds("lexicon"), entries);
    }

    @MethodSource
    @FuzzTest(maxDuration = "30m")
    void lexicon(byte[] data) {
        inTime(data, FuzzTargets::lexicon);
    }

    private static Stream<byte[]> texts(Charset charset) {
        return Stream.concat(
                        Texts.golden(Texts.SENTENCES).stream(),
                        Hostile.names().stream().map(name -> Hostile.text(name, Texts.SENTENCES)))
                .map(text -> text.getBytes(charset));
    }

    private static String entries(LexiconList list) {
        String file = list.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".txt";
        try (Stream<String> lines = Files.lines(LEXICON.resolve(file))) {
            return lines.filter(line -> !line.startsWith("#")).limit(ENTRIES).collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] behind(String begin, String text) {
        return (begin + text).getBytes(StandardCharsets.UTF_8);
    }

    /** The first run of all loads and instruments the classes, which is not its own time. */
    private static void inTime(byte[] data, Consumer<byte[]> target) {
        if (cold) {
            cold = false;
            target.accept(data);
        }
        long start = THREADS.getCurrentThreadCpuTime();
        target.accept(data);
        long nanos = THREADS.getCurrentThreadCpuTime() - start;
        if (nanos > START_NANOS + data.length * NANOS_FOR_A_BYTE) {
            throw new AssertionError(nanos + " ns for " + data.length + " bytes");
        }
    }
}

package org.dateline.parser.robust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.parser.NewsParser;
import org.junit.jupiter.api.Test;

/** Neither locale, time zone nor encoding of the machine shows in the findings, nor how many threads share a parser. */
class SameEveryTimeTest {
    private static final List<Integer> THREADS = List.of(2, 7);
    private static final String ALONE = Digest.of(NewsParser.create());

    /** Language, country, time zone, encoding. */
    private static final List<List<String>> DEFAULTS = List.of(
            List.of("tr", "TR", "Pacific/Kiritimati", "UTF-8"),
            List.of("de", "DE", "America/St_Johns", "ISO-8859-1"),
            List.of("ar", "EG", "Asia/Kolkata", "US-ASCII"),
            List.of("th", "TH", "UTC", "UTF-16"),
            List.of("lt", "LT", "Pacific/Pago_Pago", "windows-1252"));

    /** All of these virtual machines run at once, and each of them only makes the digest. */
    @Test
    void digestUnderOtherDefaults() throws IOException {
        List<Process> machines = new ArrayList<>();
        for (List<String> defaults : DEFAULTS) {
            machines.add(machine(defaults));
        }
        for (int i = 0; i < machines.size(); i++) {
            assertThat(machines.get(i).getInputStream().readAllBytes())
                    .as(DEFAULTS.get(i).toString())
                    .isEqualTo(ALONE.getBytes(StandardCharsets.US_ASCII));
        }
    }

    private static Process machine(List<String> defaults) throws IOException {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=" + defaults.get(0),
                "-Duser.country=" + defaults.get(1),
                "-Duser.timezone=" + defaults.get(2),
                "-Dfile.encoding=" + defaults.get(3),
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                classPath(),
                Digest.class.getName());
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    /** The modules and the class path of this virtual machine as one class path. */
    private static String classPath() {
        Stream<String> modules = ModuleLayer.boot().configuration().modules().stream()
                .flatMap(module -> module.reference().location().stream())
                .filter(location -> location.getScheme().equals("file"))
                .map(location -> Path.of(location).toString());
        Stream<String> tests =
                Stream.of(Path.of("target", "test-classes").toString(), System.getProperty("java.class.path"));
        return Stream.concat(tests, modules).collect(Collectors.joining(File.pathSeparator));
    }

    /** Threads that read the same texts with one parser, and are often at the same one. */
    @Test
    void digestByThreadsThatShareOneParser() throws InterruptedException, ExecutionException {
        NewsParser parser = NewsParser.create();
        for (int count : THREADS) {
            ExecutorService threads = Executors.newFixedThreadPool(count);
            try {
                List<Callable<String>> tasks = Collections.nCopies(count, () -> Digest.of(parser));
                for (Future<String> digest : threads.invokeAll(tasks)) {
                    assertThat(digest.get()).as(count + " threads").isEqualTo(ALONE);
                }
            } finally {
                threads.shutdownNow();
            }
        }
    }

    @Test
    void parallelStream() {
        NewsParser parser = NewsParser.create();
        String text = String.join("\n", Texts.articles()).repeat(20);
        assertThat(parser.parse(new StringReader(text)).parallel().toList())
                .isEqualTo(parser.parse(new StringReader(text)).toList());
    }
}

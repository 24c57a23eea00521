package org.dateline.parser.robust;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Neither locale, time zone nor encoding of the machine shows in the findings, nor how many threads share a parser. */
class SameEveryTimeTest {
    private static final int THREADS = 6;

    @ParameterizedTest
    @CsvSource({
        "tr, TR, Pacific/Kiritimati, UTF-8",
        "de, DE, America/St_Johns, ISO-8859-1",
        "ar, EG, Asia/Kolkata, US-ASCII",
        "th, TH, UTC, UTF-16",
        "lt, LT, Pacific/Pago_Pago, UTF-8"
    })
    void digestUnderOtherDefaults(String language, String country, String zone, String encoding) throws Exception {
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Duser.language=" + language,
                "-Duser.country=" + country,
                "-Duser.timezone=" + zone,
                "-Dfile.encoding=" + encoding,
                "-cp",
                classPath(),
                Digest.class.getName());
        assertThat(outputOf(command)).isEqualTo(Digest.of(NewsParser.create()));
    }

    private static String outputOf(List<String> command) throws IOException {
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        return new String(process.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
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

    @Test
    void digestByThreadsThatShareOneParser() throws InterruptedException, ExecutionException {
        NewsParser parser = NewsParser.create();
        String alone = Digest.of(NewsParser.create());
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Callable<String>> tasks = new ArrayList<>();
            for (int i = 0; i < THREADS; i++) {
                tasks.add(() -> Digest.of(parser));
            }
            for (Future<String> digest : threads.invokeAll(tasks)) {
                assertThat(digest.get()).isEqualTo(alone);
            }
        } finally {
            threads.shutdownNow();
        }
    }
}

package org.dateline.guide;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What a block must equal, by its marker: {@code source FILE#REGION} is a stretch of code between {@code // @start region="…"}
 * and {@code // @end}, {@code file FILE} a whole file, {@code printed CLASS ARGUMENT…} what a program prints.
 */
final class Truth {
    private static final Path ROOT = Path.of("../..");
    private static final Map<String, String> PRINTED = new ConcurrentHashMap<>();

    private Truth() {}

    static String of(String marker) throws IOException {
        String[] words = marker.split(" ", 2);
        return switch (words[0]) {
            case "source" -> region(words[1].split("#"));
            case "file" -> Files.readString(ROOT.resolve(words[1]));
            case "printed" -> PRINTED.computeIfAbsent(words[1], command -> printed(command.split(" ")));
            default -> throw new IllegalArgumentException("no such marker: " + marker);
        };
    }

    private static String region(String[] place) throws IOException {
        String source = Files.readString(ROOT.resolve(place[0]));
        int mark = source.indexOf("// @start region=\"" + place[1] + "\"");
        if (mark < 0) {
            throw new IllegalArgumentException(place[0] + " has no region " + place[1]);
        }
        int start = source.indexOf('\n', mark) + 1;
        int end = source.lastIndexOf('\n', source.indexOf("// @end", start));
        return source.substring(start, end).stripIndent() + "\n";
    }

    private static String printed(String[] command) {
        PrintStream standard = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            String[] arguments = Arrays.copyOfRange(command, 1, command.length);
            Class.forName(command[0]).getMethod("main", String[].class).invoke(null, (Object) arguments);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(String.join(" ", command), e);
        } finally {
            System.setOut(standard);
        }
        return printed.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
    }
}

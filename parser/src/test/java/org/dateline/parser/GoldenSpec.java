package org.dateline.parser;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A case of a spec file: a name after {@code ==} or {@code ===}, the text, {@code --} or {@code ---}, and what is expected, one line
 * each. In both, {@code \n} and the like and {@code \}{@code u} with four digits stand for characters.
 */
public record GoldenSpec(String name, String text, List<String> expected) {
    private static final Pattern NAME = Pattern.compile("===? (.*)");
    private static final Pattern END_OF_TEXT = Pattern.compile("---?");

    /** Reads the cases of a file beside the class. */
    public static Stream<GoldenSpec> read(Class<?> test, String file) {
        List<GoldenSpec> cases = new ArrayList<>();
        List<String> lines = lines(test, file);
        int end;
        for (int start = nextName(lines, 0); start < lines.size(); start = end) {
            end = nextName(lines, start + 1);
            cases.add(of(file, lines.subList(start, end)));
        }
        return cases.stream();
    }

    private static int nextName(List<String> lines, int from) {
        int line = from;
        while (line < lines.size() && !NAME.matcher(lines.get(line)).matches()) {
            line++;
        }
        return line;
    }

    private static GoldenSpec of(String file, List<String> lines) {
        String name = file + ": " + NAME.matcher(lines.get(0)).replaceFirst("$1");
        int text = 1;
        while (!END_OF_TEXT.matcher(lines.get(text)).matches()) {
            text++;
        }
        return new GoldenSpec(
                name,
                characters(String.join("\n", lines.subList(1, text))),
                lines.subList(text + 1, lines.size()).stream()
                        .filter(line -> !line.isBlank())
                        .map(GoldenSpec::characters)
                        .toList());
    }

    private static List<String> lines(Class<?> test, String file) {
        try (InputStream in = Objects.requireNonNull(test.getResourceAsStream(file), file)) {
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String characters(String line) {
        StringBuilder result = new StringBuilder();
        int i = 0;
        while (i < line.length()) {
            if (line.startsWith("\\u", i)) {
                result.append((char) Integer.parseInt(line.substring(i + 2, i + 6), 16));
                i += 6;
            } else if (line.charAt(i) == '\\') {
                result.append(line.substring(i, i + 2).translateEscapes());
                i += 2;
            } else {
                result.append(line.charAt(i++));
            }
        }
        return result.toString();
    }

    @Override
    public String toString() {
        return name;
    }
}

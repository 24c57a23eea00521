package org.dateline.parser.article;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A case of a spec file: a name after {@code ===}, the text, {@code ---}, and what is expected, one line each. In both,
 * {@code \n} and the like and {@code \}{@code u} with four digits stand for characters.
 */
public record GoldenSpec(String name, String text, List<String> expected) {

    /** Reads the cases of a file beside the class. */
    public static Stream<GoldenSpec> read(Class<?> test, String file) {
        List<GoldenSpec> cases = new ArrayList<>();
        String name = "";
        List<String> text = new ArrayList<>();
        List<String> expected = new ArrayList<>();
        boolean below = false;
        for (String line : lines(test, file)) {
            if (line.startsWith("===")) {
                add(cases, name, text, expected);
                name = line.substring(3).strip();
                text = new ArrayList<>();
                expected = new ArrayList<>();
                below = false;
            } else if (line.equals("---")) {
                below = true;
            } else if (!below) {
                text.add(line);
            } else if (!line.isBlank()) {
                expected.add(characters(line));
            }
        }
        add(cases, name, text, expected);
        return cases.stream();
    }

    private static void add(List<GoldenSpec> cases, String name, List<String> text, List<String> expected) {
        if (!name.isEmpty()) {
            cases.add(new GoldenSpec(name, characters(String.join("\n", text)), List.copyOf(expected)));
        }
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

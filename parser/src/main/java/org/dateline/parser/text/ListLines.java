package org.dateline.parser.text;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** The lines of the lists that stand beside the classes that read them. */
public final class ListLines {
    private ListLines() {}

    /**
     * The lines of a list in UTF-8, but those that are blank or a comment, which begins with {@code #}.
     *
     * @param owner a class beside which the list stands
     * @param list the name of its file
     * @return the lines in their order
     * @throws NullPointerException if there is no such file
     * @throws UncheckedIOException if it cannot be read
     */
    public static List<String> of(Class<?> owner, String list) {
        try (InputStream in = Objects.requireNonNull(owner.getResourceAsStream(list), list)) {
            return new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

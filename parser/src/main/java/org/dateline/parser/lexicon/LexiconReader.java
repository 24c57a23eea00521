package org.dateline.parser.lexicon;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Reads a word list: one entry a line, fields separated by {@code |}, items within a field by {@code ;}, {@code #} before a comment.
 * A field that is empty or {@code -} has no items.
 */
final class LexiconReader {
    /** One entry: its fields, and where it stands, for messages. */
    record Entry(String source, int line, String[] fields) {
        String text(int field) {
            return field < fields.length && !fields[field].equals("-") ? fields[field] : "";
        }

        String[] items(int field) {
            String text = text(field);
            String[] items = cut(text, ';');
            int size = 0;
            for (String item : items) {
                if (!item.isEmpty()) {
                    items[size++] = item;
                }
            }
            return size == items.length ? items : Arrays.copyOf(items, size);
        }

        LexiconException wrong(String reason) {
            return new LexiconException(source, line, reason);
        }
    }

    private LexiconReader() {}

    /** The entries of a list that ships with the parser. */
    static List<Entry> resource(String name) {
        InputStream stream = LexiconReader.class.getResourceAsStream(name);
        if (stream == null) {
            throw new IllegalStateException("the word list " + name + " is not on the class path");
        }
        try (Reader reader = new InputStreamReader(stream, StandardCharsets.UTF_8)) {
            return read(name, reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Entry> read(String source, Reader reader) {
        List<Entry> entries = new ArrayList<>();
        try {
            BufferedReader lines = new BufferedReader(reader);
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                String text = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
                if (!text.isBlank() && text.charAt(0) != '#') {
                    entries.add(new Entry(source, number, cut(text, '|')));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return entries;
    }

    private static String[] cut(String text, char separator) {
        int count = 1;
        for (int i = 0; i < text.length(); i++) {
            count += text.charAt(i) == separator ? 1 : 0;
        }
        String[] parts = new String[count];
        int from = 0;
        for (int part = 0; part < count; part++) {
            int to = text.indexOf(separator, from);
            parts[part] = text.substring(from, to < 0 ? text.length() : to).strip();
            from = to + 1;
        }
        return parts;
    }
}

package org.dateline.parser.mention;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.dateline.parser.lexicon.Lexicon;

/** Reads the word lists of this package: words and their class, a bar between them; lines that begin with {@code #} are comments. */
final class ClassedWords {
    private ClassedWords() {}

    /** Of each word by its number, the classes that a list gives it, as bits by the ordinals of their constants; none of an unknown word. */
    static <E extends Enum<E>> int[] bits(String list, Lexicon lexicon, Class<E> classes) {
        int[] bits = new int[lexicon.size()];
        read(
                list,
                (word, name) -> bits[lexicon.word(word)] |= 1
                        << Enum.valueOf(classes, name.toUpperCase(Locale.ROOT)).ordinal());
        bits[0] = 0;
        return bits;
    }

    /** Hands each line's words and its class to the reader, in the order of the list. */
    static void read(String list, BiConsumer<String, String> reader) {
        InputStream resource = Objects.requireNonNull(ClassedWords.class.getResourceAsStream(list), list);
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(resource, StandardCharsets.UTF_8))) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int bar = line.indexOf('|');
                if (!line.startsWith("#") && bar > 0) {
                    reader.accept(
                            line.substring(0, bar).strip(),
                            line.substring(bar + 1).strip());
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

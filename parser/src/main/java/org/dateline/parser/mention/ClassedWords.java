package org.dateline.parser.mention;

import java.util.Locale;
import java.util.function.BiConsumer;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.text.ListLines;

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
        for (String line : ListLines.of(ClassedWords.class, list)) {
            int bar = line.indexOf('|');
            if (bar > 0) {
                reader.accept(
                        line.substring(0, bar).strip(), line.substring(bar + 1).strip());
            }
        }
    }
}

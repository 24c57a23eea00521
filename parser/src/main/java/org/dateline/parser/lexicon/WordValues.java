package org.dateline.parser.lexicon;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Values that some words have, by word number. Immutable. */
final class WordValues<T> {
    /** By word number, the number of its value plus one, 0 for none. */
    private final short[] numbers;

    private final WordSet words;
    private final ValueTable<T> values;

    private WordValues(short[] numbers, WordSet words, ValueTable<T> values) {
        this.numbers = numbers;
        this.words = words;
        this.values = values;
    }

    static <T> WordValues<T> of(ValueTable.Form<T> form, List<@Nullable T> byWord) {
        short[] numbers = new short[byWord.size()];
        WordSet words = new WordSet();
        List<T> values = new ArrayList<>();
        for (int word = 0; word < byWord.size(); word++) {
            T value = byWord.get(word);
            if (value != null) {
                values.add(value);
                numbers[word] = (short) values.size();
                words.add(word);
            }
        }
        if (values.size() > Short.MAX_VALUE) {
            throw new IllegalArgumentException("there are " + values.size() + " words with a value, more than fit");
        }
        return new WordValues<>(numbers, words, ValueTable.of(form, values));
    }

    static <T> WordValues<T> read(ValueTable.Form<T> form, ImageReader in) {
        return new WordValues<>(in.shortNumbers(), WordSet.read(in), ValueTable.read(form, in));
    }

    void write(ImageWriter out) throws IOException {
        int last = numbers.length;
        while (last > 0 && numbers[last - 1] == 0) {
            last--;
        }
        out.numbers(numbers, last);
        words.write(out);
        values.write(out);
    }

    boolean has(int word) {
        return words.has(word);
    }

    /** The value of a word that has one. */
    T at(int word) {
        return values.at(numbers[word] - 1);
    }
}

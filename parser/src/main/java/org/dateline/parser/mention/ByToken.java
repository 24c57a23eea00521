package org.dateline.parser.mention;

import java.util.ArrayList;
import java.util.List;
import org.dateline.parser.text.Numbering;
import org.jspecify.annotations.Nullable;

/** What lies on the tokens of an article, where few have something: titles, persons. */
final class ByToken<T> {
    private final int size;
    private final Numbering numbers;
    private final List<T> values = new ArrayList<>();

    ByToken(int tokens) {
        this.size = tokens;
        this.numbers = new Numbering(tokens);
    }

    /** How many tokens there are. */
    int size() {
        return size;
    }

    /** What lies on a token, or null. */
    @Nullable
    T at(int token) {
        int number = numbers.at(token);
        return number < 0 ? null : values.get(number);
    }

    /** Puts a value on the tokens {@code [from, to)}, in place of what lay there. */
    void put(int from, int to, T value) {
        numbers.fill(from, to, values.size());
        values.add(value);
    }
}

package org.dateline.parser.lexicon;

import java.io.IOException;

/** The words and phrases that times are made of. Immutable. */
public final class TimeWords {
    private final WordValues<TimeWord> words;
    private final PhraseTable phrases;
    private final ValueTable<TimeWord> values;

    TimeWords(WordValues<TimeWord> words, PhraseTable phrases, ValueTable<TimeWord> values) {
        this.words = words;
        this.phrases = phrases;
        this.values = values;
    }

    static TimeWords read(ImageReader in) {
        return new TimeWords(
                WordValues.read(Forms.TIME_WORD, in), PhraseTable.read(in), ValueTable.read(Forms.TIME_WORD, in));
    }

    void write(ImageWriter out) throws IOException {
        words.write(out);
        phrases.write(out);
        values.write(out);
    }

    /** What a word does by itself. */
    public TimeWord at(int word) {
        return words.has(word) ? words.at(word) : TimeWord.NONE;
    }

    /** Whether a phrase of several words may begin with this word. */
    public boolean opens(int word) {
        return phrases.next(PhraseTable.ROOT, word) != 0;
    }

    /** Phrases of several words; values are for {@link #phrase(int)}. */
    public PhraseTable phrases() {
        return phrases;
    }

    /** What the phrase with this value does. */
    public TimeWord phrase(int value) {
        return values.at(value);
    }
}

package org.dateline.parser.lexicon;

import java.util.Arrays;
import java.util.List;

/** The words and phrases that times are made of. Immutable. */
public final class TimeWords {
    private final TimeWord[] words;
    private final boolean[] opening;
    private final PhraseTable phrases;
    private final List<TimeWord> values;

    TimeWords(TimeWord[] words, boolean[] opening, PhraseTable phrases, List<TimeWord> values) {
        this.words = words;
        this.opening = opening;
        this.phrases = phrases;
        this.values = values;
        Arrays.setAll(words, i -> words[i] == null ? TimeWord.NONE : words[i]);
    }

    /** What a word does by itself. */
    public TimeWord at(int word) {
        return words[word];
    }

    /** Whether a phrase of several words may begin with this word. */
    public boolean opens(int word) {
        return opening[word];
    }

    /** Phrases of several words; values are for {@link #phrase(int)}. */
    public PhraseTable phrases() {
        return phrases;
    }

    /** What the phrase with this value does. */
    public TimeWord phrase(int value) {
        return values.get(value);
    }
}

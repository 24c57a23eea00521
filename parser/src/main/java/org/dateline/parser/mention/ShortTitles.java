package org.dateline.parser.mention;

import java.util.Arrays;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.lexicon.PhraseTable;
import org.dateline.parser.text.Chars;

/** Titles that are written by their letters, in capitals only: "PM Quispe" and not "6 pm"; read once from {@code short-titles.txt}. */
final class ShortTitles {
    private int[] keys = {};
    private int[] values = {};

    ShortTitles(Lexicon lexicon) {
        ClassedWords.read("short-titles.txt", (letters, title) -> add(letters, title, lexicon));
    }

    private void add(String letters, String title, Lexicon lexicon) {
        int state = PhraseTable.ROOT;
        for (String word : title.split(" ")) {
            state = state == 0 ? 0 : lexicon.titles().next(state, lexicon.word(word));
        }
        int value = state == 0 ? 0 : lexicon.titles().value(state);
        if (value != 0) {
            keys = Arrays.copyOf(keys, keys.length + 1);
            values = Arrays.copyOf(values, keys.length);
            keys[keys.length - 1] = Chars.hash(letters, 0, letters.length());
            values[keys.length - 1] = value;
        }
    }

    /** The value of the title that the letters with this key stand for, 0 for none. */
    int valueOf(int key) {
        for (int i = 0; i < keys.length; i++) {
            if (keys[i] == key) {
                return values[i];
            }
        }
        return 0;
    }
}

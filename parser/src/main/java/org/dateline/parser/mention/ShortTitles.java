package org.dateline.parser.mention;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.lexicon.PhraseTable;
import org.dateline.parser.text.Chars;
import org.jspecify.annotations.Nullable;

/**
 * Titles that are written short: by their letters in capitals, "PM Quispe" and not "6 pm", or abbreviated, "Gen. Quispe"; read once
 * from {@code short-titles.txt} and {@code abbreviated-titles.txt}.
 */
final class ShortTitles {
    private int[] keys = {};
    private int[] values = {};
    private final Map<String, String> full = new HashMap<>();

    ShortTitles(Lexicon lexicon) {
        ClassedWords.read("short-titles.txt", (letters, title) -> add(letters, title, lexicon));
        ClassedWords.read("abbreviated-titles.txt", full::put);
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

    /** The title that a form of address is short for, "general" of "Gen."; null for none. */
    @Nullable
    String full(String address) {
        return full.get(address.replace(".", ""));
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

package org.dateline.parser.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.lexicon.PhraseTable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The word lists of the package name words by their numbers: one that the lexicon does not know would be passed over. */
class WordListsTest {
    private static final Lexicon LEXICON = Lexicon.standard();

    @ParameterizedTest
    @ValueSource(strings = {"stand-ins.txt", "role-words.txt"})
    void wordsOfNoNumber(String list) {
        List<String> unknown = new ArrayList<>();
        ClassedWords.read(list, (word, kind) -> {
            if (LEXICON.word(word) == 0) {
                unknown.add(word);
            }
        });
        assertThat(unknown).as(list).isEmpty();
    }

    @Test
    void shortTitlesOfNoTitle() {
        List<String> unknown = new ArrayList<>();
        ClassedWords.read("short-titles.txt", (letters, title) -> {
            if (!isTitle(title)) {
                unknown.add(title);
            }
        });
        assertThat(unknown).isEmpty();
    }

    @Test
    void abbreviationsThatAreNoTitle() {
        List<String> unknown = new ArrayList<>();
        ClassedWords.read("abbreviated-titles.txt", (address, title) -> {
            if (!isTitle(address) && !isTitle(address + ".")) {
                unknown.add(address);
            }
        });
        assertThat(unknown).isEmpty();
    }

    private static boolean isTitle(String words) {
        int state = PhraseTable.ROOT;
        for (String word : words.split(" ")) {
            state = state == 0 ? 0 : LEXICON.titles().next(state, LEXICON.word(word));
        }
        return state != 0 && LEXICON.titles().value(state) != 0;
    }
}

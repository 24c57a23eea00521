package org.dateline.parser.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** The image that the build makes is the word lists, read once and written again. */
class LexiconImageTest {
    @Test
    void imageOfTheBuild() throws IOException {
        byte[] listed = image(new LexiconBuilder().read());
        Lexicon loaded = Objects.requireNonNull(LexiconImage.load(), "the build has made no image");
        assertThat(image(loaded)).isEqualTo(listed);
    }

    @Test
    void valuesOfTheImage() {
        Lexicon listed = new LexiconBuilder().read();
        Lexicon loaded = Objects.requireNonNull(LexiconImage.load(), "the build has made no image");
        assertThat(loaded.size()).isEqualTo(listed.size());
        for (int word = 1; word < listed.size(); word++) {
            assertThat(loaded.word(listed.form(word))).isEqualTo(word);
            assertThat(loaded.times().at(word)).isEqualTo(listed.times().at(word));
            assertThat(loaded.meetingWords(word)).isEqualTo(listed.meetingWords(word));
            assertThat(namesOf(loaded, word)).isEqualTo(namesOf(listed, word));
            if (listed.is(word, WordFlag.NOMINAL)) {
                assertThat(loaded.nominal(word)).isEqualTo(listed.nominal(word));
            }
        }
    }

    private static Object namesOf(Lexicon lexicon, int word) {
        return lexicon.names(lexicon.names().value(lexicon.names().next(PhraseTable.ROOT, word)));
    }

    @Test
    void listOfTheCaller() {
        Lexicon lexicon = Lexicon.builder()
                .add(LexiconList.SURNAMES, "names", new StringReader("Qwestrup"))
                .build();
        assertThat(lexicon.is(lexicon.word("qwestrup"), WordFlag.SURNAME)).isTrue();
        assertThat(Lexicon.standard().word("qwestrup")).isZero();
    }

    private static byte[] image(Lexicon lexicon) throws IOException {
        ByteArrayOutputStream image = new ByteArrayOutputStream();
        LexiconImage.write(lexicon, image);
        return image.toByteArray();
    }
}

package org.dateline.parser.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.Passage;
import org.dateline.model.PassageKind;
import org.dateline.model.Span;
import org.dateline.parser.lexicon.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NounPairsTest {
    private static final Lexicon LEXICON = Lexicon.standard();
    private static final SentenceSplitter SENTENCES = SentenceSplitter.standard(LEXICON);

    @ParameterizedTest
    @CsvSource({
        "Her opposite number slept., 2, counterpart",
        "Their opposite numbers slept., 2, counterparts",
        "A law maker slept., 2, lawmaker",
        "Two law makers slept., 2, lawmakers"
    })
    void nounOfTwoWords(String text, int token, String noun) {
        Tokens tokens = SENTENCES
                .split(text, List.of(Passage.of(PassageKind.PARAGRAPH, Span.of(0, text.length()))))
                .tokens();
        assertThat(LEXICON.word(noun)).as(noun).isNotZero();
        assertThat(tokens.word(token)).as(text).isEqualTo(LEXICON.word(noun));
    }
}

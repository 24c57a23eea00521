package org.dateline.parser.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.Passage;
import org.dateline.model.PassageKind;
import org.dateline.model.Span;
import org.dateline.parser.lexicon.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentenceSplitterTest {
    private static final Lexicon LEXICON = Lexicon.standard();
    private static final SentenceSplitter SPLITTER =
            new StandardSentenceSplitter(LEXICON, PerceptronTagger.standard(LEXICON));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Lund called him a good man. | Reporters laughed.",
                "The mayor said he was ill. | Moravec agreed.",
                "He took off his hat and sat. | Dahl smiled.",
                "It is what it is. | Nobody complained.",
                "The miners dug for ore. | Prices rose.",
                "Dahl loves modern art. | Lund bought an app. | Moravec went to the pub.",
                "The answer was no. | I left.",
                "He lives at No. 10 and is no. 1 in the table, see fig. 3 and Art. IV.",
                "They met in Peoria, Ill. on Monday.",
                "Gov. Ann Lund and Sen. Karl Dahl met on Jan. 5 at Acme Inc. in the city.",
                "Dahl wrote an op-ed. | Lund read it.",
                "The trains etc. were late at 5 p.m. on Sunday.",
                "It ended at 5 p.m. | Lund left at once.",
                "They have tea etc. | Lund sells it.",
                "It opens at 9 a.m. Eastern time on Monday.",
                "They met at 5 p.m. Monday in Lima.",
                "At 9 a.m. Lund spoke.",
                "Dahl told The Sun. | Lund read it on Sun. Jan. 5.",
            })
    void sentencesOf(String parted) {
        String text = parted.replace("| ", "");
        assertThat(String.join(" | ", sentences(text))).isEqualTo(parted);
    }

    private static List<String> sentences(String text) {
        Sentences sentences =
                SPLITTER.split(text, List.of(Passage.of(PassageKind.PARAGRAPH, Span.of(0, text.length()))));
        List<String> found = new ArrayList<>();
        for (int i = 0; i < sentences.count(); i++) {
            found.add(sentences.tokens().words(sentences.start(i), sentences.end(i)));
        }
        return found;
    }
}

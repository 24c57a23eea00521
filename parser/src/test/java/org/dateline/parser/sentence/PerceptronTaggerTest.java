package org.dateline.parser.sentence;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.dateline.model.Passage;
import org.dateline.model.PassageKind;
import org.dateline.model.Span;
import org.dateline.parser.lexicon.Lexicon;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PerceptronTaggerTest {
    private static final Lexicon LEXICON = Lexicon.standard();
    private static final SentenceSplitter SPLITTER =
            new StandardSentenceSplitter(LEXICON, PerceptronTagger.standard(LEXICON));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The/DT ministry/NN claims/VBZ that/IN the/DT troops/NNS crossed/VBD the/DT border/NN ./STOP",
                "\"/QUOTE We/PRP reject/VBP these/DT claims/NNS ,/COMMA \"/QUOTE said/VBD Dmitry/NNP Orlov/NNP ./STOP",
                "The/DT reports/NNS were/VBD published/VBN by/IN the/DT newspaper/NN on/IN Monday/NNP ./STOP",
                "Russia/NNP warns/VBZ neighbours/NNS over/IN arms/NNS deliveries/NNS",
                "He/PRP did/VBD n't/RB say/VB when/WRB the/DT talks/NNS would/MD begin/VB ./STOP",
                "The/DT workers/NNS '/POS union/NN has/VBZ rejected/VBN the/DT offer/NN ./STOP",
                "The/DT Kremlin/NNP 's/POS spokesman/NN declined/VBD to/TO comment/VB ./STOP",
                "The/DT two/CD leaders/NNS met/VBD ,/COMMA their/PRPS offices/NNS said/VBD in/IN separate/JJ statements/NNS ./STOP",
                "Some/DT 3,000/CD soldiers/NNS served/VBD in/IN Lebanon/NNP in/IN the/DT 1990s/NNS ./STOP",
                "The/DT president/NN ,/COMMA who/WP visited/VBD Berlin/NNP ,/COMMA praised/VBD his/PRPS hosts/NNS ./STOP",
            })
    void tagsOf(String expected) {
        assertThat(tagged(words(expected))).isEqualTo(expected);
    }

    private static String words(String tagged) {
        return tagged.replaceAll("/[A-Z]+", "")
                .replace(" ,", ",")
                .replace(" .", ".")
                .replace(" n't", "n't")
                .replace(" '", "'")
                .replace("\" We", "\"We")
                .replace(", \"", ",\"");
    }

    private static String tagged(String text) {
        Tokens tokens = SPLITTER.split(text, List.of(Passage.of(PassageKind.PARAGRAPH, Span.of(0, text.length()))))
                .tokens();
        StringBuilder tagged = new StringBuilder();
        for (int i = 0; i < tokens.size(); i++) {
            tagged.append(i == 0 ? "" : " ")
                    .append(tokens.words(i, i + 1))
                    .append('/')
                    .append(tokens.tag(i));
        }
        return tagged.toString();
    }
}

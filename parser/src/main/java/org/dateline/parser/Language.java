package org.dateline.parser;

import org.dateline.model.Warning;
import org.dateline.model.WarningKind;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.sentence.Tokens;

/** Tells English from other languages by the share of closed-class words, which in English prose is a third or more. */
final class Language {
    private static final int SHORTEST = 40;
    private static final int SAMPLE = 2_000;
    private static final int PER_CENT = 14;
    private static final int CLOSED_CLASS = FunctionWord.COMMA.number();

    private Language() {}

    static boolean isEnglish(Tokens tokens) {
        int words = 0;
        int closed = 0;
        for (int token = 0; token < Math.min(tokens.size(), SAMPLE); token++) {
            if (!tokens.isMark(token) && !tokens.isNumber(token)) {
                words++;
                closed += tokens.word(token) > 0 && tokens.word(token) < CLOSED_CLASS ? 1 : 0;
            }
        }
        return words < SHORTEST || closed * 100 >= words * PER_CENT;
    }

    static Warning warning() {
        return Warning.builder()
                .kind(WarningKind.LANGUAGE)
                .message("the text does not look like English: its passages are given, nothing else was read")
                .build();
    }
}

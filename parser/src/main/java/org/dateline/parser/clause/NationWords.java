package org.dateline.parser.clause;

import org.dateline.parser.lexicon.KnownName;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.lexicon.PhraseTable;
import org.dateline.parser.sentence.Tokens;

/** Knows the adjectives of nations. */
final class NationWords {
    private final Tokens tokens;
    private final Lexicon lexicon;

    NationWords(Tokens tokens, Lexicon lexicon) {
        this.tokens = tokens;
        this.lexicon = lexicon;
    }

    /** Whether the words are a nation's adjective, whatever its tag: "Peruvian | Foreign Minister", "South Korean | leaders". */
    boolean are(int from, int to) {
        PhraseTable names = lexicon.names();
        int state = PhraseTable.ROOT;
        for (int i = from; i < to; i++) {
            state = names.next(state, tokens.word(i));
            if (state == 0) {
                return false;
            }
        }
        int value = names.value(state);
        if (value == 0) {
            return false;
        }
        for (KnownName name : lexicon.names(value)) {
            if (name.kind() == KnownName.Kind.ADJECTIVE) {
                return true;
            }
        }
        return false;
    }
}

package org.dateline.parser.clause;

import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.KnownName;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.lexicon.MeetingWord;
import org.dateline.parser.lexicon.PhraseTable;
import org.dateline.parser.lexicon.WordFlag;
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

    /** "talks with visiting Peruvian President Lund", "met visiting President Lund": the word tells of whom follows. */
    boolean isVisitor(int token) {
        if (token == 0 || token + 1 >= tokens.size() || !tokens.reads(token, "visiting")) {
            return false;
        }
        boolean office = lexicon.is(tokens.word(token + 1), WordFlag.NOMINAL);
        int before = tokens.word(token - 1);
        boolean with = FunctionWord.WITH.is(before)
                || FunctionWord.AGAINST.is(before)
                || FunctionWord.BETWEEN.is(before)
                || FunctionWord.FROM.is(before);
        return (office || are(token + 1, token + 2)) && (with || meets(before));
    }

    private boolean meets(int verb) {
        for (MeetingWord word : lexicon.meetingWords(verb)) {
            if (word.role() == MeetingWord.Role.VERB
                    && (word.has(MeetingWord.Frame.OBJ) || word.has(MeetingWord.Frame.HOST))) {
                return true;
            }
        }
        return false;
    }
}

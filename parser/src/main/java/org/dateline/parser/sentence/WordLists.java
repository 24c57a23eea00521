package org.dateline.parser.sentence;

import org.dateline.parser.lexicon.KnownName;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.lexicon.PhraseTable;
import org.dateline.parser.lexicon.WordFlag;

/** For each word of the lexicon, which of its lists have it: what is known of a name beside its capital. */
final class WordLists {
    private static final int GIVEN = 1;
    private static final int FAMILY = 2;
    private static final int PARTY = 4;
    private static final int BODY = 8;
    private static final int PLACE = 16;
    private static final int ADJECTIVE = 32;
    private static final int FIRST = 64;

    private WordLists() {}

    static byte[] of(Lexicon lexicon) {
        byte[] lists = new byte[lexicon.size()];
        for (int word = 1; word < lists.length; word++) {
            int set = lexicon.is(word, WordFlag.GIVEN_NAME) ? GIVEN : 0;
            set |= lexicon.is(word, WordFlag.SURNAME) ? FAMILY : 0;
            set |= lexicon.is(word, WordFlag.NOMINAL) ? PARTY : 0;
            set |= lexicon.is(word, WordFlag.ORGANIZATION_WORD) ? BODY : 0;
            lists[word] = (byte) (set | name(lexicon, word));
        }
        return lists;
    }

    private static int name(Lexicon lexicon, int word) {
        int state = lexicon.names().next(PhraseTable.ROOT, word);
        if (state == 0) {
            return 0;
        }
        int value = lexicon.names().value(state);
        if (value == 0) {
            return FIRST;
        }
        int set = 0;
        for (KnownName name : lexicon.names(value)) {
            set |= switch (name.kind()) {
                case ADJECTIVE, DEMONYM -> ADJECTIVE;
                case ORGANIZATION, MEDIA -> BODY;
                default -> PLACE;
            };
        }
        return set;
    }
}

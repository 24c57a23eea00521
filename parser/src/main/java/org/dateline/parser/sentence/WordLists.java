package org.dateline.parser.sentence;

import java.util.Arrays;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.KnownName;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.lexicon.PhraseTable;
import org.dateline.parser.lexicon.WordFlag;

/** For each word of the lexicon, which of its lists have it: what is known of a name beside its capital, of a cue, an auxiliary. */
final class WordLists {
    private static final short UNASKED = -1;
    private static final int GIVEN = 1;
    private static final int FAMILY = 2;
    private static final int PARTY = 4;
    private static final int BODY = 8;
    private static final int PLACE = 16;
    private static final int ADJECTIVE = 32;
    private static final int FIRST = 64;
    /** A verb or noun that a clause with {@code that} may follow. */
    static final int CUE = 128;
    /** A verb that a clause may follow after its addressee. */
    static final int TELLING = 256;

    /** How far the kind of an auxiliary is shifted: 1 for be, 2 for have, 3 for do, 0 for any other word. */
    static final int AUXILIARY = 9;

    /** What is known of names. */
    static final int NAMES = CUE - 1;

    private final Lexicon lexicon;
    /** By word number what was asked for before, {@link #UNASKED} for others. Looking a word up twice does no harm. */
    private final short[] known;

    WordLists(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.known = new short[lexicon.size()];
        Arrays.fill(known, UNASKED);
    }

    /** Which lists have the word, as bits. */
    int of(int word) {
        short set = known[word];
        if (set == UNASKED) {
            set = word == 0 ? 0 : lookUp(word);
            known[word] = set;
        }
        return set;
    }

    private short lookUp(int word) {
        int set = lexicon.is(word, WordFlag.GIVEN_NAME) ? GIVEN : 0;
        set |= lexicon.is(word, WordFlag.SURNAME) ? FAMILY : 0;
        set |= lexicon.is(word, WordFlag.NOMINAL) ? PARTY : 0;
        set |= lexicon.is(word, WordFlag.ORGANIZATION_WORD) ? BODY : 0;
        return (short) (set | name(lexicon, word) | cue(lexicon, word) | auxiliary(lexicon, word) << AUXILIARY);
    }

    private static int auxiliary(Lexicon lexicon, int word) {
        if (lexicon.is(word, WordFlag.BE) || FunctionWord._S.is(word)) {
            return 1;
        }
        if (lexicon.is(word, WordFlag.HAVE)) {
            return 2;
        }
        return lexicon.is(word, WordFlag.DO) ? 3 : 0;
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

    private static int cue(Lexicon lexicon, int word) {
        return cue(lexicon, lexicon.cueVerbs(), word) | cue(lexicon, lexicon.cueNouns(), word);
    }

    private static int cue(Lexicon lexicon, PhraseTable table, int word) {
        int state = table.next(PhraseTable.ROOT, word);
        int value = state == 0 ? 0 : table.value(state);
        if (value == 0) {
            return 0;
        }
        int set = lexicon.cue(value).has(Frame.THAT) ? CUE : 0;
        return lexicon.cue(value).has(Frame.ADDR_THAT) ? set | TELLING : set;
    }
}

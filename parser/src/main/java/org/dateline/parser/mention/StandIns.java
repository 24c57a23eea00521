package org.dateline.parser.mention;

import org.dateline.parser.lexicon.Lexicon;

/** Which common nouns stand for a party that is named elsewhere; read once from {@code stand-ins.txt}, by word number. */
final class StandIns {
    /** What a noun can stand for, or what a word tells of the party that another noun stands for. */
    enum Class {
        GOVERNMENT,
        STATE,
        LEADER,
        COUNTERPART,
        PERSON,
        COUNTRY,
        OUTLET,
        BODY,
        BUSINESS,
        PUBLIC,
        KIN,
        KIND,
        FORM,
        VESSEL,
        PARTITIVE,
        POLITICAL,
        SPECIFIC,
        WORLDWIDE,
        MEDIUM,
        CALLING,
        FACTION,
        OVERSEER,
        OVERSIGHT,
        VOICE
    }

    /** What words tell of the party that another noun stands for. */
    private static final int OF_OTHERS = 1 << Class.PARTITIVE.ordinal()
            | 1 << Class.POLITICAL.ordinal()
            | 1 << Class.WORLDWIDE.ordinal()
            | 1 << Class.MEDIUM.ordinal()
            | 1 << Class.OVERSIGHT.ordinal()
            | 1 << Class.VOICE.ordinal();

    private final int[] classes;
    private final Lexicon lexicon;

    StandIns(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.classes = ClassedWords.bits("stand-ins.txt", lexicon, Class.class);
    }

    boolean is(int word, Class type) {
        return (classes[word] & 1 << type.ordinal()) != 0;
    }

    /** Whether the noun can stand for a party at all. */
    boolean has(int word) {
        return (classes[word] & ~OF_OTHERS) != 0;
    }

    /** Whether the name has a word of a body that is no business. */
    boolean isPublic(String name) {
        return hasWord(name, Class.PUBLIC);
    }

    /** Whether the name can be that of a body that watches over others: by one of its words, or short for one. */
    boolean isOverseer(String name) {
        return name.indexOf(' ') < 0 || isPublic(name) || hasWord(name, Class.OVERSIGHT);
    }

    /** Whether the name is that of a body of many countries: by one of its words, or short for one. */
    boolean isWorldwide(String name) {
        return name.indexOf(' ') < 0 || hasWord(name, Class.WORLDWIDE);
    }

    private boolean hasWord(String name, Class type) {
        int end;
        for (int start = 0; start < name.length(); start = end + 1) {
            end = Figure.wordEnd(name, start);
            if (is(lexicon.word(name.substring(start, end)), type)) {
                return true;
            }
        }
        return false;
    }
}

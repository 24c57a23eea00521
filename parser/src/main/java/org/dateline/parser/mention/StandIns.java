package org.dateline.parser.mention;

import java.util.Locale;
import org.dateline.parser.lexicon.Lexicon;

/** Which common nouns stand for a party that is named elsewhere; read once from {@code stand-ins.txt}, by word number. */
final class StandIns {
    /** What a noun can stand for. */
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
        WORLDWIDE
    }

    private final int[] classes;
    private final Lexicon lexicon;

    StandIns(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.classes = new int[lexicon.size()];
        ClassedWords.read("stand-ins.txt", this::add);
        classes[0] = 0;
    }

    private void add(String noun, String type) {
        Class named = Class.valueOf(type.toUpperCase(Locale.ROOT));
        classes[lexicon.word(noun)] |= 1 << named.ordinal();
    }

    boolean is(int word, Class type) {
        return (classes[word] & 1 << type.ordinal()) != 0;
    }

    /** Whether the noun can stand for a party at all. */
    boolean has(int word) {
        return classes[word] != 0;
    }

    /** Whether the name has a word of a body that is no business. */
    boolean isPublic(String name) {
        return hasWord(name, Class.PUBLIC);
    }

    /** Whether the name is that of a body of many countries: by one of its words, or short for one. */
    boolean isWorldwide(String name) {
        return name.indexOf(' ') < 0 || hasWord(name, Class.WORLDWIDE);
    }

    private boolean hasWord(String name, Class type) {
        int start = 0;
        for (int end = name.indexOf(' '); start < name.length(); end = name.indexOf(' ', start)) {
            int last = end < 0 ? name.length() : end;
            if (is(lexicon.word(name.substring(start, last)), type)) {
                return true;
            }
            start = last + 1;
        }
        return false;
    }
}

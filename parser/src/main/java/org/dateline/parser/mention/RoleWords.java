package org.dateline.parser.mention;

import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.sentence.Tokens;

/** Which words beside a title tell whether and since when somebody holds the role; read once from {@code role-words.txt}, by word number. */
final class RoleWords {
    /** What a word tells. */
    enum Class {
        BECOME,
        CHOOSE,
        PROPOSE,
        ENTER,
        SERVE,
        LEAVE,
        STEP,
        DISMISS,
        REPLACE,
        BESIDE,
        ORIGIN,
        DESCRIPTIVE,
        COMING,
        ONCE,
        NOW,
        AWARD,
        JUDGEMENT,
        VAGUE,
        CHIEF,
        OFFICER,
        RANK,
        SECOND,
        LESSER,
        CHOSEN,
        LOCAL
    }

    private final int[] classes;
    private final Lexicon lexicon;

    RoleWords(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.classes = ClassedWords.bits("role-words.txt", lexicon, Class.class);
    }

    /** Whether the word is of any of the classes. */
    boolean has(int word) {
        return classes[word] != 0;
    }

    /** Whether a verb stands here that gives who is its object a role: "elected". */
    boolean isGiving(Tokens tokens, int verb) {
        int word = verb < 0 || !tokens.tag(verb).isVerb() ? 0 : tokens.word(verb);
        return is(word, Class.CHOOSE) || is(word, Class.PROPOSE);
    }

    /** Whether a role is not the office that its title ends with, as the first word of it tells: "deputy governor". */
    boolean isLesser(FoundRole role) {
        int end = role.title().indexOf(' ');
        return end > 0 && is(lexicon.word(role.title().substring(0, end)), Class.LESSER);
    }

    boolean is(int word, Class type) {
        return (classes[word] & 1 << type.ordinal()) != 0;
    }
}

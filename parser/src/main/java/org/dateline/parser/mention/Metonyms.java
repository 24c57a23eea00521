package org.dateline.parser.mention;

import java.util.BitSet;
import org.dateline.parser.clause.Clauses;
import org.dateline.parser.clause.NounPhrase;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;

/** Tells a capital that stands for its government from one that is a place. */
final class Metonyms {
    private final Words words;
    private final Tokens tokens;
    private final Clauses clauses;
    private final BitSet subject;

    Metonyms(Words words, Clauses clauses) {
        this.words = words;
        this.tokens = words.tokens();
        this.clauses = clauses;
        this.subject = new BitSet(clauses.nounPhrases().size());
        for (int group = 0; group < clauses.verbGroups().size(); group++) {
            if (clauses.subject(group) >= 0 && !clauses.verbGroups().get(group).passive()) {
                subject.set(clauses.subject(group));
                first(clauses.subject(group), clauses.subjectStart(group));
            }
        }
    }

    /** The one that a conjunction joins to a subject: "Lisbon and Madrid agreed". */
    private void first(int last, int start) {
        NounPhrase before = last == 0 ? null : clauses.nounPhrases().get(last - 1);
        boolean joined = before != null
                && before.start() >= start
                && before.end() == clauses.nounPhrases().get(last).start() - 1
                && tokens.is(before.end(), Tag.CC);
        if (joined) {
            subject.set(last - 1);
        }
    }

    /** Whether the capital acts, is dealt with, or owns what only a government has. */
    boolean acts(NameSpan name) {
        int number = clauses.nounPhraseAt(name.end() - 1);
        if (number < 0) {
            return false;
        }
        NounPhrase phrase = clauses.nounPhrases().get(number);
        boolean alone = phrase.start() == name.start() && phrase.head() == name.end() - 1;
        int before = name.start() - 1;
        if (before >= 0 && isPartner(before)) {
            return alone || isOwner(name);
        }
        if (alone && subject.get(number)) {
            return true;
        }
        if (before >= 0 && tokens.is(before, Tag.IN)) {
            return false;
        }
        return alone && isObject(before) || isOwner(name) && !tokens.is(Math.max(before, 0), Tag.IN);
    }

    /** After these a capital is a party and no place. */
    private boolean isPartner(int token) {
        return words.is(token, FunctionWord.BY)
                || words.is(token, FunctionWord.WITH)
                || words.is(token, FunctionWord.AGAINST)
                || words.is(token, FunctionWord.BETWEEN);
    }

    private boolean isObject(int before) {
        boolean progressive = before > 0 && tokens.is(before, Tag.VBG) && words.is(before - 1, WordFlag.BE);
        return before >= 0 && tokens.tag(before).isVerb() && (progressive || !tokens.is(before, Tag.VBG));
    }

    private boolean isOwner(NameSpan name) {
        return name.end() < tokens.size() && tokens.is(name.end(), Tag.POS);
    }
}

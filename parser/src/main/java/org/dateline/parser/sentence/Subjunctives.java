package org.dateline.parser.sentence;

import java.util.List;
import org.dateline.model.MeetingStatus;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.lexicon.MeetingWord;
import org.dateline.parser.lexicon.MeetingWord.Role;

/**
 * The base form of a verb behind what somebody wants to be done: "proposed that the envoy | visit Lima". Taken for a noun, it
 * would be one with its subject.
 */
final class Subjunctives {
    /** How many words the subject has at most. */
    private static final int LONGEST = 6;

    private static final int BASE = TagSet.of(Tag.NN, Tag.VB);
    private static final int SUBJECT =
            TagSet.of(Tag.NN, Tag.NNP, Tag.JJ, Tag.DT, Tag.HYPH, Tag.POS, Tag.PRPS, Tag.CC, Tag.NNS);
    private static final int BEHIND = TagSet.of(Tag.NNP, Tag.DT, Tag.PRPS, Tag.IN, Tag.TO);

    private final Lexicon lexicon;

    Subjunctives(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /** Whether a token of the sentence {@code [from, to)} is such a verb. */
    boolean is(Tokens tokens, int i, int from, int to) {
        boolean may = tokens.isIn(i, BASE)
                && i > from + 2
                && i + 1 < to
                && !tokens.isCapital(i)
                && tokens.isIn(i + 1, BEHIND)
                && has(tokens.word(i), Role.VERB);
        return may && isWanted(tokens, i, from);
    }

    private boolean isWanted(Tokens tokens, int i, int from) {
        int that = i - 1;
        while (that > from && that > i - 1 - LONGEST && tokens.isIn(that, SUBJECT)) {
            that--;
        }
        return that > from
                && that < i - 1
                && tokens.is(that, FunctionWord.THAT)
                && tokens.tag(that - 1).isVerb()
                && has(tokens.word(that - 1), Role.STATUS);
    }

    /** Whether a word tells of a meeting as a verb, or of the wish for one. */
    private boolean has(int word, Role role) {
        List<MeetingWord> words = lexicon.meetingWords(word);
        for (int i = 0; i < words.size(); i++) {
            MeetingWord told = words.get(i);
            if (told.role() == role && (role == Role.VERB || told.status() == MeetingStatus.PROPOSED)) {
                return true;
            }
        }
        return false;
    }
}

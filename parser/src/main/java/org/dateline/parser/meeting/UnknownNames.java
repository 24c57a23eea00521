package org.dateline.parser.meeting;

import java.util.ArrayList;
import java.util.List;
import org.dateline.parser.clause.Clauses;
import org.dateline.parser.clause.NounPhrase;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.mention.Cast;
import org.dateline.parser.mention.Party;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;

/** Bare names that nobody in the article is known to bear. */
final class UnknownNames {
    private final Reading reading;
    private final Cast cast;
    private final Clauses clauses;
    private final Tokens tokens;

    UnknownNames(Reading reading) {
        this.reading = reading;
        this.cast = reading.cast();
        this.clauses = reading.clauses();
        this.tokens = reading.tokens();
    }

    /** "Berge and Lund", of one or both of whom the article says no more. */
    List<Party> with(List<Party> parties, int from, int to) {
        List<Party> all = null;
        int i = from;
        while (i < to) {
            int number = clauses.nounPhraseAt(i);
            if (number < 0 && !reading.is(i, FunctionWord.AND) && !tokens.is(i, Tag.COMMA)) {
                break;
            }
            boolean only = parties.isEmpty() && i == from;
            if (number >= 0
                    && isName(number)
                    && (only || isOwnName(reading.phrase(number).head()))) {
                all = all == null ? new ArrayList<>(parties) : all;
                all.addAll(cast.described(number));
            }
            i = number < 0 ? i + 1 : reading.phrase(number).end();
        }
        return all == null ? parties : all;
    }

    /** Whether a name is no nation's, as in "Norwegian, Peruvian and EU officials", and no noun for people at the head of a sentence. */
    private boolean isOwnName(int token) {
        int word = tokens.word(token);
        return cast.nationAt(token).isEmpty()
                && !reading.lexicon().is(word, WordFlag.NOMINAL)
                && !reading.lexicon().is(word, WordFlag.PLURAL_NOMINAL)
                && !reading.isOffice(token);
    }

    /** Whether the tokens are the bare name of somebody of whom the article says no more. */
    boolean isUnknown(int from) {
        int number = clauses.nounPhraseAt(from);
        return number >= 0 && tokens.isCapital(reading.phrase(number).start()) && isName(number);
    }

    private boolean isName(int number) {
        NounPhrase phrase = reading.phrase(number);
        int head = phrase.head();
        boolean date = reading.timeAt(head) != null
                || reading.lexicon().is(tokens.word(head), WordFlag.WEEKDAY)
                || reading.lexicon().is(tokens.word(head), WordFlag.MONTH);
        boolean name = tokens.is(head, Tag.NNP) || tokens.is(head, Tag.NN) && tokens.word(head) == 0;
        return !date && name && tokens.isCapital(head) && cast.partiesAt(head).isEmpty();
    }
}

package org.dateline.parser.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.model.StatementAct;
import org.dateline.parser.clause.NounPhrase;
import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.mention.Party;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.text.Numbering;

/**
 * Who made the documents that speak, and so speaks by them: "the AP report", "a ministry statement", "a survey by the ministry", and
 * where the article goes on with "the report" the maker of the one before.
 */
final class Documents {
    private static final int NONE = -1;

    private final Reading reading;
    private final Numbering maker;

    Documents(Reading reading) {
        this.reading = reading;
        List<NounPhrase> phrases = reading.clauses.nounPhrases();
        this.maker = new Numbering(phrases.size(), phrases.size());
        Map<Integer, Integer> last = new HashMap<>(0);
        for (int number = 0; number < phrases.size(); number++) {
            NounPhrase phrase = phrases.get(number);
            Cue noun = phrase.head() == phrase.end() - 1 ? reading.cueNoun(phrase.head()) : null;
            if (noun != null) {
                maker.set(number, maker(phrase, last));
            }
        }
    }

    private int maker(NounPhrase phrase, Map<Integer, Integer> last) {
        int word = reading.tokens.word(phrase.head());
        int named = named(phrase);
        int issuer = named >= 0 ? named : issuer(phrase);
        if (issuer >= 0) {
            last.put(word, issuer);
        }
        boolean again = named < 0
                && phrase.start() == phrase.head() - 1
                && reading.is(phrase.start(), Tag.DT)
                && !reading.is(phrase.start(), FunctionWord.A)
                && !reading.is(phrase.start(), FunctionWord.AN);
        return again ? last.getOrDefault(word, NONE) : named;
    }

    /** The head of the subject that has "a statement" or "its report" in its clause: "the ministry said in a statement". */
    private int issuer(NounPhrase phrase) {
        boolean introduced = reading.is(phrase.start(), FunctionWord.A)
                || reading.is(phrase.start(), FunctionWord.AN)
                || reading.is(phrase.start(), Tag.PRPS);
        int group = introduced ? reading.clauses.clauseOf(phrase.head()) : -1;
        int subject = group < 0 ? -1 : reading.clauses.subject(group);
        int head = subject < 0 ? -1 : reading.clauses.nounPhrases().get(subject).head();
        return head >= 0 && head != phrase.head() && !answers(group, phrase) && isNamed(reading.cast.partiesAt(head))
                ? head
                : NONE;
    }

    /** "rejected a report", "demanded a report": it is another's. */
    private boolean answers(int group, NounPhrase phrase) {
        return reading.isCue(group)
                && reading.cueEnd(group) == phrase.start()
                && reading.cue(group).act() != StatementAct.SAY
                && !reading.is(phrase.start(), Tag.PRPS);
    }

    /** The token before the head that names an actor, where no possessive parts them. */
    private int named(NounPhrase phrase) {
        if (reading.tokens.isCapital(phrase.head())) {
            return NONE;
        }
        for (int i = phrase.head() - 1; i >= phrase.start(); i--) {
            if (isNamed(reading.cast.partiesAt(i))) {
                return i;
            }
        }
        return NONE;
    }

    private boolean isNamed(List<Party> parties) {
        return parties.size() == 1 && reading.cast.isNamed(parties.get(0).actor());
    }

    /** Who made the document that a phrase which ends at {@code to} stands for; nobody for other phrases. */
    List<Party> makers(int phrase, int to) {
        boolean whole = reading.clauses.nounPhrases().get(phrase).end() == to;
        return whole && maker.at(phrase) >= 0 ? reading.cast.partiesAt(maker.at(phrase)) : List.of();
    }
}

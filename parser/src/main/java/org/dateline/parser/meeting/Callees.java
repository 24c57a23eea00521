package org.dateline.parser.meeting;

import java.util.List;
import org.dateline.model.ActorKind;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.MeetingWord;
import org.dateline.parser.lexicon.MeetingWord.Role;
import org.dateline.parser.mention.Party;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;

/** Whether those whom a verb has for its object are called or spoken to, and not called names, or called for. */
final class Callees {
    private static final int LONGEST_ASIDE = 12;

    private final Reading reading;
    private final int counterpart;
    private final int counterparts;

    Callees(Reading reading) {
        this.reading = reading;
        this.counterpart = reading.lexicon().word("counterpart");
        this.counterparts = reading.lexicon().word("counterparts");
    }

    /** "called the minister a liar", "called the minister back", but not "called the minister on Monday". */
    boolean isCalled(MeetingWord word, List<Party> parties, Complements complements, int end) {
        int infinitive = complements.infinitive();
        boolean on = word.particle() != 0;
        boolean ordered =
                infinitive >= 0 && (on || !isSpeech(reading.group(infinitive).verb()));
        boolean barred =
                complements.hasPredicate() || ordered || complements.find(FunctionWord.FOR) >= 0 || isBeforeAside(end);
        boolean phoned = !on && !word.base().equals("call");
        boolean named = hasNamed(parties) || isCounterpart(end - 1);
        return phoned ? named : !barred && named;
    }

    /** "called her, | among other things, a liar" */
    private boolean isBeforeAside(int comma) {
        Tokens tokens = reading.tokens();
        if (!tokens.is(comma, Tag.COMMA) || !tokens.is(comma + 1, Tag.IN)) {
            return false;
        }
        int i = comma + 2;
        while (i < comma + LONGEST_ASIDE && !tokens.is(i, Tag.COMMA)) {
            i++;
        }
        return tokens.is(i, Tag.COMMA) && (tokens.is(i + 1, Tag.DT) || tokens.is(i + 1, Tag.QUOTE));
    }

    /** "called her to discuss, to congratulate" */
    boolean isSpeech(int verb) {
        int word = reading.tokens().word(verb);
        return reading.has(verb, Role.VERB)
                || word != 0 && reading.lexicon().cueVerbs().begins(word);
    }

    /** "spoke to his Peruvian counterpart", "to her opposite number", which has the number of the word. */
    boolean isCounterpart(int token) {
        int word = reading.tokens().word(token);
        return word != 0 && (word == counterpart || word == counterparts) || isOppositeNumber(token);
    }

    private boolean isOppositeNumber(int token) {
        return token > 0
                && reading.tokens().reads(token, "number")
                && reading.tokens().reads(token - 1, "opposite");
    }

    /** Whether one of them is known by name, and is no outlet. */
    boolean hasNamed(List<Party> parties) {
        return parties.stream()
                .map(party -> reading.kind(party.actor()))
                .anyMatch(kind -> kind != null && kind != ActorKind.MEDIA);
    }
}

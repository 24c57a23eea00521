package org.dateline.parser.meeting;

import java.util.List;
import org.dateline.model.ActorKind;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.MeetingWord.Role;
import org.dateline.parser.mention.Party;

/** Tells what is no meeting though its verb could tell of one: contests, interviews, words to an audience. */
final class Exclusions {
    private final Reading reading;

    Exclusions(Reading reading) {
        this.reading = reading;
    }

    /** "will meet in the final" */
    boolean isContest(Complements complements) {
        for (int i = 0; i < complements.size(); i++) {
            if (reading.any(complements.start(i), complements.end(i), Role.SPORT)) {
                return true;
            }
        }
        return false;
    }

    /** "spoke to a host on the radio" */
    boolean isBroadcast(Complements complements) {
        for (int i = 0; i < complements.size(); i++) {
            boolean where = complements.is(i, FunctionWord.ON)
                    || complements.is(i, FunctionWord.IN)
                    || complements.is(i, FunctionWord.FOR)
                    || complements.is(i, FunctionWord.DURING);
            boolean media = where
                    && (reading.any(complements.start(i), complements.end(i), Role.BARRED)
                            || reading.parties(complements.start(i), complements.end(i)).stream()
                                    .anyMatch(party -> reading.kind(party.actor()) == ActorKind.MEDIA));
            if (media) {
                return true;
            }
        }
        return false;
    }

    /** Whether they are the press or another audience. */
    boolean isAudience(int from, int to) {
        int number = reading.clauses().nounPhraseAt(from);
        return number >= 0 && reading.has(reading.phrase(number).head(), Role.BARRED)
                || reading.any(to - 1, to, Role.BARRED);
    }

    /** An outlet asks: that is an interview. */
    boolean hasMedia(List<Party> parties) {
        return parties.stream().anyMatch(party -> reading.kind(party.actor()) == ActorKind.MEDIA);
    }
}

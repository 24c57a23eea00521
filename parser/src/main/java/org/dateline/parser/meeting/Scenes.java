package org.dateline.parser.meeting;

import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.MeetingWord.Role;

/** Tells where what a meeting is about is from where the meeting is: "talks on the war | in Mali". */
final class Scenes {
    private final Reading reading;

    Scenes(Reading reading) {
        this.reading = reading;
    }

    /** "on the war | in Mali", "discussed the situation | in Mali": where that is, not where they met. */
    boolean isAt(Complements complements, int i) {
        int preposition = complements.preposition(i);
        if (i > 0 && complements.end(i - 1) == preposition && isOfOther(complements.preposition(i - 1))) {
            return true;
        }
        boolean object = i == 0 && complements.objectStart() >= 0 && complements.objectEnd() == preposition;
        boolean behind = i > 0 && complements.end(i - 1) == preposition;
        int number = object || behind ? reading.clauses().nounPhraseAt(preposition - 1) : -1;
        if (number < 0) {
            return false;
        }
        int head = reading.phrase(number).head();
        boolean topic = behind
                && isTopic(complements, i - 1)
                && reading.clauses().nounPhraseAt(complements.start(i - 1)) == number;
        return reading.has(head, Role.SCENE) || topic && reading.has(head, Role.NOUN);
    }

    /** "spoke | about the talks | in Lima" */
    private boolean isTopic(Complements complements, int i) {
        return complements.is(i, FunctionWord.ABOUT)
                || complements.is(i, FunctionWord.ON)
                || complements.is(i, FunctionWord.OVER);
    }

    /** Whether the object is another meeting, of which they speak: "discussed | the talks in Lima". */
    boolean isOfMeeting(Complements complements) {
        int object = complements.objectStart() < 0 ? -1 : reading.clauses().nounPhraseAt(complements.objectEnd() - 1);
        return object >= 0 && reading.has(reading.phrase(object).head(), Role.NOUN);
    }

    /** "because of fog | in Lima", "preparations for the summit | in Lima": the reason, or what is yet to come, is there. */
    private boolean isOfOther(int preposition) {
        if (reading.is(preposition, FunctionWord.OF)) {
            return reading.is(preposition - 1, FunctionWord.BECAUSE);
        }
        int number =
                reading.is(preposition, FunctionWord.FOR) ? reading.clauses().nounPhraseAt(preposition - 1) : -1;
        return number >= 0 && reading.has(reading.phrase(number).head(), Role.OF);
    }
}

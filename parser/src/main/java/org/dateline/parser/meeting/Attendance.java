package org.dateline.parser.meeting;

import java.util.List;
import org.dateline.model.ParticipantPart;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.mention.Party;
import org.dateline.parser.sentence.Tag;

/** Adds those who were there too: "in the presence of the minister", at the end of a clause or at its head. */
final class Attendance {
    private final Reading reading;

    Attendance(Reading reading) {
        this.reading = reading;
    }

    void add(Sighting sighting, Complements complements) {
        for (int i = 0; i < complements.size(); i++) {
            if (complements.is(i, FunctionWord.IN) && isPresence(complements.start(i))) {
                int of = reading.phrase(reading.clauses().nounPhraseAt(complements.start(i)))
                        .end();
                sighting.add(reading.parties(of + 1, complements.end(i)), ParticipantPart.PARTICIPANT);
            }
        }
        int start = reading.sentenceStart(sighting.trigger);
        if (reading.is(start, FunctionWord.IN) && isPresence(start + 1)) {
            sighting.add(atHead(start + 1, sighting.trigger), ParticipantPart.PARTICIPANT);
        }
    }

    private boolean isPresence(int token) {
        int number = reading.clauses().nounPhraseAt(token);
        return number >= 0
                && reading.tokens().reads(reading.phrase(number).head(), "presence")
                && reading.is(reading.phrase(number).end(), FunctionWord.OF);
    }

    /** Those between "of" and the comma that ends the head of the sentence. */
    private List<Party> atHead(int token, int limit) {
        int from = reading.phrase(reading.clauses().nounPhraseAt(token)).end() + 1;
        for (int i = from; i < limit; i++) {
            if (reading.tokens().is(i, Tag.COMMA)) {
                return reading.parties(from, i);
            }
        }
        return List.of();
    }
}

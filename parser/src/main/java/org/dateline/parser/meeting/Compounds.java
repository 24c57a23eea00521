package org.dateline.parser.meeting;

import org.dateline.model.ParticipantPart;
import org.dateline.parser.clause.NounPhrase;
import org.dateline.parser.lexicon.MeetingWord;
import org.dateline.parser.lexicon.MeetingWord.Frame;
import org.dateline.parser.lexicon.MeetingWord.Role;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;

/** Tells what a hyphen or dash joins before a meeting noun: "Peruvian-Norwegian talks", "the intra-Syrian dialogue". */
final class Compounds {
    private final Reading reading;
    private final Tokens tokens;

    Compounds(Reading reading) {
        this.reading = reading;
        this.tokens = reading.tokens();
    }

    /** Whether a nation's adjective is joined to another nation, or to a prefix that says it is all on one side. */
    boolean isJoinedNation(int token) {
        return isSide(token) && (isMark(token + 1) && isSide(token + 2) || isMark(token - 1) && isSide(token - 2))
                || isInternal(token);
    }

    /** Whether the words before the noun tell of talks within one country. */
    boolean isInternal(NounPhrase phrase) {
        for (int i = phrase.start(); i < phrase.head(); i++) {
            if (isInternal(i)) {
                return true;
            }
        }
        return false;
    }

    /** "the Peru-brokered talks": what who stands before the hyphen does there. */
    ParticipantPart part(int hyphen) {
        MeetingWord light = isMark(hyphen) ? reading.word(hyphen + 1, Role.LIGHT) : null;
        if (light == null) {
            return ParticipantPart.PARTICIPANT;
        }
        return light.has(Frame.MEDIATOR)
                ? ParticipantPart.MEDIATOR
                : light.has(Frame.HOST) ? ParticipantPart.HOST : ParticipantPart.PARTICIPANT;
    }

    private boolean isInternal(int token) {
        return isMark(token - 1)
                && tokens.reads(token - 2, "intra")
                && reading.cast().nationAt(token).isPresent();
    }

    private boolean isSide(int token) {
        return reading.cast().nationAt(token).isPresent()
                || token >= 0
                        && token < tokens.size()
                        && !reading.cast().partiesAt(token).isEmpty();
    }

    private boolean isMark(int token) {
        return token > 0
                && token + 1 < tokens.size()
                && tokens.isMark(token)
                && tokens.isGlued(token)
                && tokens.isGlued(token + 1)
                && !tokens.is(token, Tag.QUOTE);
    }
}

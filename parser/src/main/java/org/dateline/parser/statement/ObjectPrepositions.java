package org.dateline.parser.statement;

import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;

/** The preposition behind the object of a cue, and the number behind it without which some verbs tell nothing: "put the toll at 12". */
final class ObjectPrepositions {
    private final Reading reading;

    ObjectPrepositions(Reading reading) {
        this.reading = reading;
    }

    /** Whether the object of a cue goes on with a preposition here: "accused the firm | of fraud", "put the toll | at 12". */
    boolean takes(Cue cue, int preposition, int limit) {
        return cue.has(Frame.OBJ_PREPOSITION, reading.tokens.word(preposition))
                && (!cue.has(Frame.FIGURE) || isFigure(preposition + 1, limit));
    }

    /** The end of the agent of a passive, before a preposition of the cue: "blamed by rivals | for the delay". */
    int agentEnd(Cue cue, int agent, int limit) {
        int base = reading.phraseAt(agent).end();
        boolean topic = base + 1 < limit && !reading.is(base, FunctionWord.OF) && takes(cue, base, limit);
        return topic ? base : reading.phraseEnd(agent, limit);
    }

    /** Whether they stand behind what hangs on the object: "put the number | of wounded | at 30". */
    boolean follow(Cue cue, int from, int limit) {
        int i = from;
        while (i + 2 < limit && !takes(cue, i, limit) && reading.is(i, Tag.IN)) {
            int object = reading.is(i + 1, Tag.VBG) ? i + 2 : i + 1;
            if (!reading.isPhraseStart(object)) {
                return false;
            }
            i = reading.phraseAt(object).end();
        }
        return i < limit && takes(cue, i, limit);
    }

    private boolean isFigure(int from, int limit) {
        int i = from;
        while (i < limit && opensFigure(i)) {
            i++;
        }
        return i < limit
                && (reading.is(i, Tag.CD)
                        || reading.tokens.isNumber(i)
                        || reading.lexicon.is(reading.tokens.word(i), WordFlag.SHARE));
    }

    /** "at | around | $ | 12 million", "at | more than | half", "at | between | 3 and 5" */
    private boolean opensFigure(int token) {
        return !reading.tokens.isNumber(token)
                && !reading.is(token, Tag.CD)
                && !reading.lexicon.is(reading.tokens.word(token), WordFlag.SHARE)
                && (reading.tokens.isMark(token)
                        || reading.is(token, Tag.RB)
                        || reading.is(token, Tag.IN)
                        || reading.is(token, Tag.DT)
                        || reading.is(token, Tag.JJ));
    }
}

package org.dateline.parser.statement;

import org.dateline.parser.clause.VerbGroup;
import org.dateline.parser.clause.VerbGroup.Form;
import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.sentence.Tag;

/**
 * A verb of saying that is told again behind a conjunction: "said the tax was low and | said it would rise". Whoever spoke first goes
 * on, whatever the subject of the clause between, for writers vary the verb where another speaks.
 */
final class RepeatedCues {
    private final Reading reading;

    RepeatedCues(Reading reading) {
        this.reading = reading;
    }

    /** The verb group that a coordinated one repeats, in the same tense or as a participle; -1 for none. */
    int first(int group) {
        VerbGroup own = reading.group(group);
        if (!own.isFinite() || !reading.isCue(group) || !isSaying(reading.cue(group)) || !isJoined(own.start())) {
            return -1;
        }
        int from = reading.sentenceStart(own.verb());
        for (int other = group - 1; other >= 0 && reading.group(other).start() >= from; other--) {
            if (reading.isCue(other) && isSame(other, group)) {
                return other;
            }
        }
        return -1;
    }

    private static boolean isSaying(Cue cue) {
        return cue.has(Frame.PAREN) && cue.has(Frame.BARE) && !cue.has(Frame.WEAK);
    }

    private boolean isJoined(int start) {
        int i = start - 1;
        while (i > 0 && reading.is(i, Tag.RB)) {
            i--;
        }
        return reading.is(i, Tag.CC) && !reading.is(i, FunctionWord.OR);
    }

    private boolean isSame(int other, int group) {
        VerbGroup first = reading.group(other);
        VerbGroup own = reading.group(group);
        boolean alike = first.form() == Form.GERUND
                || first.isFinite() && first.tense() == own.tense() && first.perfect() == own.perfect();
        return alike
                && !first.passive()
                && reading.cue(other).lemma().equals(reading.cue(group).lemma());
    }
}

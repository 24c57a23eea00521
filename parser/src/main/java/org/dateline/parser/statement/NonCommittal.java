package org.dateline.parser.statement;

import org.dateline.model.StatementAct;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.sentence.Tag;

/** Two verbs that together leave open what the speaker holds: "neither backed nor rejected", "did not confirm or deny". */
final class NonCommittal {
    private final Reading reading;

    NonCommittal(Reading reading) {
        this.reading = reading;
    }

    /** Whether the verb tells nothing, being the first of two, or the second where that is no answer: "nor rejected the plan". */
    boolean isUntold(int group) {
        return opens(group) || closes(group) && !isAnswer(group);
    }

    /** Whether the verb is the second of two that refuse an answer: "would neither confirm nor | deny that". */
    boolean refuses(int group) {
        return closes(group) && isAnswer(group);
    }

    private boolean closes(int group) {
        return group > 0 && opens(group - 1);
    }

    private boolean opens(int group) {
        if (group + 1 >= reading.clauses.verbGroups().size() || !reading.isCue(group + 1)) {
            return false;
        }
        int before = reading.group(group + 1).start() - 1;
        boolean alternative = reading.is(before, FunctionWord.NOR) || reading.is(before, FunctionWord.OR);
        return alternative
                && before < reading.sentenceEnd(reading.group(group).verb())
                && (isNeither(group)
                        || reading.group(group).negated()
                                && reading.isCue(group)
                                && reading.cueEnd(group) == before
                                && isAnswer(group)
                                && isAnswer(group + 1));
    }

    private boolean isNeither(int group) {
        for (int i = Math.max(0, reading.group(group).start() - 1);
                i < reading.group(group).verb();
                i++) {
            if (reading.is(i, FunctionWord.NEITHER) && reading.is(i, Tag.RB)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAnswer(int group) {
        StatementAct act = reading.cue(group).act(Frame.OBJ);
        return act == StatementAct.CONFIRM || act == StatementAct.DENY;
    }
}

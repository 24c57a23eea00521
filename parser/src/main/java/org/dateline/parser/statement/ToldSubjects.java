package org.dateline.parser.statement;

import org.dateline.parser.clause.VerbGroup;
import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;

/** Subjects of which somebody tells something, so that a second verb behind them is that of who tells it. */
final class ToldSubjects {
    private final Reading reading;
    private final Sources sources;

    ToldSubjects(Reading reading, Sources sources) {
        this.reading = reading;
        this.sources = sources;
    }

    /** Whether the subject of the verb before, a phrase, does not speak itself by a verb that a conjunction joins. */
    boolean is(int subject, int group) {
        return isExpletive(group) || isTold(subject, group) || isVictim(subject, group);
    }

    /** "said it was too dark to sail, but promised": an "it" that stands for nobody, as the predicate of the verb before shows. */
    private boolean isExpletive(int group) {
        int start = reading.clauses.subjectStart(group);
        int first = group - 1;
        while (first >= 0 && !reading.group(first).isFinite()) {
            first--;
        }
        if (!reading.is(start, FunctionWord.IT) || first < 0 || reading.clauses.subjectStart(first) != start) {
            return false;
        }
        int end = reading.group(first).end();
        while (reading.is(end, Tag.RB)) {
            end++;
        }
        return reading.is(reading.group(first).verb(), WordFlag.BE)
                && reading.is(end, Tag.JJ)
                && (reading.is(end + 1, Tag.TO) || reading.is(end + 1, FunctionWord.THAT));
    }

    /**
     * "said the report was wrong, and suggested that", "said the firm had a licence, but added that": of whom somebody tells what it
     * is or has, does not speak itself in the same tense.
     */
    private boolean isTold(int subject, int group) {
        int before = sources.finiteBefore(group);
        Cue cue = reading.cue(group);
        boolean state = before < group
                && reading.clauses.subject(before) == subject
                && !reading.isCue(before)
                && !reading.group(before).passive()
                && (reading.is(reading.group(before).verb(), WordFlag.BE)
                        || reading.is(reading.group(before).verb(), WordFlag.HAVE));
        return state
                && (sources.isEvidence(subject)
                        || cue.has(Frame.PAREN)
                                && cue.has(Frame.THAT)
                                && reading.group(group).tense() == VerbGroup.Tense.PAST
                                && reading.is(reading.cueEnd(group), FunctionWord.THAT));
    }

    /** "said four guards had been killed and blamed a militia": people counted to whom something was done accuse nobody. */
    private boolean isVictim(int subject, int group) {
        int before = sources.finiteBefore(group);
        VerbGroup done = reading.group(before);
        VerbGroup own = reading.group(group);
        return before < group
                && reading.clauses.subject(before) == subject
                && (done.passive() || done.perfect())
                && own.start() == own.verb()
                && SameSpeaker.isSpeech(reading.cue(group))
                && reading.is(reading.clauses.nounPhrases().get(subject).start(), Tag.CD);
    }
}

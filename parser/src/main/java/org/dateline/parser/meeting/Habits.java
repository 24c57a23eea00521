package org.dateline.parser.meeting;

import org.dateline.model.MeetingForm;
import org.dateline.model.TimeKind;
import org.dateline.parser.clause.VerbGroup;
import org.dateline.parser.clause.VerbGroup.Form;
import org.dateline.parser.clause.VerbGroup.Modality;
import org.dateline.parser.clause.VerbGroup.Tense;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.MeetingWord;
import org.dateline.parser.lexicon.MeetingWord.Frame;
import org.dateline.parser.lexicon.MeetingWord.Role;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.time.FoundTime;

/** Tells what people do again and again, which is no meeting of its own: "they meet every Friday", "used to meet". */
final class Habits {
    private static final int REACH = 30;

    private Habits() {}

    /** Whether a finite verb that could tell of a meeting tells of a habit. */
    static boolean is(Reading reading, int group) {
        int verb = reading.group(group).verb();
        boolean meeting = reading.has(verb, Role.VERB) || reading.has(verb, Role.LIGHT);
        return meeting && (isGeneral(reading, group) || isRepeated(reading, group));
    }

    /** "used to meet" */
    static boolean isFormer(Reading reading, int governor) {
        VerbGroup verbs = reading.group(governor);
        return reading.is(verbs.verb(), FunctionWord.USED) && verbs.isFinite() && verbs.start() == verbs.verb();
    }

    /** "They shake hands and go home," she said: the plain present of those who are but a pronoun, in speech, and no day to come. */
    private static boolean isGeneral(Reading reading, int group) {
        VerbGroup verbs = reading.group(group);
        boolean plain = verbs.tense() == Tense.PRESENT
                && verbs.modality() == Modality.NONE
                && !verbs.perfect()
                && !verbs.progressive()
                && !verbs.passive();
        int subject = plain ? reading.clauses().subjectStart(group) : -1;
        if (subject < 0 || !reading.tokens().is(subject, Tag.PRP) || Ahead.isClause(reading, group)) {
            return false;
        }
        boolean quoted = reading.clauses().sentences().isQuoted(verbs.verb());
        return quoted ? reading.isPlural(subject, subject + 1) : isSpeech(reading, verbs.verb());
    }

    /** "She talks to Roth about that night": in an interview. */
    private static boolean isSpeech(Reading reading, int verb) {
        MeetingWord word = reading.word(verb, Role.VERB);
        return word != null && word.form() == MeetingForm.TALKS && word.has(Frame.TO) && !reading.isHeadline(verb);
    }

    /** Whether the clause says how often, in words of its own: "every month", but not "their annual meeting". */
    private static boolean isRepeated(Reading reading, int group) {
        int from = reading.group(group).end();
        int limit = Math.min(reading.sentenceEnd(from - 1), from + REACH);
        for (FoundTime time : reading.timesWithin(from, limit)) {
            if (reading.clauses().clauseOf(time.start()) != group || hasVerb(reading, from, time.start())) {
                return false;
            }
            if (time.time().kind() == TimeKind.SET && isOwnPhrase(reading, time)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasVerb(Reading reading, int from, int to) {
        for (int i = from; i < to; i++) {
            int group = reading.clauses().verbGroupAt(i);
            if (group >= 0 && reading.group(group).form() != Form.PARTICIPLE) {
                return true;
            }
        }
        return false;
    }

    private static boolean isOwnPhrase(Reading reading, FoundTime time) {
        int number = reading.clauses().nounPhraseAt(time.end() - 1);
        return (number < 0 || reading.phrase(number).head() < time.end())
                && !reading.is(time.start() - 1, FunctionWord.OF);
    }
}

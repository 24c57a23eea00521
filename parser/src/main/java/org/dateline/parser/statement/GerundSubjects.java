package org.dateline.parser.statement;

import org.dateline.parser.clause.VerbGroup;
import org.dateline.parser.clause.VerbGroup.Form;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.sentence.Tag;

/** Gerunds that are with their object the subject of a clause: "said | asking for help | was no crime". */
final class GerundSubjects {
    private final Reading reading;

    GerundSubjects(Reading reading) {
        this.reading = reading;
    }

    /** Whether a gerund stands right behind a verb that tells something, and with its object before the verb of what that tells. */
    boolean is(int gerund) {
        int first = gerund;
        while (isJoined(first)) {
            first--;
        }
        VerbGroup own = reading.group(first);
        int before = reading.is(own.start() - 1, Tag.RP) ? own.start() - 1 : own.start();
        boolean told = first > 0
                && own.form() == Form.GERUND
                && reading.group(first - 1).isFinite()
                && reading.isCue(first - 1)
                && reading.group(first - 1).end() == before;
        return told && opensSubject(first);
    }

    /** "asking or | begging for help": a gerund that a conjunction alone joins with the one before it. */
    private boolean isJoined(int gerund) {
        int start = reading.group(gerund).start();
        return gerund > 0
                && reading.group(gerund).form() == Form.GERUND
                && reading.group(gerund - 1).form() == Form.GERUND
                && reading.group(gerund - 1).end() == start - 1
                && reading.is(start - 1, Tag.CC);
    }

    /** Whether nothing but its object and what hangs on that parts a gerund from a finite verb. */
    boolean opensSubject(int gerund) {
        int next = gerund + 1;
        while (next < reading.clauses.verbGroups().size()
                && (reading.group(next).form() == Form.INFINITIVE || isJoined(next))) {
            next++;
        }
        if (next == reading.clauses.verbGroups().size() || !reading.group(next).isFinite()) {
            return false;
        }
        int end = reading.group(next).start();
        int i = reading.group(gerund).end();
        while (i < end && isOfObject(i)) {
            i++;
        }
        return i == end
                && end > reading.group(gerund).end()
                && !FunctionWord.isNominative(reading.tokens.word(end - 1));
    }

    private boolean isOfObject(int token) {
        boolean hangs = reading.is(token, Tag.IN)
                || reading.is(token, Tag.TO)
                || reading.is(token, Tag.RB)
                || reading.is(token, Tag.RP)
                || reading.is(token, Tag.POS);
        int behind = reading.is(token, Tag.CC) ? reading.clauses.verbGroupAt(token + 1) : -1;
        return reading.clauses.nounPhraseAt(token) >= 0
                || reading.clauses.verbGroupAt(token) >= 0
                || behind >= 0 && isJoined(behind)
                || hangs
                        && !reading.is(token, FunctionWord.THAT)
                        && !reading.isClauseOpener(token)
                        && !BareClauses.opensAdverbialClause(reading, token);
    }
}

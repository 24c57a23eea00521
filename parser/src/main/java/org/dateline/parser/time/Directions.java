package org.dateline.parser.time;

import java.util.List;
import org.dateline.parser.clause.Clauses;
import org.dateline.parser.clause.VerbGroup;
import org.dateline.parser.clause.VerbGroup.Form;
import org.dateline.parser.clause.VerbGroup.Modality;
import org.dateline.parser.clause.VerbGroup.Tense;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.lexicon.TimeRole;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;

/** Tells where the clause of a time looks, from its prepositions, its verb's tense and modality, and words that look forward. */
final class Directions {
    private static final int REACH = 12;

    private final Lexicon lexicon;
    private final Clauses clauses;
    private final Line line;
    private final List<VerbGroup> groups;
    private final Plans plans;

    Directions(Lexicon lexicon, Clauses clauses, Line line) {
        this.lexicon = lexicon;
        this.clauses = clauses;
        this.line = line;
        this.groups = clauses.verbGroups();
        this.plans = new Plans(lexicon, clauses, line);
    }

    /** The direction of a time that begins at a token; "before dawn on Monday" is no time to come where its verb is in the past. */
    Direction at(int token, boolean withinDay) {
        if (line.isWord(token - 1, FunctionWord.SINCE)) {
            return Direction.PAST;
        }
        Direction outcome = plans.outcome(token);
        if (outcome != null) {
            return outcome;
        }
        int finite = clause(token);
        if (isAhead(token) && !(withinDay && isPast(finite)) || isOpening(token, finite)) {
            return Direction.FUTURE;
        }
        int near = nearest(token, finite);
        if (near >= 0 && near != finite && !groups.get(near).isFinite()) {
            Direction direction = unfinite(near, token);
            if (direction != Direction.OPEN) {
                return direction;
            }
        }
        if (plans.lookForward(token, finite)) {
            return Direction.FUTURE;
        }
        return finite < 0 ? Direction.OPEN : of(groups.get(finite), token);
    }

    /** The verb of the clause; where it still follows, a relative clause or an infinitive before the time may have it. */
    private int clause(int token) {
        int finite = clauses.clauseOf(token);
        int before = finite >= 0 && groups.get(finite).start() > token ? behind(token) : -1;
        return before >= 0 && groups.get(before).isFinite() ? before : finite;
    }

    /** The verb group that the time follows with no comma between; -1 for none. */
    private int behind(int token) {
        for (int i = token - 1;
                i >= line.from() && i > token - REACH && !line.tokens().isMark(i);
                i--) {
            if (clauses.verbGroupAt(i) >= 0) {
                return clauses.verbGroupAt(i);
            }
        }
        return -1;
    }

    /** "Starting Monday, shops close", "effective Friday". */
    private boolean isOpening(int token, int finite) {
        int i = line.isWord(token - 1, FunctionWord.ON) || line.isWord(token - 1, FunctionWord.FROM)
                ? token - 2
                : token - 1;
        boolean effective = line.reads(i, "effective") || line.reads(i, "effect") && line.reads(i - 1, "with");
        boolean opens = line.reads(i, "starting") || line.reads(i, "beginning") || effective;
        // "was named its head, | effective 1 June"
        boolean behind = effective && line.isComma(line.reads(i, "effect") ? i - 2 : i - 1);
        return opens && (behind || !isPast(finite));
    }

    /** The finite verb's own tense, for the check of the result. */
    boolean isPlainPast(int token) {
        int finite = clauses.clauseOf(token);
        if (finite < 0 || isAhead(token) || nearest(token, finite) != finite) {
            return false;
        }
        VerbGroup group = groups.get(finite);
        return group.tense() == Tense.PAST
                && group.modality() == Modality.NONE
                && !group.progressive()
                && group.end() <= token
                && token - group.end() < 4
                && isWhen(token)
                && !isDue(group, token)
                && !plans.lookForward(token, finite);
    }

    /** The time is when it was, not until or from when, and not what it was for. */
    private boolean isWhen(int token) {
        int before = line.isThe(token - 1) ? token - 2 : token - 1;
        return line.isWord(before, FunctionWord.ON)
                || line.isWord(before, FunctionWord.IN)
                || clauses.verbGroupAt(Math.max(0, token - 1)) >= 0
                || line.isWord(before, FunctionWord.AT)
                || clauses.nounPhraseAt(Math.max(0, token - 1)) >= 0;
    }

    boolean isPlainFuture(int token) {
        int finite = clauses.clauseOf(token);
        if (finite < 0 || nearest(token, finite) != finite || line.isWord(token - 1, FunctionWord.SINCE)) {
            return false;
        }
        VerbGroup group = groups.get(finite);
        return group.modality() == Modality.WILL
                && group.tense() == Tense.FUTURE
                && !group.perfect()
                && token - group.end() < REACH
                && group.end() <= token;
    }

    /** "Ahead of Sunday's vote", "before Friday": a bare noun that is still to come. */
    private boolean isAhead(int token) {
        int i = token - 1;
        i = line.isThe(i) ? i - 1 : i;
        boolean ahead = line.isWord(i, FunctionWord.OF) && line.isWord(i - 1, FunctionWord.AHEAD);
        return ahead
                || line.isWord(i, FunctionWord.BEFORE)
                || line.isWord(i, FunctionWord.UNTIL) && (!isPast(clauses.clauseOf(token)) || isGrant(token));
    }

    /** "Gave him until Friday", "had until Friday", "extended the truce until May", "was suspended until Friday". */
    private boolean isGrant(int token) {
        int verb = groups.get(clauses.clauseOf(token)).verb();
        boolean stopped = line.is(verb, TimeRole.OUTCOME)
                && line.at(verb).code().equals("OFF")
                && groups.get(clauses.clauseOf(token)).passive();
        return stopped
                || lexicon.is(line.tokens().word(verb), WordFlag.GRANT)
                || line.reads(verb, "had")
                        && groups.get(clauses.clauseOf(token)).end() == token - 1
                || line.is(verb, TimeRole.OUTLOOK);
    }

    private boolean isPast(int group) {
        return group >= 0
                && groups.get(group).tense() == Tense.PAST
                && groups.get(group).modality() == Modality.NONE;
    }

    /** The verb group right before the token in its clause; the finite one where the clause has no other. */
    private int nearest(int token, int finite) {
        int before = behind(token);
        if (before >= 0 && !groups.get(before).isFinite()) {
            return before;
        }
        int first = finite >= 0 ? clauses.clauseStart(finite) : line.from();
        for (int i = token - 1; i >= Math.max(line.from(), Math.min(first, token)) && i > token - 2 * REACH; i--) {
            int group = clauses.verbGroupAt(i);
            if (group >= 0) {
                return group;
            }
        }
        return finite;
    }

    /** An infinitive looks ahead after a verb or noun of plan or will, and in a headline; else it looks where its governor does. */
    private Direction unfinite(int group, int token) {
        VerbGroup verb = groups.get(group);
        if (verb.form() == Form.INFINITIVE) {
            boolean ahead = plans.govern(verb.start()) || isToBe(verb) || clauses.clauseOf(token) < 0;
            boolean done = verb.perfect() && !line.isWord(token - 1, FunctionWord.BY);
            return done ? Direction.PAST : ahead ? Direction.FUTURE : Direction.OPEN;
        }
        if (line.is(verb.verb(), TimeRole.OUTLOOK) && token - verb.end() < 4) {
            return Direction.FUTURE;
        }
        if (verb.form() == Form.GERUND && plans.governGerund(verb.start())) {
            return Direction.FUTURE;
        }
        boolean reduced = verb.form() == Form.PARTICIPLE && (clauses.clauseOf(token) < 0 || isReduced(verb, token));
        return reduced ? Direction.PAST : Direction.OPEN;
    }

    /** "An event to be held on Monday". */
    private boolean isToBe(VerbGroup verb) {
        int before = line.isComma(verb.start() - 1) ? verb.start() - 2 : verb.start() - 1;
        return verb.passive() && !verb.perfect() && line.has(before) && clauses.nounPhraseAt(before) >= 0;
    }

    /** "The plan announced in January", "the plan, announced in January,": a participle right behind its noun tells what has been. */
    private boolean isReduced(VerbGroup verb, int token) {
        int noun = line.isComma(verb.start() - 1) ? verb.start() - 2 : verb.start() - 1;
        return token - verb.end() < 3
                && verb.start() == verb.verb()
                && !line.tokens().is(verb.verb(), Tag.VBG)
                && noun >= line.from()
                && (clauses.nounPhraseAt(noun) >= 0 || line.tokens().is(verb.start() - 1, Tag.WP));
    }

    private Direction of(VerbGroup group, int token) {
        return switch (group.modality()) {
            case WILL, WOULD, ARRANGED ->
                group.perfect() && group.modality() != Modality.WILL ? Direction.PAST : Direction.FUTURE;
            case POSSIBLE, NECESSARY ->
                group.perfect() || group.tense() == Tense.PAST ? Direction.PAST : Direction.FUTURE;
            case NONE -> ofTense(group, token);
        };
    }

    private Direction ofTense(VerbGroup group, int token) {
        boolean planning = group.tense() == Tense.PRESENT && token < group.start() && isSchedule(group.verb());
        boolean outlook = group.tense() == Tense.PRESENT && isOutlook(group, token);
        if (planning || group.tense() == Tense.FUTURE || outlook || isDue(group, token)) {
            return Direction.FUTURE;
        }
        if (group.tense() == Tense.PAST || group.perfect()) {
            return Direction.PAST;
        }
        boolean arranged = group.progressive()
                || isWhen(group, token)
                || group.end() <= token && (isSchedule(group.verb()) || isInTime(group));
        return group.tense() == Tense.PRESENT && arranged ? Direction.FUTURE : Direction.OPEN;
    }

    private boolean isSchedule(int verb) {
        return line.is(verb, TimeRole.SCHEDULE) || line.is(verb, TimeRole.OUTLOOK);
    }

    /** "When they meet on Monday". */
    private boolean isInTime(VerbGroup group) {
        int first = clauses.clauseStart(clauses.verbGroupAt(group.verb()));
        return line.isWord(first, FunctionWord.WHEN)
                || line.isWord(first, FunctionWord.UNTIL)
                || line.isWord(first, FunctionWord.BEFORE)
                || line.isWord(first, FunctionWord.ONCE)
                || line.isWord(first, FunctionWord.IF);
    }

    /** "The election is on Sunday", "the deadline is Friday". */
    private boolean isWhen(VerbGroup group, int token) {
        boolean led = line.isWord(token - 1, FunctionWord.ON)
                || line.isWord(token - 1, FunctionWord.IN)
                || line.isWord(token - 1, FunctionWord.AT);
        return group.end() == (led ? token - 1 : token)
                && (line.isWord(group.verb(), FunctionWord.IS) || line.isWord(group.verb(), FunctionWord.ARE));
    }

    /** "Is due on Friday", "is expected Monday". */
    private boolean isOutlook(VerbGroup group, int token) {
        if (line.is(group.verb(), TimeRole.OUTLOOK) && group.passive()) {
            return true;
        }
        return line.looksForward(group.end()) && group.end() < token;
    }

    /** "Was expected in June", which tells of a day to come, as "was announced in June" does not. */
    private boolean isDue(VerbGroup group, int token) {
        return group.passive()
                && !group.perfect()
                && group.end() <= token
                && line.outlook(group.verb()).code().equals("DUE");
    }
}

package org.dateline.parser.time;

import java.util.List;
import org.dateline.parser.clause.Clauses;
import org.dateline.parser.clause.VerbGroup;
import org.dateline.parser.clause.VerbGroup.Modality;
import org.dateline.parser.clause.VerbGroup.Tense;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.Lexicon;
import org.dateline.parser.lexicon.TimeRole;
import org.dateline.parser.sentence.Tag;
import org.jspecify.annotations.Nullable;

/** Tells the times of plans from words that look forward, and the plans of which the clause tells what has become. */
final class Plans {
    private static final int REACH = 8;

    private final Lexicon lexicon;
    private final Clauses clauses;
    private final Line line;
    private final List<VerbGroup> groups;

    Plans(Lexicon lexicon, Clauses clauses, Line line) {
        this.lexicon = lexicon;
        this.clauses = clauses;
        this.line = line;
        this.groups = clauses.verbGroups();
    }

    /** Whether a word of plan stands right before a gerund: "considered selling", "open to meeting", "ruled out running". */
    boolean governGerund(int gerund) {
        boolean led = line.has(gerund - 1) && (line.tokens().is(gerund - 1, Tag.RP) || !isNoPreposition(gerund - 1));
        int word = led ? gerund - 2 : gerund - 1;
        return line.looksForward(word) && clauses.nounPhraseAt(word) < 0;
    }

    /** Whether a word of plan or will governs an infinitive. */
    boolean govern(int infinitive) {
        for (int i = infinitive - 1; i >= line.from() && i > infinitive - REACH; i--) {
            if (line.is(i, TimeRole.OUTLOOK)) {
                return true;
            }
            if (line.isComma(i)) {
                return false;
            }
        }
        return false;
    }

    /** A word of plan stands right before: "scheduled for Friday", "a deadline of Friday", "a call for talks on Monday". */
    boolean lookForward(int token, int finite) {
        for (int i = token - 1; i >= line.from() && i > token - 5; i--) {
            boolean verb = finite >= 0 && groups.get(finite).verb() == i;
            boolean active = verb && !groups.get(finite).passive();
            if (isMoved(i) || !active && isPlan(i, verb, token)) {
                return true;
            }
        }
        if (isProspect(token)) {
            return true;
        }
        if (finite < 0 || groups.get(finite).end() > token) {
            return false;
        }
        if (line.isWord(token - 1, FunctionWord.BY)) {
            return isCall(finite)
                    || groups.get(finite).tense() == Tense.PRESENT
                            && !groups.get(finite).perfect();
        }
        boolean moved = line.isWord(token - 1, FunctionWord.TO)
                && isPutOff(groups.get(finite).verb());
        return moved || isSetFor(token, finite) || isAskedTo(token, finite) || isCalledFor(token, finite);
    }

    /** "Invited her to Bern for talks on Friday", "summoned him to a meeting on Friday": when that is which somebody is to come to. */
    private boolean isAskedTo(int token, int finite) {
        VerbGroup group = groups.get(finite);
        if (!line.is(group.verb(), TimeRole.OUTLOOK) || group.modality() != Modality.NONE || isCall(finite)) {
            return false;
        }
        boolean led = line.isWord(token - 1, FunctionWord.ON) || line.isWord(token - 1, FunctionWord.IN);
        int number = line.has(token - 2) ? clauses.nounPhraseAt(led ? token - 2 : token - 1) : -1;
        int before = number < 0 ? -1 : clauses.nounPhrases().get(number).start() - 1;
        return before > group.end()
                && isEvent(clauses.nounPhrases().get(number).head())
                && (line.isWord(before, FunctionWord.FOR) || line.isWord(before, FunctionWord.TO));
    }

    /** "The prospect of a strike on Friday" */
    private boolean isProspect(int token) {
        for (int i = token - 1; i >= line.from() && i > token - REACH; i--) {
            if (clauses.verbGroupAt(i) >= 0 || line.isComma(i)) {
                return false;
            }
            if (line.outlook(i).code().equals("OF") && line.isWord(i + 1, FunctionWord.OF)) {
                return true;
            }
        }
        return false;
    }

    /** "Originally scheduled for Friday": a plan that has been given up, whatever the clause goes on to tell. */
    private boolean isOnceMeant(int token) {
        for (int i = token - 1; i > line.from() && i > token - REACH && !line.isComma(i); i--) {
            if (line.is(i, TimeRole.OUTLOOK) && line.outlook(i - 1).code().equals("ONCE")) {
                return true;
            }
        }
        return false;
    }

    /** "Set the hearing for Friday", but not "expected sales for March to fall". */
    private boolean isSetFor(int token, int finite) {
        VerbGroup group = groups.get(finite);
        return line.isWord(token - 1, FunctionWord.FOR)
                && line.is(group.verb(), TimeRole.OUTLOOK)
                && group.modality() == Modality.NONE
                && !line.is(token - 2, TimeRole.ACCOUNT)
                && !isOwner(token);
    }

    private boolean isCall(int finite) {
        VerbGroup group = groups.get(finite);
        String code = line.outlook(group.verb()).code();
        return (code.equals("CALL") || code.equals("DUE")) && !group.passive();
    }

    /** "Called for elections in June", "did not rule out a strike in June": the month of what is yet to be held. */
    private boolean isCalledFor(int token, int finite) {
        if (!line.is(token, TimeRole.MONTH) || !line.isWord(token - 1, FunctionWord.IN)) {
            return false;
        }
        int any = any(finite);
        if (any < 0 && !isCall(finite)) {
            return false;
        }
        int first = any < 0 ? groups.get(finite).end() : any;
        first = line.isWord(first, FunctionWord.FOR) || line.isWord(first, FunctionWord.TO) ? first + 1 : first;
        boolean known = line.isThe(first) || line.tokens().is(first, Tag.PRPS);
        boolean event = any >= 0;
        for (int i = first; i < token - 1 && !known; i++) {
            event |= isEvent(i);
            known = line.tokens().isMark(i)
                    || clauses.verbGroupAt(i) >= 0
                    || !(event ? isOfEvent(i) : isNoPreposition(i));
        }
        return event && !known;
    }

    /** Where that begins which somebody is open to or does not rule out, whatever it be; -1 where the clause says no such thing. */
    private int any(int finite) {
        VerbGroup group = groups.get(finite);
        int word = line.outlook(group.verb()).code().equals("ANY") ? group.verb() : group.end();
        boolean any = word == group.verb() && !group.passive()
                || line.outlook(word).code().equals("ANY");
        return any ? Math.max(line.phraseEnd(word), word + 1) : -1;
    }

    private boolean isEvent(int token) {
        return line.is(token, TimeRole.EVENT)
                || line.is(token, TimeRole.SCHEDULE) && line.tokens().tag(token).isNoun()
                || lexicon.isMeetingNoun(line.tokens().word(token));
    }

    private boolean isNoPreposition(int token) {
        return !line.tokens().is(token, Tag.IN) && !line.tokens().is(token, Tag.TO);
    }

    /** Whether a preposition tells with whom, where or on what something is held: "a vote on the budget in June". */
    private boolean isOfEvent(int token) {
        return isNoPreposition(token)
                || line.isWord(token, FunctionWord.WITH)
                || line.isWord(token, FunctionWord.BETWEEN)
                || line.isWord(token, FunctionWord.OF)
                || line.isWord(token, FunctionWord.ON)
                || line.isWord(token, FunctionWord.IN)
                || line.isWord(token, FunctionWord.AT)
                || line.isWord(token, FunctionWord.TO);
    }

    /** "Put back to", "brought forward to". */
    private boolean isMoved(int token) {
        boolean moved =
                line.reads(token + 1, "back") || line.reads(token + 1, "off") || line.reads(token + 1, "forward");
        return moved && (line.isWord(token + 2, FunctionWord.TO) || line.isWord(token + 2, FunctionWord.UNTIL));
    }

    /** "Scheduled for Friday", "due by Friday", but not "ordered by parliament on Friday". */
    private boolean isPlan(int token, boolean verb, int time) {
        return line.is(token, TimeRole.OUTLOOK)
                && (line.isWord(token + 1, FunctionWord.FOR)
                        || line.isWord(token + 1, FunctionWord.BY) && token + 2 == time
                        || line.isWord(token + 1, FunctionWord.TO)
                        || line.isWord(token + 1, FunctionWord.UNTIL)
                        || !verb && line.reads(token, "due"));
    }

    /**
     * Where the clause looks that tells what became of a plan for this time: back where it was carried out, to the nearest such
     * time where it was dropped, "talks planned for Friday were called off"; null for another clause.
     */
    @Nullable
    Direction outcome(int token) {
        if (isOnceMeant(token)) {
            return Direction.NEAR;
        }
        if (isPutOffTo(token)) {
            return Direction.FUTURE;
        }
        int next = nextFinite(token);
        if (next >= 0 && isTold(groups.get(next)) && (isPlanned(token) || isOwner(token))) {
            int verb = groups.get(next).verb();
            boolean over =
                    line.is(verb, TimeRole.OUTCOME) && line.at(verb).code().equals("OVER");
            boolean dropped = !over && (line.is(verb, TimeRole.OUTCOME) || isPutOff(verb));
            if (over || dropped) {
                return over ? Direction.PAST : Direction.NEAR;
            }
        }
        if (next >= 0 && isPlannedFor(token)) {
            return Direction.FUTURE;
        }
        int finite = clauses.clauseOf(token);
        boolean had = finite >= 0
                && groups.get(finite).end() <= token
                && (isFormer(groups.get(finite)) || isOfPutOff(finite));
        return had && (next >= 0 || groups.get(finite).modality() == Modality.NONE) ? Direction.NEAR : null;
    }

    /** "Had been postponed to April", "put the trip, planned for March, off until May". */
    private boolean isPutOffTo(int token) {
        boolean to = line.isWord(token - 1, FunctionWord.TO) || line.isWord(token - 1, FunctionWord.UNTIL);
        for (int i = token - 2; to && i >= line.from() && i > token - 2 * REACH; i--) {
            int group = clauses.verbGroupAt(i);
            if (group >= 0
                    && (isPutOff(groups.get(group).verb())
                            || isMoved(groups.get(group).verb()))) {
                return true;
            }
            to = group < 0 || line.isComma(token - 2);
        }
        return false;
    }

    /** "A hearing scheduled for Monday was announced": the plan is no clause of its own. */
    private boolean isPlannedFor(int token) {
        for (int i = token - 1; i >= line.from() && i > token - 5; i--) {
            if (isPlan(i, false, token)) {
                return true;
            }
        }
        return false;
    }

    /** "Had been planned for Monday", "were to meet on Monday" where another clause follows. */
    private boolean isFormer(VerbGroup group) {
        if (group.tense() != Tense.PAST) {
            return false;
        }
        boolean arranged = group.modality() == Modality.ARRANGED;
        boolean plan = line.is(group.verb(), TimeRole.OUTLOOK) || line.is(group.end(), TimeRole.OUTLOOK);
        return arranged || group.perfect() && plan;
    }

    /** "Put off the trip, which was due on Monday": the plan for what another verb puts off. */
    private boolean isOfPutOff(int finite) {
        VerbGroup group = groups.get(finite);
        boolean plan = line.is(group.verb(), TimeRole.OUTLOOK) || line.is(group.end(), TimeRole.OUTLOOK);
        boolean relative = group.tense() == Tense.PAST && plan && finite > 0 && line.isComma(group.start() - 2);
        return relative
                && groups.get(finite - 1).start() >= line.from()
                && isPutOff(groups.get(finite - 1).verb());
    }

    /** A word of plan before the time, in the same noun phrase or behind its noun. */
    private boolean isPlanned(int token) {
        if (line.is(token + 1, TimeRole.OUTLOOK)) {
            return true;
        }
        for (int i = token - 1; i >= line.from() && i > token - REACH; i--) {
            if (line.is(i, TimeRole.OUTLOOK)) {
                return true;
            }
        }
        return false;
    }

    /** "Saturday's match was postponed", "Friday's planned talks were held". */
    private boolean isOwner(int token) {
        return line.has(token + 1) && line.tokens().is(token + 1, Tag.POS);
    }

    /** The finite verb after the time, with no other verb between; -1 for none. */
    private int nextFinite(int token) {
        for (int i = token + 1; i < line.to() && i < token + REACH; i++) {
            int group = clauses.verbGroupAt(i);
            if (group >= 0) {
                return groups.get(group).isFinite() ? group : -1;
            }
        }
        return -1;
    }

    private static boolean isTold(VerbGroup group) {
        return group.modality() == Modality.NONE && (group.tense() == Tense.PAST || group.perfect());
    }

    private boolean isPutOff(int verb) {
        return line.outlook(verb).code().equals("OFF")
                || line.reads(verb, "called") && line.isWord(verb + 1, FunctionWord.OFF);
    }
}

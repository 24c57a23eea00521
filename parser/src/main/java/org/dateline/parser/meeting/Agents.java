package org.dateline.parser.meeting;

import org.dateline.model.ActorKind;
import org.dateline.model.MeetingStatus;
import org.dateline.model.StatementAct;
import org.dateline.parser.clause.Clauses;
import org.dateline.parser.clause.NounPhrase;
import org.dateline.parser.clause.VerbGroup;
import org.dateline.parser.clause.VerbGroup.Form;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.MeetingWord;
import org.dateline.parser.lexicon.MeetingWord.Frame;
import org.dateline.parser.lexicon.MeetingWord.Role;
import org.dateline.parser.sentence.Tag;
import org.jspecify.annotations.Nullable;

/** Tells who does what a verb group says, also where the verb has no subject of its own. */
final class Agents {
    private static final int DEPTH = 6;

    /** The tokens of an agent. */
    record Range(int start, int end) {}

    private final Reading reading;
    private final Clauses clauses;

    Agents(Reading reading) {
        this.reading = reading;
        this.clauses = reading.clauses();
    }

    /** The subject, or who controls an infinitive or gerund; null for nobody. */
    @Nullable
    Range of(int group) {
        return of(group, DEPTH);
    }

    private @Nullable Range of(int group, int depth) {
        if (group < 0 || depth == 0) {
            return null;
        }
        return switch (reading.group(group).form()) {
            case FINITE ->
                clauses.subjectStart(group) < 0 ? null : new Range(subjectStart(group), clauses.subjectEnd(group));
            case INFINITIVE -> ofInfinitive(group, depth);
            case BASE -> ofBase(group, depth);
            default -> ofParticiple(group, depth);
        };
    }

    private int subjectStart(int group) {
        int start = clauses.subjectStart(group);
        int from = reading.sentenceStart(start);
        int other =
                start > from + 1 && reading.tokens().is(start - 1, Tag.COMMA) ? clauses.nounPhraseAt(start - 2) : -1;
        boolean relative = clauses.isRelative(group) && reading.is(start - 1, FunctionWord.OF);
        int whole = relative ? clauses.nounPhraseAt(start - 2) : -1;
        if (whole >= 0 && reading.isOffice(reading.phrase(whole).head())) {
            return reading.phrase(whole).start();
        }
        int joined = beforeAnd(start, from);
        if (joined >= 0) {
            return joined;
        }
        if (isPersonBefore(start, from)) {
            return from;
        }
        boolean list =
                other >= 0 && reading.isHeadline(start) && reading.phrase(other).start() == from;
        return list || isNationsBefore(start, from) ? from : start;
    }

    /** "Norwegian, Peruvian | ministers meet": in a headline all words before are nations. */
    private boolean isNationsBefore(int start, int from) {
        boolean nations = start > from && reading.isHeadline(start);
        for (int i = from; nations && i < start; i++) {
            nations = reading.cast().nationAt(i).isPresent()
                    || !reading.cast().partiesAt(i).isEmpty()
                    || reading.tokens().is(i, Tag.COMMA);
        }
        return nations;
    }

    /** "Weber and | Peru's minister Lund met": a person's name is all that stands before, with "and". */
    private boolean isPersonBefore(int start, int from) {
        int first = start > from + 1 && reading.is(start - 1, FunctionWord.AND) ? clauses.nounPhraseAt(start - 2) : -1;
        return first >= 0
                && reading.phrase(first).start() == from
                && reading.cast().parties(first).stream()
                        .anyMatch(party -> reading.kind(party.actor()) == ActorKind.PERSON);
    }

    /** "Envoys from Norway and Sweden are meeting": where the clause takes the last name alone; -1 for no such case. */
    private int beforeAnd(int start, int from) {
        int first = start > from + 2 && reading.is(start - 1, FunctionWord.AND) ? clauses.nounPhraseAt(start - 2) : -1;
        int before = first < 0 ? -1 : reading.phrase(first).start() - 1;
        boolean of = before > from && (reading.is(before, FunctionWord.FROM) || reading.is(before, FunctionWord.OF));
        int head = of ? clauses.nounPhraseAt(before - 1) : -1;
        int noun = head < 0 ? -1 : reading.phrase(head).head();
        boolean people = noun >= 0 && (reading.tokens().is(noun, Tag.NNS) || reading.isOffice(noun));
        return people ? reading.phrase(head).start() : -1;
    }

    /** "to visit A and meet B" */
    private @Nullable Range ofBase(int group, int depth) {
        int before = reading.group(group).start() - 1;
        boolean joined = before >= 0
                && (reading.tokens().is(before, Tag.CC) || reading.tokens().is(before, Tag.COMMA));
        if (joined || clauses.governor(group) >= 0) {
            return of(clauses.governor(group), depth - 1);
        }
        return before(group);
    }

    private @Nullable Range ofInfinitive(int group, int depth) {
        int governor = clauses.governor(group);
        int start = reading.group(group).start();
        int near = start > 0 ? clauses.nounPhraseAt(start - 1) : -1;
        if (near >= 0 && isFor(near) && !isGoal(governor)) {
            return range(near);
        }
        Range owner = near >= 0 && isDoers(reading.phrase(near).head()) ? owner(near) : null;
        if (owner != null) {
            return owner;
        }
        if (governor < 0 || reading.group(governor).end() > start) {
            return before(group);
        }
        if (controlsByObject(governor) && !reading.group(governor).passive()) {
            int object = clauses.nounPhraseAt(Math.min(reading.group(governor).end(), start - 1));
            int called = object < 0 ? objectAfterPreposition(governor, start) : object;
            return called >= 0 ? range(called) : of(governor, depth - 1);
        }
        return of(governor, depth - 1);
    }

    /** Whether who has it will do it: a plan or a refusal, not an invitation. */
    private boolean isDoers(int noun) {
        MeetingWord word = reading.word(noun, Role.OF);
        return word != null && word.status() != MeetingStatus.PROPOSED;
    }

    /** "Peru's refusal to meet", "his plan to visit": whose it is; null where the phrase tells nobody. */
    @Nullable
    Range owner(int number) {
        NounPhrase phrase = reading.phrase(number);
        if (reading.tokens().is(phrase.start(), Tag.PRPS)) {
            return new Range(phrase.start(), phrase.start() + 1);
        }
        for (int i = phrase.start() + 1; i < phrase.head(); i++) {
            if (reading.tokens().is(i, Tag.POS)) {
                return new Range(phrase.start(), i);
            }
        }
        return null;
    }

    private boolean isSomebody(int number) {
        return reading.cast().parties(number).stream().anyMatch(reading::isPeople);
    }

    /** "left for Lima to meet": the phrase after "for" is where somebody goes. */
    private boolean isGoal(int governor) {
        MeetingWord word =
                governor < 0 ? null : reading.word(reading.group(governor).verb(), Role.VERB);
        return word != null && word.has(Frame.GOAL_FOR);
    }

    private Range range(int number) {
        return new Range(
                reading.phrase(number).start(),
                reading.coordinations()
                        .end(number, reading.sentenceEnd(reading.phrase(number).start())));
    }

    private boolean isFor(int number) {
        int before = reading.phrase(number).start() - 1;
        return reading.is(before, FunctionWord.FOR)
                || reading.is(before, FunctionWord.BY)
                || (reading.is(before, FunctionWord.OF) || reading.is(before, FunctionWord.TO))
                        && before > 0
                        && reading.has(before - 1, Role.OF);
    }

    /** "called on the minister to visit" */
    private int objectAfterPreposition(int governor, int before) {
        int i = reading.group(governor).end() + 1;
        return i < before && reading.isPreposition(i - 1) ? clauses.nounPhraseAt(i) : -1;
    }

    private boolean controlsByObject(int governor) {
        for (MeetingWord word : reading.lexicon()
                .meetingWords(reading.tokens().word(reading.group(governor).verb()))) {
            if (word.role() == Role.STATUS && word.has(Frame.OBJECT)) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Range ofParticiple(int group, int depth) {
        if (reading.sharedAuxiliary(group) >= 0) {
            return of(reading.sharedAuxiliary(group), depth - 1);
        }
        VerbGroup verbs = reading.group(group);
        int before = verbs.start() - 1;
        if (before < 0 || before < reading.sentenceStart(verbs.start())) {
            return ofClause(group, depth);
        }
        if (clauses.nounPhraseAt(before) >= 0) {
            return before(group);
        }
        int blamed = reading.is(before, FunctionWord.FOR) ? clauses.nounPhraseAt(before - 1) : -1;
        if (blamed >= 0 && !isTold(blamed) && reading.timeAt(before - 1) == null && isSomebody(blamed)) {
            // "thanked her for visiting Peru"
            return range(blamed);
        }
        boolean joined = reading.tokens().is(before, Tag.CC)
                && clauses.governor(group) >= 0
                && reading.group(clauses.governor(group)).form() == verbs.form();
        return joined ? of(clauses.governor(group), depth - 1) : ofClause(group, depth);
    }

    /** "apologised to her for visiting Peru": it is the speaker who did it. */
    private boolean isTold(int number) {
        int to = reading.phrase(number).start() - 1;
        return to > 0 && reading.tokens().is(to, Tag.TO) && reading.act(to - 1) == StatementAct.APOLOGIZE;
    }

    /** Of a gerund after a preposition or at the head of a sentence, the subject of the clause. */
    private @Nullable Range ofClause(int group, int depth) {
        int governor = clauses.governor(group);
        if (governor >= 0 && !reading.group(governor).isFinite()) {
            return of(governor, depth - 1);
        }
        int clause = clauses.clauseOf(reading.group(group).start());
        return clause == group || clause < 0 || reading.group(clause).form() != Form.FINITE
                ? null
                : of(clause, depth - 1);
    }

    /** The coordination right before the group: "Weber to visit Oslo". */
    private @Nullable Range before(int group) {
        int i = reading.group(group).start() - 1;
        int from = reading.sentenceStart(reading.group(group).start());
        while (i >= from && (reading.tokens().is(i, Tag.RB) || reading.tokens().is(i, Tag.COMMA))) {
            i--;
        }
        int number = i >= from ? clauses.nounPhraseAt(i) : -1;
        return number < 0
                ? null
                : new Range(start(number, from), reading.phrase(number).end());
    }

    /** In a headline commas alone may join: "Weber, Lund to meet". */
    private int start(int number, int from) {
        int first = reading.coordinations().start(number, from);
        int i = first - 1;
        int other = i > from && reading.tokens().is(i, Tag.COMMA) ? clauses.nounPhraseAt(i - 1) : -1;
        return other >= 0 && reading.phrase(other).start() == from ? from : first;
    }
}

package org.dateline.parser.meeting;

import java.util.Arrays;
import org.dateline.parser.clause.VerbGroup;
import org.dateline.parser.clause.VerbGroup.Form;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.MeetingWord.Role;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;

/**
 * What follows a verb or a noun and hangs on it: its object and its prepositional phrases, in one walk to the right that ends with
 * the clause. Positions are token numbers.
 */
final class Complements {
    private static final int REACH = 60;
    /** More hang on no noun or verb of prose; and each of them is looked at for each of the others. */
    private static final int MOST = 8;

    private static final int FIELDS = 4;
    private static final int START = 1;
    private static final int END = 2;
    private static final int PARTICIPLE = 3;

    private final Reading reading;
    private final Tokens tokens;
    private final int limit;
    private final ShiftedObjects shifted;
    private boolean ofNoun;
    private int objectStart = -1;
    private int objectEnd = -1;
    private boolean predicate;
    private boolean schedule;
    private int infinitive = -1;
    private int end;
    /** Of each complement the preposition, where it begins and ends, and its participle, one after another. */
    private int[] rows = new int[2 * FIELDS];

    private int size;

    private Complements(Reading reading, int from, int limit) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.limit = limit;
        this.end = from;
        this.shifted = new ShiftedObjects(reading);
    }

    static Complements ofVerb(Reading reading, int from) {
        Complements complements = new Complements(reading, from, limit(reading, from));
        complements.walk(from, true);
        return complements;
    }

    static Complements ofNoun(Reading reading, int from) {
        Complements complements = new Complements(reading, from, limit(reading, from));
        complements.ofNoun = true;
        complements.walk(from, false);
        return complements;
    }

    private static int limit(Reading reading, int from) {
        return from == 0 ? 0 : Math.min(reading.sentenceEnd(from - 1), from + REACH);
    }

    private void walk(int from, boolean objectAllowed) {
        boolean object = objectAllowed;
        int participle = -1;
        int i = from;
        while (i < limit && size < MOST) {
            if (object && isBeforeNoun(from, i)) {
                i++;
                continue;
            }
            int next = step(i, object, participle);
            if (next <= i) {
                return;
            }
            int group = reading.clauses().verbGroupAt(i);
            participle = group >= 0 ? group : participle;
            object &= next == i + 1 && tokens.is(i, Tag.RB) || shifted.isAhead(i, next, limit);
            i = next;
        }
    }

    /** "met | deposed | president Lund", "met | striking | drivers": what looks like a verb belongs to the object. */
    private boolean isBeforeNoun(int from, int i) {
        int group = reading.clauses().verbGroupAt(i);
        int number = group < 0 || reading.group(group).end() != i + 1
                ? -1
                : reading.clauses().nounPhraseAt(i + 1);
        if (number < 0 || reading.group(group).start() != i || tokens.is(i + 1, Tag.DT) || tokens.is(i + 1, Tag.PRPS)) {
            return false;
        }
        Form form = reading.group(group).form();
        return reading.has(from - 1, Role.VERB) && (form == Form.PARTICIPLE || form == Form.GERUND);
    }

    /** The token after the complement at {@code i}, or {@code i} where the clause ends. */
    private int step(int i, boolean object, int participle) {
        if (reading.timeAt(i) != null && !tokens.is(reading.timeAt(i).end(), Tag.POS)) {
            return close(reading.timeAt(i).end());
        }
        if (i + 4 < limit && tokens.is(i, Tag.CD) && tokens.is(i + 1, Tag.HYPH) && tokens.is(i + 3, Tag.HYPH)) {
            // "met | one-on-one"
            return i + 5;
        }
        int number = reading.clauses().nounPhraseAt(i);
        if (number >= 0
                && tokens.is(i, Tag.RB)
                && reading.timeAt(reading.phrase(number).head()) != null) {
            // "meet | again next week"
            return i + 1;
        }
        if (number >= 0) {
            return phrase(number, i, object, participle);
        }
        int group = reading.clauses().verbGroupAt(i);
        if (group >= 0) {
            return verb(group, i);
        }
        if (reading.isPreposition(i)) {
            return preposition(i, participle);
        }
        if (ofNoun && Appended.eventEnd(reading, i) > i) {
            return Appended.eventEnd(reading, i);
        }
        predicate |= tokens.is(i, Tag.QUOTE) && i == objectEnd;
        return switch (tokens.tag(i)) {
            case RB, RP, JJ, X, DT -> {
                schedule |= tokens.is(i, Tag.JJ) && Appended.is(reading, i);
                predicate |= tokens.is(i, Tag.JJ) && !schedule;
                yield i + 1;
            }
            case CC -> i + 1 < limit && reading.isPreposition(i + 1) ? i + 1 : more(i);
            case COMMA ->
                i + 1 < limit && (goesOn(i + 1) || isAside(i) || Appended.begins(reading, i + 1)) ? i + 1 : more(i);
            case BRACKET -> afterBracket(i);
            default -> i;
        };
    }

    /** "visited Oslo on Monday, Bergen on Tuesday and Lima on Friday" */
    private int more(int conjunction) {
        int first = tokens.reads(conjunction + 1, "then") ? conjunction + 2 : conjunction + 1;
        int number = first < limit ? reading.clauses().nounPhraseAt(first) : -1;
        boolean gapped = number >= 0
                && (reading.timeAt(conjunction - 1) != null || first > conjunction + 1 && tokens.is(first, Tag.NNP))
                && reading.timeAt(first) == null
                && (!tokens.is(conjunction, Tag.COMMA)
                        || hasTime(reading.phrase(number).end()))
                && !reading.coordinations().opensClause(number);
        if (!gapped) {
            return conjunction;
        }
        int to = reading.coordinations().end(number, limit);
        add(conjunction, first, to, -1);
        return close(to);
    }

    private boolean hasTime(int after) {
        int at = after < limit && reading.isPreposition(after) ? after + 1 : after;
        return at < limit && reading.timeAt(at) != null;
    }

    private int close(int to) {
        end = Math.max(end, to);
        return to;
    }

    private int phrase(int number, int i, boolean object, int participle) {
        if (schedule && participle >= 0 && reading.group(participle).end() == i) {
            return close(reading.phrase(number).end());
        }
        if (participle >= 0 && reading.group(participle).end() == i) {
            int to = reading.coordinations().end(number, limit);
            add(i - 1, i, to, participle);
            return close(to);
        }
        if (object && reading.lexicon().is(tokens.word(reading.phrase(number).head()), WordFlag.OCCASION)) {
            // "met | four times"
            return close(reading.phrase(number).end());
        }
        if (object) {
            objectStart = i;
            objectEnd = reading.coordinations().end(number, limit);
            return close(objectEnd);
        }
        predicate |= i == objectEnd;
        boolean aside = i > 0 && tokens.is(i - 1, Tag.COMMA);
        return aside ? reading.phrase(number).end() : i;
    }

    /** A participle goes on ("talks mediated by"), an infinitive ends the walk and is kept. */
    private int verb(int group, int i) {
        Form form = reading.group(group).form();
        if (form == Form.INFINITIVE
                && (schedule || ofNoun && reading.isPassive(group))
                && Appended.isEvent(reading, group)) {
            return reading.group(group).end();
        }
        boolean planned = Appended.isPlannedFor(reading, group);
        schedule |= planned || form == Form.PARTICIPLE && Appended.is(reading, i);
        if (form == Form.INFINITIVE) {
            infinitive = group;
        }
        boolean goesOn = planned
                || form == Form.PARTICIPLE
                || tokens.reads(i, "involving")
                || form == Form.GERUND && i > 0 && !reading.isPreposition(i - 1) && !tokens.is(i - 1, Tag.COMMA);
        return goesOn ? reading.group(group).end() : i;
    }

    private int preposition(int i, int participle) {
        int at = i + 1;
        while (at < limit && (tokens.is(at, Tag.RB) || tokens.is(at, Tag.QUOTE))) {
            at++;
        }
        if (at < limit && reading.isPreposition(at)) {
            return at;
        }
        at = afterParticiple(at);
        int number = at < limit ? reading.clauses().nounPhraseAt(at) : -1;
        if (number < 0) {
            return i;
        }
        if (reading.timeAt(at) != null) {
            return close(reading.timeAt(at).end());
        }
        if (isSubordinator(i) && reading.coordinations().opensClause(number)) {
            return i;
        }
        boolean pair = reading.is(i, FunctionWord.BETWEEN) || reading.is(i, FunctionWord.AMONG);
        int to = reading.coordinations().end(number, limit, pair);
        add(i, at, to, participle);
        return close(to);
    }

    /** "behind | closed | doors": a participle before the noun of a phrase. */
    private int afterParticiple(int at) {
        int group = at + 1 < limit ? reading.clauses().verbGroupAt(at) : -1;
        boolean before = group >= 0
                && reading.group(group).form() == Form.PARTICIPLE
                && reading.group(group).end() == at + 1
                && reading.clauses().nounPhraseAt(at + 1) >= 0
                && !tokens.is(at + 1, Tag.DT);
        return before ? at + 1 : at;
    }

    private boolean isSubordinator(int i) {
        return reading.is(i, FunctionWord.AFTER)
                || reading.is(i, FunctionWord.BEFORE)
                || reading.is(i, FunctionWord.SINCE)
                || reading.is(i, FunctionWord.UNTIL)
                || reading.is(i, FunctionWord.AS)
                || reading.is(i, FunctionWord.IF)
                || reading.is(i, FunctionWord.WHILE)
                || reading.is(i, FunctionWord.BECAUSE)
                || reading.is(i, FunctionWord.THAN);
    }

    private void add(int preposition, int from, int to, int host) {
        int row = size++ * FIELDS;
        if (row == rows.length) {
            rows = Arrays.copyOf(rows, row * 2);
        }
        rows[row] = preposition;
        rows[row + START] = from;
        rows[row + END] = to;
        rows[row + PARTICIPLE] = host;
    }

    private boolean goesOn(int i) {
        boolean here = i + 1 < limit && tokens.is(i, Tag.RB) && reading.timeAt(i + 1) != null;
        return here
                || Appended.isNext(reading, i, limit)
                || reading.timeAt(i) != null
                || reading.isPreposition(i) && !isSubordinator(i);
    }

    /** Whether a complement is a next one: "followed by | Oslo". */
    boolean isNext(int complement) {
        return FunctionWord.BY.is(tokens.word(preposition(complement)))
                && tokens.reads(preposition(complement) - 1, "followed");
    }

    /** An apposition: a phrase between this comma and another. */
    private boolean isAside(int comma) {
        int number = reading.clauses().nounPhraseAt(comma + 1);
        int after = number < 0 ? limit : reading.coordinations().whole(number, limit);
        return after < limit
                && tokens.is(after, Tag.COMMA)
                && !reading.coordinations().opensClause(number);
    }

    private int afterBracket(int open) {
        char c = tokens.first(open);
        if (c != '(' && c != '[') {
            return open;
        }
        for (int i = open + 1; i < limit; i++) {
            if (tokens.is(i, Tag.BRACKET)) {
                return i + 1;
            }
        }
        return open;
    }

    int objectStart() {
        return objectStart;
    }

    int objectEnd() {
        return objectEnd;
    }

    /** Whether a second phrase or an adjective follows the object: "called him a liar". */
    boolean hasPredicate() {
        return predicate;
    }

    /** The infinitive that ends the walk, or -1. */
    int infinitive() {
        return infinitive;
    }

    /** The token after the last complement. */
    int end() {
        return end;
    }

    int size() {
        return size;
    }

    int preposition(int complement) {
        return rows[complement * FIELDS];
    }

    int start(int complement) {
        return rows[complement * FIELDS + START];
    }

    int end(int complement) {
        return rows[complement * FIELDS + END];
    }

    /** The participle that a complement hangs on instead ("mediated by"), or -1. */
    int participle(int complement) {
        return rows[complement * FIELDS + PARTICIPLE];
    }

    /** Whether a complement hangs on the word itself with this preposition. */
    boolean is(int complement, FunctionWord preposition) {
        return (participle(complement) < 0 || preposition != FunctionWord.BY)
                && preposition.is(tokens.word(preposition(complement)))
                && (preposition != FunctionWord.WITH || !isAbsolute(complement));
    }

    /** "met on Monday, with sailors in the port | threatening to strike": a circumstance with a subject of its own. */
    private boolean isAbsolute(int complement) {
        if (preposition(complement) == 0 || !tokens.is(preposition(complement) - 1, Tag.COMMA)) {
            return false;
        }
        int i = end(complement);
        while (i + 1 < limit && reading.isPreposition(i) && reading.clauses().nounPhraseAt(i + 1) >= 0) {
            i = reading.phrase(reading.clauses().nounPhraseAt(i + 1)).end();
        }
        int group = i < limit ? reading.clauses().verbGroupAt(i) : -1;
        return group >= 0 && reading.group(group).form() == VerbGroup.Form.GERUND;
    }

    /** "met on Monday, before talks | with Lund": what hangs on another occasion, before or after this one. */
    boolean isOfOther(int complement) {
        int before = complement - 1;
        boolean behind = before >= 0
                && end(before) == preposition(complement)
                && reading.any(start(before), end(before), Role.NOUN);
        return behind
                && (reading.is(preposition(before), FunctionWord.BEFORE)
                        || reading.is(preposition(before), FunctionWord.AFTER)
                        || reading.is(preposition(before), FunctionWord.SINCE)
                        || reading.is(preposition(before), FunctionWord.OF)
                                && reading.is(preposition(before) - 1, FunctionWord.AHEAD));
    }

    /** The first complement with this preposition, or -1. */
    int find(FunctionWord preposition) {
        for (int i = 0; i < size; i++) {
            if (is(i, preposition)) {
                return i;
            }
        }
        return -1;
    }
}

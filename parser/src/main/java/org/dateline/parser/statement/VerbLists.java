package org.dateline.parser.statement;

import org.dateline.parser.clause.VerbGroup.Form;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;

/** Whether a comma or conjunction parts but two verbs of one list: "to cut taxes, raise wages and build roads". */
final class VerbLists {
    private final Reading reading;

    VerbLists(Reading reading) {
        this.reading = reading;
    }

    /** "to cut taxes, | raise wages and build roads": a base form, with others to come. */
    boolean isVerbInList(int comma, int limit) {
        if (comma + 1 >= limit || !isBase(comma + 1) && !isGerundAgain(comma + 1) && !isUnchanged(comma + 1)) {
            return false;
        }
        for (int i = comma + 2; i < Math.min(limit, comma + 25); i++) {
            if (reading.is(i, Tag.CC) && isAlike(comma + 1, i + 1)) {
                return true;
            }
            int group = reading.clauses.verbGroupAt(i);
            if (group >= 0 && reading.group(group).isFinite()) {
                return false;
            }
        }
        return false;
    }

    /** "to cut taxes, raise wages, and build roads" */
    boolean isLastVerb(int comma) {
        return reading.is(comma + 1, Tag.CC) && reading.is(comma + 2, Tag.VBP) && goesOnInBase(comma + 1);
    }

    /** "to cut taxes, raise wages and | build roads": a present tense behind a base form is another one. */
    boolean goesOnInBase(int conjunction) {
        int group = reading.clauses.verbGroupAt(conjunction + 1);
        return group > 0
                && reading.group(group - 1).form() == Form.BASE
                && reading.clauses.clauseStart(group) >= conjunction;
    }

    /** "of burning homes, | killing cattle and stealing": a gerund behind another that opens a list. */
    private boolean isGerundAgain(int token) {
        int group = reading.clauses.verbGroupAt(token);
        return group > 0 && isGerund(group) && isGerund(group - 1);
    }

    /** "to scrap tolls, | cut taxes and build roads": a base form that looks like a past tense. */
    private boolean isUnchanged(int token) {
        int group = reading.is(token, WordFlag.UNCHANGED) ? reading.clauses.verbGroupAt(token) : -1;
        return group > 0 && reading.group(group - 1).form() == Form.INFINITIVE;
    }

    private boolean isGerund(int group) {
        return reading.group(group).form() == Form.GERUND;
    }

    private boolean isAlike(int first, int token) {
        int group = reading.clauses.verbGroupAt(token);
        return isBase(first) || isUnchanged(first) ? isBase(token) : group >= 0 && isGerund(group);
    }

    private boolean isBase(int token) {
        int group = reading.clauses.verbGroupAt(token);
        return group >= 0
                && reading.group(group).start() == token
                && (reading.group(group).form() == Form.BASE || reading.is(token, Tag.VBP));
    }
}

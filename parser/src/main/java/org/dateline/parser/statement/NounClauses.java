package org.dateline.parser.statement;

import org.dateline.model.StatementAct;
import org.dateline.parser.clause.NounPhrase;
import org.dateline.parser.clause.VerbGroup;
import org.dateline.parser.clause.VerbGroup.Form;
import org.dateline.parser.lexicon.Cue;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.PhraseTable;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;

/** The clause that hangs on a cue noun: whether it tells what is said or is a relative one, and where it ends. */
final class NounClauses {
    /** How many tokens behind "that" the verb of its clause is looked for. */
    private static final int REACH = 25;

    /** How many tokens an aside between a noun and its clause takes at most. */
    private static final int LONGEST_ASIDE = 15;

    private final Reading reading;

    NounClauses(Reading reading) {
        this.reading = reading;
    }

    /**
     * Whether the words behind "that" are a clause of their own: "the claim that he won", not "the claim that won" or "that he made".
     * Where nothing tells whose the words are, they have to be sure not to be relative: "the records that she keeps".
     */
    boolean isWhole(int from, int limit, boolean owned) {
        int group = firstFinite(from, Math.min(limit, from + REACH));
        if (group < 0) {
            return isSubjunctive(from, limit);
        }
        return reading.group(group).start() > from
                && reading.clauses.subjectStart(group) >= from
                && !isStranded(group, limit)
                && !tellsOfNoun(group)
                && !((reading.is(from - 1, Tag.WP) || isAnswer(group)) && lacksObject(group, limit, owned));
    }

    /** "a charge that the mayor denied": a verb that says of something that it is so or not. */
    private boolean isAnswer(int group) {
        if (!reading.isCue(group)) {
            return false;
        }
        StatementAct act = reading.cue(group).act();
        return act == StatementAct.DENY || act == StatementAct.REJECT || act == StatementAct.CONFIRM;
    }

    /** "the demand that critics say would fail": a verb of telling whose clause has no subject but the pronoun. */
    private boolean tellsOfNoun(int group) {
        int told = reading.clauses.verbGroupAt(reading.group(group).end());
        return told >= 0
                && reading.isCue(group)
                && reading.cue(group).has(Frame.BARE)
                && reading.group(told).isFinite()
                && reading.clauses.subjectStart(told) < 0;
    }

    /** "data that she works with": the preposition goes with the pronoun before the clause. */
    private boolean isStranded(int group, int limit) {
        int next = reading.group(group).end();
        return next < limit && reading.is(next, Tag.IN) && reading.isBreak(next + 1, limit);
    }

    /** "the demand that the rule be dropped" */
    private boolean isSubjunctive(int from, int limit) {
        int end = from < limit && reading.isPhraseStart(from) ? reading.phraseEnd(from, limit) : limit;
        int group = end < limit ? reading.clauses.verbGroupAt(end) : -1;
        return group >= 0 && reading.group(group).form() == Form.BASE;
    }

    private int firstFinite(int from, int limit) {
        for (int i = from; i < limit; i++) {
            int group = reading.clauses.verbGroupAt(i);
            if (group >= 0) {
                return reading.group(group).isFinite() ? group : -1;
            }
        }
        return -1;
    }

    /** "that he repeated | on Monday", "that he made", "that he calls | absurd": a verb that takes an object stands without one. */
    private boolean lacksObject(int group, int limit, boolean owned) {
        VerbGroup verbs = reading.group(group);
        if (verbs.passive() || isForm(verbs.verb(), WordFlag.BE)) {
            return false;
        }
        int next = verbs.end();
        while (next < limit && reading.is(next, Tag.RB)) {
            next++;
        }
        boolean predicate = reading.is(next, Tag.JJ)
                && reading.isCue(group)
                && reading.cue(group).has(Frame.OBJ_ADJ);
        boolean open = predicate
                || reading.isBreak(next, limit) && !reading.is(next, Tag.QUOTE)
                || reading.is(next, Tag.IN) && !reading.is(next, FunctionWord.THAT)
                || reading.timeEnd(next) > 0
                || reading.clauses.verbGroupAt(next) >= 0;
        return open && (!owned || takesObject(group));
    }

    private boolean takesObject(int group) {
        int verb = reading.group(group).verb();
        if (reading.isCue(group)) {
            return reading.cue(group).has(Frame.OBJ) || reading.cue(group).has(Frame.LIGHT);
        }
        return isForm(verb, WordFlag.HAVE) || opensCue(verb);
    }

    /** "made", of "made a claim". */
    private boolean opensCue(int verb) {
        PhraseTable cues = reading.lexicon.cueVerbs();
        int state = cues.next(PhraseTable.ROOT, reading.tokens.word(verb));
        return state != 0 && cues.next(state, FunctionWord.A.number()) != 0;
    }

    private boolean isForm(int verb, WordFlag form) {
        return reading.lexicon.is(reading.tokens.word(verb), form);
    }

    /** Where content that begins at {@code from} and would reach {@code to} ends: before the verb of its noun, or the clause it goes before. */
    int end(NounPhrase phrase, int from, int to) {
        int end = beforePredicate(phrase, from, beforeNext(phrase, from, beforeVerb(phrase, from, to)));
        return opensSentence(phrase) ? beforeMain(from, end) : isObject(phrase) ? end : beforeSecond(from, end, true);
    }

    /** Where the verb begins whose subject the noun heads: "their claims of fraud | were denied". */
    int beforeVerb(NounPhrase phrase, int from, int to) {
        for (int i = from; i < to; i++) {
            int group = reading.clauses.verbGroupAt(i);
            boolean own = group >= 0
                    && reading.group(group).isFinite()
                    && !reading.clauses.isRelative(group)
                    && reading.clauses.subjectStart(group) >= 0
                    && reading.clauses.subjectStart(group) <= phrase.head();
            if (own) {
                return i;
            }
        }
        return to;
    }

    /** "dismissed reports that A | as 'noise'": before what the verb of the noun holds them to be. */
    private int beforePredicate(NounPhrase phrase, int from, int to) {
        int group = phrase.start() == 0 ? -1 : reading.clauses.verbGroupAt(phrase.start() - 1);
        boolean held = group >= 0 && reading.isCue(group) && reading.cue(group).has(Frame.OBJ_AS);
        for (int i = from + 1; held && i + 1 < to; i++) {
            if (reading.is(i, FunctionWord.AS) && reading.marks.isOpening(i + 1)) {
                return i;
            }
        }
        return to;
    }

    /** "expressed the belief that A | and stressed that B": before what the subject of the noun's verb says next. */
    private int beforeNext(NounPhrase phrase, int from, int to) {
        int group = phrase.start() == 0 ? -1 : reading.clauses.verbGroupAt(phrase.start() - 1);
        int subject = group < 0 || !reading.group(group).isFinite() ? -1 : reading.clauses.subject(group);
        for (int i = from; subject >= 0 && i + 1 < to; i++) {
            int next =
                    reading.is(i, Tag.CC) ? reading.clauses.verbGroupAt(reading.is(i + 1, Tag.RB) ? i + 2 : i + 1) : -1;
            boolean speaks = next >= 0
                    && reading.isCue(next)
                    && reading.group(next).isFinite()
                    && reading.group(next).tense() == reading.group(group).tense()
                    && reading.is(reading.cueEnd(next), FunctionWord.THAT)
                    && reading.clauses.subject(reading.sources.speaking(next)) == subject;
            if (speaks) {
                return reading.is(i - 1, Tag.COMMA) ? i - 1 : i;
            }
        }
        return to;
    }

    /** "Despite her claim that A, | B": the first comma with a subject and its verb behind it. */
    private int beforeMain(int from, int to) {
        for (int i = from; i + 1 < to; i++) {
            boolean main =
                    reading.is(i, Tag.COMMA) && reading.isPhraseStart(i + 1) && reading.opensWithSubject(i + 1, to);
            if (main) {
                return i;
            }
        }
        return to;
    }

    /** The noun phrase hangs on a preposition that opens the sentence. */
    private boolean opensSentence(NounPhrase phrase) {
        int from = reading.sentenceStart(phrase.head());
        return reading.is(from, Tag.IN) && !reading.hasFinite(from, phrase.start());
    }

    private boolean isObject(NounPhrase phrase) {
        return reading.hasFinite(clauseFrom(phrase), phrase.start());
    }

    /** Where the part of the sentence begins that no comma parts from the phrase. */
    private int clauseFrom(NounPhrase phrase) {
        int i = phrase.start();
        int from = reading.sentenceStart(phrase.head());
        while (i > from
                && !reading.is(i - 1, Tag.COMMA)
                && !reading.is(i - 1, Tag.COLON)
                && !reading.is(i - 1, Tag.CC)) {
            i--;
        }
        return i;
    }

    /**
     * "Her claim that he has a way to win | would hang on luck": a second verb that nothing joins to the first is the noun's; where no
     * clause is told, the first is: "A letter blaming the mayor | was leaked".
     */
    int beforeSecond(int from, int to, boolean clause) {
        int own = reading.is(from - 1, FunctionWord.THAT) ? firstOwn(from, to) : firstFinite(from, to);
        int first = clause ? own : -1;
        for (int i = first < 0 ? from : reading.group(first).end(); i < to; i++) {
            if (joins(i)) {
                return to;
            }
            int group = reading.clauses.verbGroupAt(i);
            boolean finite = group >= 0
                    && reading.group(group).isFinite()
                    && !reading.clauses.isRelative(group)
                    && (clause || isSurelyFinite(group));
            if (finite || group >= 0 && isMain(group)) {
                // "the ways | they live"
                return FunctionWord.isNominative(reading.tokens.word(i - 1)) ? to : i;
            }
            if (group >= 0
                    && reading.clauses.takesClauseOnly(reading.group(group).verb())) {
                return to;
            }
        }
        return to;
    }

    /** The verb of a clause that "that" opens: "the men who fled | were armed", "that the plan to build | was dead", "that they | be heard"; -1 for none. */
    private int firstOwn(int from, int to) {
        for (int i = from; i < to; i++) {
            int group = reading.clauses.verbGroupAt(i);
            boolean own = group >= 0
                    && (reading.group(group).isFinite() || reading.group(group).form() == Form.BASE)
                    && !reading.clauses.isRelative(group);
            if (own) {
                return group;
            }
        }
        return -1;
    }

    /** "the claim that it was dead | sparked anger": no participle, with an object behind it and no noun before it that it could tell of. */
    private boolean isMain(int group) {
        int start = reading.group(group).start();
        return reading.group(group).form() == Form.PARTICIPLE
                && start == reading.group(group).verb()
                && (reading.is(start - 1, Tag.JJ)
                        || reading.tokens.tag(start - 1).isVerb())
                && !reading.tokens.reads(start, "given")
                && reading.isPhraseStart(reading.group(group).end());
    }

    /** Whether a token stands in such an aside: "denied a report, published | on Friday, that". */
    boolean isInAside(int token, int limit) {
        int opening = token;
        while (opening > 0 && opening > token - LONGEST_ASIDE && !reading.is(opening, Tag.COMMA)) {
            opening--;
        }
        return reading.is(opening, Tag.COMMA)
                && !reading.is(opening + 1, FunctionWord.THAT)
                && isBesideAside(opening, limit);
    }

    /** A verb that looks like no plural and no base form. */
    private boolean isSurelyFinite(int group) {
        VerbGroup verbs = reading.group(group);
        return verbs.start() < verbs.verb() || reading.is(verbs.verb(), Tag.VBD) || isForm(verbs.verb(), WordFlag.BE);
    }

    /** The "that" behind an aside to the noun before a comma: "reports, first carried by a paper, | that"; the comma itself for none. */
    int overAside(int comma, int limit) {
        int first = reading.is(comma + 1, Tag.RB) ? comma + 2 : comma + 1;
        boolean aside = reading.is(comma, Tag.COMMA)
                && (reading.is(first, Tag.VBN)
                        || reading.is(first, Tag.VBD)
                        || reading.is(first, Tag.JJ)
                        || reading.is(first, Tag.IN) && !reading.is(first, FunctionWord.THAT));
        for (int i = first; aside && i + 1 < Math.min(limit, comma + LONGEST_ASIDE); i++) {
            if (reading.is(i, Tag.COMMA)) {
                return reading.is(i + 1, FunctionWord.THAT) ? i + 1 : comma;
            }
        }
        return comma;
    }

    /** Whether a comma stands at either end of such an aside: "denied reports |, first carried by a paper |, that". */
    boolean isBesideAside(int comma, int limit) {
        int opening = comma;
        if (reading.is(comma + 1, FunctionWord.THAT)) {
            opening--;
            while (opening > 0 && opening > comma - LONGEST_ASIDE && !reading.is(opening, Tag.COMMA)) {
                opening--;
            }
        }
        Cue noun = reading.is(opening, Tag.COMMA) && opening > 0 ? reading.cueNoun(opening - 1) : null;
        int that = noun != null && noun.has(Frame.THAT) ? overAside(opening, limit) : opening;
        return that > opening && (comma == opening || comma == that - 1) && isWhole(that + 1, limit, false);
    }

    private boolean joins(int token) {
        return reading.isBreak(token, reading.tokens.size())
                || reading.is(token, Tag.CC)
                || reading.is(token, Tag.WP)
                || reading.is(token, Tag.WRB)
                || reading.is(token, FunctionWord.THAT)
                || reading.is(token, FunctionWord.AS)
                || reading.isClauseOpener(token);
    }
}

package org.dateline.parser.clause;

import java.util.List;
import org.dateline.parser.clause.VerbGroup.Form;
import org.dateline.parser.clause.VerbGroup.Modality;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;

/**
 * Tells whether a verb of saying that was read as a base form is a present tense: its subject stands before it, over asides and what
 * hangs on it, and nothing governs it: "Others, however, say", "six in ten say", but "let him say", "he wants to come and say".
 */
final class BaseReports {
    /** How many tokens the phrase behind "whose" takes at most. */
    private static final int REACH = 8;

    private final Tokens tokens;
    private final ClauseOpenings openings;

    BaseReports(Tokens tokens, ClauseOpenings openings) {
        this.tokens = tokens;
        this.openings = openings;
    }

    /** Whether group {@code i} of a sentence is one; {@code phrase} is the last noun phrase before it. */
    boolean isFinite(List<NounPhrase> phrases, int phrase, List<VerbGroup> groups, int i, int first, int from) {
        VerbGroup group = groups.get(i);
        if (group.form() != Form.BASE || group.start() != group.verb()) {
            return false;
        }
        if (!openings.takesClauseOnly(group.verb())) {
            return isBehindWhose(group, groups, i, first)
                    || openings.takesOneObject(group.verb())
                            && i > first
                            && groups.get(i - 1).end() == group.start()
                            && isBehindReduced(phrases, groups, i, from);
        }
        int before = group.start() - 1;
        while (before > from && (tokens.is(before, Tag.RB) || tokens.is(before, Tag.RP))) {
            before--;
        }
        if (phrases.get(phrase).end() == before + 1) {
            int start = openings.start(phrases, phrase, from);
            return openings.opensClause(start, groups, i, first, from)
                    || isRelative(start)
                    || isBehindRelative(groups, i, first);
        }
        if (tokens.is(before, Tag.CC)) {
            return goesOn(groups, i, first);
        }
        if (i > first && groups.get(i - 1).end() == before + 1) {
            return isBehindRelative(groups, i, first) || isBehindReduced(phrases, groups, i, from);
        }
        boolean aside = tokens.is(before, Tag.COMMA) || tokens.is(before, Tag.COLON) || tokens.is(before, Tag.BRACKET);
        return aside && !hasMain(groups, first, i);
    }

    /** "Voters who have heard of the plan | say": the verbs before are participles, but for those of relative clauses. */
    private boolean isBehindRelative(List<VerbGroup> groups, int i, int first) {
        boolean relative = false;
        for (int k = i - 1; k >= first; k--) {
            VerbGroup before = groups.get(k);
            boolean own = isRelative(before.start());
            relative |= own;
            if (!own && before.form() != Form.GERUND && before.form() != Form.PARTICIPLE) {
                return false;
            }
        }
        return relative;
    }

    /** "Those surveyed | say": a participle that tells of the phrase the sentence opens with. */
    private boolean isBehindReduced(List<NounPhrase> phrases, List<VerbGroup> groups, int i, int from) {
        VerbGroup before = groups.get(i - 1);
        boolean past = before.form() == Form.PARTICIPLE
                || before.isFinite() && before.tense() == VerbGroup.Tense.PAST && before.start() == before.verb();
        int k = phrases.size() - 1;
        while (k > 0 && phrases.get(k).end() > before.start()) {
            k--;
        }
        return past
                && k >= 0
                && phrases.get(k).end() == before.start()
                && isOpening(openings.start(phrases, k, from), from);
    }

    private boolean isOpening(int start, int from) {
        return start == from || tokens.is(start - 1, Tag.COMMA) || tokens.is(start - 1, Tag.CC);
    }

    /** "Peru and Chile, whose farmers have lost land, | want rich countries to pay": no other verb but that of the aside. */
    private boolean isBehindWhose(VerbGroup group, List<VerbGroup> groups, int i, int first) {
        return i > first
                && tokens.is(group.start() - 1, Tag.COMMA)
                && isRelative(groups.get(first).start())
                && !hasMain(groups, first, i);
    }

    /** Behind a relative pronoun, or behind "whose" and its noun. */
    private boolean isRelative(int start) {
        int i = start - 1;
        while (i > 0 && i > start - REACH && isOfPhrase(tokens.tag(i))) {
            i--;
        }
        return i >= 0 && tokens.is(i, Tag.WP) && (i == start - 1 || FunctionWord.WHOSE.is(tokens.word(i)));
    }

    private static boolean isOfPhrase(Tag tag) {
        return tag.isNoun() || tag == Tag.JJ || tag == Tag.DT || tag == Tag.IN || tag == Tag.CD;
    }

    /** Behind a conjunction: the last verb before is finite and in the present. */
    private boolean goesOn(List<VerbGroup> groups, int i, int first) {
        for (int k = i - 1; k >= first; k--) {
            VerbGroup before = groups.get(k);
            if (before.form() == Form.INFINITIVE || before.form() == Form.BASE) {
                return false;
            }
            if (before.isFinite() && !isRelative(before.start())) {
                return before.tense() == VerbGroup.Tense.PRESENT && before.modality() == Modality.NONE;
            }
        }
        return false;
    }

    /** Where the part of the sentence begins that a token lies in: ", | while others, such as Moss, say", behind a comma or semicolon. */
    private int partStart(int token, int from) {
        for (int i = token - 1; i > from; i--) {
            int word = tokens.word(i);
            boolean opens = tokens.is(i, Tag.CC) && !FunctionWord.OR.is(word)
                    || ClauseOpenings.isSubordinator(word) && !FunctionWord.AS.is(word);
            if (opens && (tokens.is(i - 1, Tag.COMMA) || tokens.is(i - 1, Tag.COLON))) {
                return i;
            }
        }
        return from;
    }

    /** Whether a finite verb that belongs to no relative clause stands before group {@code i} in its part of the sentence. */
    private boolean hasMain(List<VerbGroup> groups, int first, int i) {
        int part = partStart(groups.get(i).start(), groups.get(first).start());
        for (int k = i - 1; k >= first && groups.get(k).start() >= part; k--) {
            if (groups.get(k).isFinite() && !isRelative(groups.get(k).start())) {
                return true;
            }
        }
        return false;
    }
}

package org.dateline.parser.clause;

import java.util.List;
import org.dateline.parser.clause.VerbGroup.Form;
import org.dateline.parser.clause.VerbGroup.Modality;
import org.dateline.parser.clause.VerbGroup.Tense;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;

/** Participles and base forms behind a conjunction, which go on with the verb before: "was praised and rewarded", "will meet and talk". */
final class CoordinatedVerbs {
    private final Tokens tokens;
    private final ClauseOpenings openings;
    private final OwnVerbs own;

    CoordinatedVerbs(Tokens tokens, ClauseOpenings openings, OwnVerbs own) {
        this.tokens = tokens;
        this.openings = openings;
        this.own = own;
    }

    /** Right behind a conjunction a participle or base form goes on with the verb before: "refuted A and called B", "will meet and talk". */
    boolean isCoordinated(VerbGroup group, VerbGroup before) {
        int i = group.start() - 1;
        while (i > before.end() && tokens.is(i, Tag.RB)) {
            i--;
        }
        if (!tokens.is(i, Tag.CC) || !before.isFinite()) {
            return false;
        }
        boolean participle = group.form() == Form.PARTICIPLE && group.start() == group.verb();
        boolean past = before.tense() == Tense.PAST || before.perfect() || before.passive();
        boolean helped =
                before.start() < before.verb() && tokens.is(before.verb(), Tag.VB) && before.end() == overParticle(i);
        boolean base = group.form() == Form.BASE
                && (helped || before.modality() != Modality.NONE || before.tense() == Tense.FUTURE);
        return participle && past || base;
    }

    /**
     * "praised the mayor, | declined to name names, and denied it": between two verbs of one subject, with what only an active verb has
     * behind it.
     */
    boolean isListed(List<VerbGroup> groups, int i, int first) {
        VerbGroup group = groups.get(i);
        if (group.form() != Form.PARTICIPLE
                || group.start() != group.verb()
                || !tokens.is(group.start() - 1, Tag.COMMA)
                || !VerbsBehindAsides.endsAlike(tokens, group.verb())
                || !openings.isActive(group)) {
            return false;
        }
        return isBehindPast(groups, i, first) && isClosed(groups, i);
    }

    /** "told an aide to burn the files and | lied about it": a participle goes on with no infinitive, but with the past tense before it. */
    boolean isBehindInfinitive(List<VerbGroup> groups, int i, int first) {
        VerbGroup group = groups.get(i);
        VerbGroup before = groups.get(i - 1);
        return before.form() == Form.INFINITIVE
                && !before.passive()
                && group.form() == Form.PARTICIPLE
                && group.start() == group.verb()
                && tokens.is(overAdverbs(group.start() - 1), Tag.CC)
                && VerbsBehindAsides.endsAlike(tokens, group.verb())
                && isBehindPast(groups, i, first);
    }

    /** Whether the last finite verb before is an active past tense. */
    private static boolean isBehindPast(List<VerbGroup> groups, int i, int first) {
        int before = i - 1;
        while (before > first && !groups.get(before).isFinite()) {
            before--;
        }
        VerbGroup model = groups.get(before);
        return model.isFinite() && model.tense() == Tense.PAST && !model.perfect() && !model.passive();
    }

    private int overAdverbs(int token) {
        int i = token;
        while (tokens.is(i, Tag.RB)) {
            i--;
        }
        return i;
    }

    /** Whether a conjunction with a past tense of its own right behind it goes on with the list. */
    private boolean isClosed(List<VerbGroup> groups, int i) {
        for (int next = i + 1; next < groups.size(); next++) {
            VerbGroup group = groups.get(next);
            boolean past = group.form() == Form.PARTICIPLE || group.isFinite() && group.tense() == Tense.PAST;
            if (past && tokens.is(overAdverbs(group.start() - 1), Tag.CC)) {
                return true;
            }
            if (group.isFinite()) {
                return false;
            }
        }
        return false;
    }

    /** The verb as it is meant: one that shares the auxiliaries of the verb before it, or a past tense of its own. */
    VerbGroup mended(VerbGroup group, VerbGroup before) {
        boolean active = group.form() == Form.PARTICIPLE
                && (before.passive() && (takesPerson(group.end()) || own.isBeforeClause(group) || isBeforeTopic(group))
                        || isAnew(group, before));
        return active ? group.asFinite(Tense.PAST) : alike(group, before);
    }

    /** "said it had closed, and | blamed": behind a comma a past tense does not share the auxiliary of the perfect before it. */
    private boolean isAnew(VerbGroup group, VerbGroup before) {
        int i = overAdverbs(group.start() - 1);
        return before.perfect()
                && before.tense() == Tense.PAST
                && tokens.is(i - 1, Tag.COMMA)
                && VerbsBehindAsides.endsAlike(tokens, group.verb());
    }

    /** "would be set later and hinted at more", "had been shut and appealed to them": with a preposition of its own and a phrase behind it. */
    private boolean isBeforeTopic(VerbGroup group) {
        int next = group.end();
        if (next < tokens.size() && tokens.is(next, Tag.TO) && openings.appeals(group.verb(), next)) {
            return true;
        }
        return next + 1 < tokens.size()
                && openings.governs(group.verb(), next)
                && (takesPerson(next + 1)
                        || tokens.is(next + 1, Tag.NN)
                        || tokens.is(next + 1, Tag.JJ)
                        || tokens.is(next + 1, Tag.QUOTE));
    }

    /** "did not come | out | and say" */
    private int overParticle(int conjunction) {
        return tokens.is(conjunction - 1, Tag.RP) ? conjunction - 1 : conjunction;
    }

    /** "was stolen and urged people to": behind a passive an object makes a verb of another subject. */
    private boolean takesPerson(int next) {
        return next < tokens.size()
                && (tokens.is(next, Tag.NNS)
                        || tokens.is(next, Tag.NNP)
                        || tokens.is(next, Tag.PRP)
                        || tokens.is(next, Tag.PRPS)
                        || tokens.is(next, Tag.DT));
    }

    /** What is negated stays so behind "or", and with the auxiliary that both share: "did not confirm or deny", "did not come out and say". */
    private VerbGroup alike(VerbGroup group, VerbGroup model) {
        boolean alternative = tokens.is(group.start() - 1, FunctionWord.OR)
                || group.form() == Form.BASE && tokens.is(group.start() - 1, FunctionWord.AND);
        return new VerbGroup(
                group.start(),
                group.end(),
                group.verb(),
                Form.FINITE,
                model.tense(),
                model.modality(),
                model.perfect(),
                false,
                model.passive(),
                group.negated() || alternative && model.negated());
    }
}

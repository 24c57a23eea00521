package org.dateline.parser.clause;

import java.util.List;
import org.dateline.parser.lexicon.Frame;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;

/** Finds the verb whose subject one behind a conjunction or comma shares: "left Graz and | reached Linz". */
final class SharedSubjects {
    private final Clauses clauses;
    private final Tokens tokens;
    private final List<VerbGroup> groups;
    private final Attachments attachments;
    private final Subjects subjects;

    /** Takes the subjects of the groups before as they are found. */
    SharedSubjects(Clauses clauses, Attachments attachments, Subjects subjects) {
        this.clauses = clauses;
        this.tokens = clauses.tokens();
        this.groups = clauses.verbGroups();
        this.attachments = attachments;
        this.subjects = subjects;
    }

    /**
     * The last finite verb before, of the same tense if there is one, and as far in the past if the verb shows that it shares no
     * auxiliary: "found it had lied, but did not sue"; -1 for none.
     */
    int verb(int group, int conjunction, int from) {
        int found = likest(group, conjunction, from);
        boolean told = found >= 0
                && (clauses.lexicon().cueVerb(tokens.word(groups.get(group).verb())) != null
                        || isDoneSince(group, found));
        return told ? speaker(group, found, from) : found;
    }

    private int likest(int group, int conjunction, int from) {
        boolean unshared = isUnshared(group, conjunction);
        boolean parted = tokens.is(conjunction, Tag.COMMA)
                || tokens.is(conjunction, Tag.CC) && tokens.is(conjunction - 1, Tag.COMMA);
        int found = -1;
        int best = 0;
        boolean beyond = false;
        boolean main = false;
        for (int other = group - 1; other >= 0 && groups.get(other).start() >= from; other--) {
            int likeness = hasSubject(other) ? likeness(other, group, unshared) : 0;
            boolean apart = beyond
                    || (parted || main && opensSentence(other, from)) && isSubordinate(other)
                    || parted && isParenthesis(other, conjunction - 1);
            likeness = apart ? Math.min(1, likeness) : likeness;
            if (likeness > best) {
                found = other;
                best = likeness;
            }
            beyond |= hasSubject(other) && isContrasted(other);
            main |= hasSubject(other) && tokens.is(subjects.start(other) - 1, Tag.COMMA);
        }
        return found;
    }

    /** "While Moss stayed, Berg left and has": a clause that opens the sentence ends before the one that goes on. */
    private boolean opensSentence(int group, int from) {
        return subjects.clauseStart(group) == from;
    }

    /** "Moss stayed, but | Berg left": a subject of its own behind a comma and "but", which what goes on has as well. */
    private boolean isContrasted(int group) {
        int but = subjects.start(group) - 1;
        return but > 0 && FunctionWord.BUT.is(tokens.word(but)) && tokens.is(but - 1, Tag.COMMA);
    }

    private boolean hasSubject(int group) {
        return groups.get(group).isFinite() && subjects.phrase(group) >= 0;
    }

    /** "said the bids had been opened and | sought more time": a cue that is not as far in the past as the passive before it. */
    private boolean isDoneSince(int group, int before) {
        VerbGroup own = groups.get(group);
        return own.tense() == VerbGroup.Tense.PAST
                && !own.perfect()
                && groups.get(before).perfect()
                && groups.get(before).passive()
                && clauses.lexicon().cueVerb(tokens.word(own.verb())) != null;
    }

    /** "She said the loss was huge, and | warned of more": of two subjects, that of the verb which tells something, where the other is a thing. */
    private int speaker(int group, int found, int from) {
        int cue = clauses.lexicon().cueNouns().valueOf(tokens.word(head(found)));
        if (attachments.mayBeSomebody(head(found))
                || cue != 0 && clauses.lexicon().cue(cue).has(Frame.EVIDENCE)
                || clauses.takesClause(groups.get(found).verb())) {
            return found;
        }
        for (int other = found - 1; other >= 0 && groups.get(other).start() >= from; other--) {
            boolean tells = hasSubject(other)
                    && !subjects.isRelative(other)
                    && isOfTime(groups.get(other), groups.get(group))
                    && clauses.takesClause(groups.get(other).verb());
            if (tells) {
                return attachments.mayBeSomebody(head(other)) || isBody(head(other)) ? other : found;
            }
        }
        return found;
    }

    /** Whether a verb is of the same tense as one behind it, or before what somebody would not do: "confirmed it but would not say". */
    private static boolean isOfTime(VerbGroup before, VerbGroup own) {
        return before.tense() == own.tense() || own.tense() == VerbGroup.Tense.NONE && own.negated();
    }

    /** A noun for a body: "the ministry". */
    private boolean isBody(int head) {
        return clauses.lexicon().is(tokens.word(head), WordFlag.NOMINAL);
    }

    /** The head of a verb's subject. */
    private int head(int group) {
        return clauses.nounPhrases().get(subjects.phrase(group)).head();
    }

    /** "Moss was freed, | his lawyer said |, and urged them": between commas, and nothing behind it. */
    private boolean isParenthesis(int group, int comma) {
        return groups.get(group).end() == comma
                && subjects.start(group) > 0
                && subjects.end(group) == groups.get(group).start()
                && tokens.is(subjects.start(group) - 1, Tag.COMMA);
    }

    /** How well one verb goes on with another: any 1, a past behind a present perfect 2, of the same tense 3, and as far in the past 4. */
    private int likeness(int other, int group, boolean unshared) {
        VerbGroup before = groups.get(other);
        VerbGroup own = groups.get(group);
        if (subjects.isRelative(other)) {
            return 1;
        }
        // "had been late and claimed": what was so before is no model for what is done
        boolean state = before.perfect() && clauses.lexicon().is(tokens.word(before.verb()), WordFlag.BE);
        if (before.tense() == own.tense() && state && !own.perfect()) {
            return 2;
        }
        if (before.tense() == own.tense()) {
            return unshared && before.perfect() == own.perfect() ? 4 : 3;
        }
        boolean past = own.tense() == VerbGroup.Tense.PAST && !own.perfect();
        return past && before.tense() == VerbGroup.Tense.PRESENT && before.perfect() ? 2 : 1;
    }

    /** "said she was afraid | after men came, | and called": a clause that only tells when, why or how the one before is so. */
    private boolean isSubordinate(int group) {
        int marker = subjects.clauseStart(group);
        return tokens.is(marker, Tag.WRB)
                || tokens.is(marker, Tag.IN) && ClauseOpenings.isSubordinator(tokens.word(marker));
    }

    /** An auxiliary of its own, "but", or a comma before the conjunction. */
    private boolean isUnshared(int group, int conjunction) {
        VerbGroup verbs = groups.get(group);
        return verbs.start() < verbs.verb()
                || FunctionWord.BUT.is(tokens.word(conjunction))
                || tokens.is(conjunction - 1, Tag.COMMA);
    }
}

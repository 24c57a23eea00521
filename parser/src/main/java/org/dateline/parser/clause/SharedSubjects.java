package org.dateline.parser.clause;

import java.util.List;
import org.dateline.parser.lexicon.Cue;
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
            int likeness = hasSubject(other) && !isOfOtherNumber(other, group, conjunction)
                    ? likeness(other, group, unshared)
                    : 0;
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
        boolean done = isDoneSince(group, found) && isPublic(group, false);
        if (!done && attachments.mayBeSomebody(head(found))
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
                return done || attachments.mayBeSomebody(head(other)) || isBody(head(other)) ? other : found;
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
        if (isOnlyGoingOn(other, group)) {
            return 2;
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

    /** "She says they are angry and | blames", "asks that they wait and | calls for": a present tense that does not go with the subject of the other. */
    private boolean isOfOtherNumber(int other, int group, int conjunction) {
        int own = tokens.is(conjunction, Tag.CC) ? number(groups.get(group).start()) : 0;
        return own != 0 && own == -numberOfSubject(other);
    }

    /** 1 for a present tense of one, -1 for one of several, 0 for a form that tells neither. */
    private int number(int verb) {
        int word = tokens.word(verb);
        if (tokens.is(verb, Tag.VBZ) || FunctionWord.WAS.is(word)) {
            return 1;
        }
        return FunctionWord.WERE.is(word) || FunctionWord.ARE.is(word) ? -1 : 0;
    }

    /** The number that the verb shows, else that of its subject, if a plural. */
    private int numberOfSubject(int group) {
        int shown = number(groups.get(group).start());
        return shown == 0 && tokens.is(head(group), Tag.NNS) ? -1 : shown;
    }

    /** "said crews were searching and | urged people to wait": what goes on is no model for what a word does that is said in public. */
    private boolean isOnlyGoingOn(int other, int group) {
        VerbGroup own = groups.get(group);
        return groups.get(other).progressive()
                && !own.progressive()
                && own.start() == own.verb()
                && isPublic(group, tokens.is(head(other), Tag.NNS));
    }

    /** A call, a warning, praise or blame, or a question to whoever may hear it, where it is not several who are told of. */
    private boolean isPublic(int group, boolean several) {
        VerbGroup own = groups.get(group);
        Cue cue = tokens.is(own.end(), Tag.PRP) ? null : clauses.lexicon().cueVerb(tokens.word(own.verb()));
        return cue != null
                && switch (cue.act()) {
                    case APPEAL, WARN, DEMAND, ACCUSE, CRITICIZE, PRAISE -> true;
                    case ASK -> several;
                    default -> false;
                };
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

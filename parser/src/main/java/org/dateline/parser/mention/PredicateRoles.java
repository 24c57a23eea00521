package org.dateline.parser.mention;

import org.dateline.model.MentionKind;
import org.dateline.model.RoleStatus;
import org.dateline.parser.clause.Clauses;
import org.dateline.parser.clause.NounPhrase;
import org.dateline.parser.clause.VerbGroup;
import org.dateline.parser.clause.VerbGroup.Modality;
import org.dateline.parser.clause.VerbGroup.Tense;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.mention.RoleWords.Class;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;
import org.jspecify.annotations.Nullable;

/**
 * Reads the roles that a verb tells of its subject: "X became mayor", "X was named head of", "X stepped down as chairman". Where
 * the verb leaves open whether the role is held, "would become", "had been appointed", there is none.
 */
final class PredicateRoles {
    private static final int REACH = 12;

    private final Words words;
    private final Tokens tokens;
    private final Clauses clauses;
    private final RoleWords roleWords;
    private final Appositions appositions;
    private final ByToken<Reference> references;

    PredicateRoles(
            Words words, Clauses clauses, RoleWords roleWords, Appositions appositions, ByToken<Reference> references) {
        this.words = words;
        this.tokens = words.tokens();
        this.clauses = clauses;
        this.roleWords = roleWords;
        this.appositions = appositions;
        this.references = references;
    }

    /** Adds the roles of the subjects that are mentioned by a name, or of those that are not. */
    void read(boolean named) {
        for (int number = 0; number < clauses.verbGroups().size(); number++) {
            VerbGroup group = clauses.verbGroups().get(number);
            boolean may = roleWords.has(tokens.word(group.verb())) || words.is(group.verb(), WordFlag.BE);
            RoleStatus status = may ? status(group) : null;
            Figure subject = status == null ? null : subject(number, group, named);
            int title = subject == null ? -1 : title(group);
            if (title >= 0 && !isOfAnotherTime(subject, title)) {
                appositions.after(subject, title, limit(group), status);
            }
        }
    }

    /** The one person who is the subject, or whose name is before the comma: "X, | sworn in as mayor"; null for none. */
    private @Nullable Figure subject(int number, VerbGroup group, boolean named) {
        int phrase = group.isFinite() ? clauses.subject(number) : -1;
        int head = phrase < 0 ? -1 : clauses.nounPhrases().get(phrase).head();
        if (!group.isFinite() && words.is(group.start() - 1, FunctionWord.COMMA)) {
            head = group.start() - 2;
        }
        Reference reference = head < 0 ? null : references.at(head);
        boolean one = reference != null
                && reference.figures().size() == 1
                && reference.figures().get(0).isPerson();
        return one && named == (reference.kind() == MentionKind.NAME)
                ? reference.figures().get(0)
                : null;
    }

    /** Whether the verb tells that its subject holds, held or will hold a role; null where it does not. */
    private @Nullable RoleStatus status(VerbGroup group) {
        int word = tokens.word(group.verb());
        if (group.negated() || group.progressive() || isLater(group.start() - 1)) {
            return null;
        }
        if (roleWords.is(word, Class.SERVE) && !group.passive() && isPast(group)) {
            return RoleStatus.FORMER;
        }
        return isSupposed(group) ? null : now(group, word);
    }

    private @Nullable RoleStatus now(VerbGroup group, int word) {
        boolean passive = isPassive(group);
        if (words.is(group.verb(), WordFlag.BE)) {
            boolean held = !words.is(group.start(), FunctionWord.ARE)
                    && group.isFinite()
                    && group.modality() == Modality.NONE
                    && group.tense() == Tense.PRESENT;
            return held && (!group.perfect() || isSince(group)) ? RoleStatus.CURRENT : null;
        }
        if (roleWords.is(word, Class.LEAVE)
                || roleWords.is(word, Class.STEP) && isStepDown(group.end())
                || passive && (roleWords.is(word, Class.DISMISS) || roleWords.is(word, Class.REPLACE))) {
            RoleStatus left = change(group, RoleStatus.FORMER, RoleStatus.CURRENT);
            return left == null && isPast(group) ? RoleStatus.FORMER : left;
        }
        if (roleWords.is(word, Class.SERVE) && !passive) {
            return change(group, RoleStatus.CURRENT, RoleStatus.DESIGNATE);
        }
        if (passive && roleWords.is(word, Class.PROPOSE)) {
            return change(group, RoleStatus.DESIGNATE, null);
        }
        boolean enters = passive
                ? roleWords.is(word, Class.CHOOSE)
                : roleWords.is(word, Class.BECOME)
                        || roleWords.is(word, Class.ENTER)
                        || roleWords.is(word, Class.REPLACE);
        return enters ? change(group, RoleStatus.CURRENT, RoleStatus.DESIGNATE) : null;
    }

    /** What a change is that has come, or that is to come; null where it may have been undone since, or may never come. */
    private @Nullable RoleStatus change(VerbGroup group, @Nullable RoleStatus come, @Nullable RoleStatus ahead) {
        if (group.form() == VerbGroup.Form.PARTICIPLE) {
            return come;
        }
        if (!group.isFinite()) {
            return null;
        }
        return switch (group.modality()) {
            case NONE -> isPast(group) && group.perfect() ? null : group.tense() == Tense.FUTURE ? ahead : come;
            case WILL -> ahead;
            case ARRANGED ->
                words.is(group.start(), FunctionWord.IS) || words.is(group.start(), FunctionWord.ARE) ? ahead : null;
            default -> null;
        };
    }

    /** A passive, or a participle that has the form of a past tense: "X, | appointed mayor in May, said". */
    private boolean isPassive(VerbGroup group) {
        boolean chosen = roleWords.is(tokens.word(group.verb()), Class.CHOOSE)
                || roleWords.is(tokens.word(group.verb()), Class.PROPOSE);
        return group.passive()
                || chosen && group.end() == group.start() + 1 && words.is(group.start() - 1, FunctionWord.COMMA);
    }

    private boolean isStepDown(int particle) {
        return words.is(particle, FunctionWord.DOWN) || particle < tokens.size() && tokens.reads(particle, "aside");
    }

    private static boolean isPast(VerbGroup group) {
        return group.isFinite() && group.tense() == Tense.PAST && group.modality() == Modality.NONE;
    }

    /** "if X becomes mayor", "until X is elected", "should X become mayor": nothing that has come about. */
    private boolean isSupposed(VerbGroup group) {
        int sentence = clauses.sentences().sentenceOf(group.verb());
        for (int i = group.start() - 1; i >= clauses.sentences().start(sentence); i--) {
            boolean condition = words.is(i, FunctionWord.IF)
                    || words.is(i, FunctionWord.UNLESS)
                    || words.is(i, FunctionWord.WHETHER)
                    || words.is(i, FunctionWord.SHOULD);
            boolean time = words.is(i, FunctionWord.WHEN)
                    || words.is(i, FunctionWord.UNTIL)
                    || words.is(i, FunctionWord.ONCE)
                    || words.is(i, FunctionWord.BEFORE)
                    || words.is(i, FunctionWord.WHERE);
            if (condition || time && clauses.clauseOf(i) == clauses.clauseOf(group.verb())) {
                return true;
            }
        }
        return false;
    }

    private boolean isLater(int token) {
        return token >= 0 && tokens.reads(token, "later");
    }

    /** "has been mayor | since 2020": still. */
    private boolean isSince(VerbGroup group) {
        for (int i = group.end(); i < Math.min(limit(group), group.end() + REACH); i++) {
            if (words.is(i, FunctionWord.SINCE)) {
                return true;
            }
        }
        return false;
    }

    /** Where the title begins that the verb tells of, with its article; -1 for none. */
    private int title(VerbGroup group) {
        int word = tokens.word(group.verb());
        boolean links = words.is(group.verb(), WordFlag.BE) || roleWords.is(word, Class.BECOME);
        boolean chosen = roleWords.is(word, Class.CHOOSE) || roleWords.is(word, Class.PROPOSE);
        int next = group.end();
        if (links && next < limit(group) && roleWords.is(tokens.word(next), Class.NOW)) {
            // "is now | the mayor"
            next++;
        }
        if (links || chosen) {
            if (isTitle(next, group) && !(links && isJudgement(next))) {
                return next;
            }
        }
        int as = links ? -1 : as(group, chosen);
        return as >= 0 && isTitle(as + 1, group) ? as + 1 : -1;
    }

    /** The "as" of the verb, or the "to" of a promotion; -1 for none. */
    private int as(VerbGroup group, boolean chosen) {
        int end = Math.min(limit(group), group.end() + REACH);
        if (chosen && words.has(group.end(), end, FunctionWord.TO)) {
            return group.end();
        }
        for (int i = group.end(); i < end && !tokens.isMark(i) && clauses.verbGroupAt(i) < 0; i++) {
            if (words.is(i, FunctionWord.AS)) {
                return i;
            }
            if (words.is(i, FunctionWord.WITH)) {
                return -1;
            }
        }
        return -1;
    }

    /** Whether a title of a role begins here, which is not the subject of another verb: not "as the president said". */
    private boolean isTitle(int from, VerbGroup group) {
        int limit = limit(group);
        int first = from < limit && (tokens.is(from, Tag.DT) || tokens.is(from, Tag.PRPS)) ? from + 1 : from;
        int number = first < limit ? clauses.nounPhraseAt(first) : -1;
        NounPhrase phrase = number < 0 ? null : clauses.nounPhrases().get(number);
        if (phrase == null || phrase.start() < from || tokens.is(phrase.head(), Tag.NNS)) {
            return first < limit && words.matchTitle(first, limit) && words.matchEnd() > first + 1;
        }
        int end = phrase.head() + 1;
        int verb = end < limit ? clauses.verbGroupAt(end) : -1;
        return endsInTitle(first, end)
                && (verb < 0 || !clauses.verbGroups().get(verb).isFinite())
                && !isAward(end);
    }

    private boolean endsInTitle(int from, int end) {
        for (int i = Math.max(from, end - 5); i < end; i++) {
            if (words.matchTitle(i, end) && words.matchEnd() == end) {
                return true;
            }
        }
        return false;
    }

    /** "is the best candidate", "is a leader": what somebody thinks of somebody. */
    private boolean isJudgement(int from) {
        int first = tokens.is(from, Tag.DT) ? from + 1 : from;
        int number = clauses.nounPhraseAt(first);
        int head = number < 0 ? first : clauses.nounPhrases().get(number).head();
        boolean one = words.is(from, FunctionWord.A) || words.is(from, FunctionWord.AN);
        return isSuperlative(first)
                || roleWords.is(tokens.word(head), Class.JUDGEMENT)
                || one && roleWords.is(tokens.word(head), Class.VAGUE);
    }

    private boolean isSuperlative(int token) {
        return token < tokens.size()
                && tokens.is(token, Tag.JJ)
                && tokens.length(token) > 4
                && !roleWords.is(tokens.word(token), Class.DESCRIPTIVE)
                && tokens.text().startsWith("est", tokens.end(token) - 3);
    }

    /** "coach | of the year" */
    private boolean isAward(int end) {
        return words.is(end, FunctionWord.OF)
                && words.is(end + 1, FunctionWord.THE)
                && end + 2 < tokens.size()
                && roleWords.is(tokens.word(end + 2), Class.AWARD);
    }

    /** Whether a year behind the title makes it one of several in somebody's life: "X, a judge, became mayor in 1990". */
    private boolean isOfAnotherTime(Figure person, int title) {
        int sentence = clauses.sentences().sentenceOf(title);
        int from = Math.max(clauses.sentences().start(sentence), title - REACH);
        int end = Math.min(clauses.sentences().end(sentence) - 1, title + REACH);
        for (int i = from; !person.roles.isEmpty() && i < end; i++) {
            if (words.is(i, FunctionWord.IN) && tokens.isNumber(i + 1) && tokens.length(i + 1) == 4) {
                return true;
            }
        }
        return false;
    }

    private int limit(VerbGroup group) {
        return clauses.sentences().end(clauses.sentences().sentenceOf(group.verb()));
    }
}

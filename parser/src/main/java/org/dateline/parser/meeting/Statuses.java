package org.dateline.parser.meeting;

import java.util.Optional;
import org.dateline.model.MeetingStatus;
import org.dateline.parser.clause.Clauses;
import org.dateline.parser.clause.VerbGroup;
import org.dateline.parser.clause.VerbGroup.Form;
import org.dateline.parser.clause.VerbGroup.Modality;
import org.dateline.parser.clause.VerbGroup.Tense;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.MeetingWord;
import org.dateline.parser.lexicon.MeetingWord.Frame;
import org.dateline.parser.lexicon.MeetingWord.Role;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;
import org.jspecify.annotations.Nullable;

/**
 * Reads how real something is from tense, modality, negation and what governs it. Empty where the text says that there is no such
 * meeting at all.
 */
final class Statuses {
    private static final int WORDS_BEFORE_A_CLAUSE = 5;
    private static final int DEPTH = 6;

    private final Reading reading;
    private final Clauses clauses;
    private final InfinitiveStatuses infinitives;

    Statuses(Reading reading) {
        this.reading = reading;
        this.clauses = reading.clauses();
        this.infinitives = new InfinitiveStatuses(reading, this);
    }

    /** Of what a verb group says. */
    Optional<MeetingStatus> of(int group) {
        return of(group, DEPTH);
    }

    private Optional<MeetingStatus> of(int group, int depth) {
        if (group < 0 || depth == 0) {
            return Optional.of(MeetingStatus.HELD);
        }
        VerbGroup verbs = reading.group(group);
        return switch (verbs.form()) {
            case FINITE -> ofFinite(group, verbs);
            case INFINITIVE -> infinitives.of(group, verbs, depth);
            case BASE -> ofBase(group, verbs, depth);
            case GERUND -> ofGerund(group, verbs, depth);
            case PARTICIPLE -> ofParticiple(group, verbs, depth);
        };
    }

    private Optional<MeetingStatus> ofFinite(int group, VerbGroup verbs) {
        if (verbs.modality() == Modality.NECESSARY && Negatives.isYetTo(reading, verbs)) {
            return Optional.empty();
        }
        if (verbs.modality() == Modality.ARRANGED && infinitives.isGivenUp(group, verbs.end())) {
            return Optional.of(MeetingStatus.CANCELLED);
        }
        MeetingStatus status = isWanted(group, verbs) ? MeetingStatus.PROPOSED : tensed(group, verbs);
        if (status == MeetingStatus.HELD && Habits.is(reading, group)) {
            return Optional.empty();
        }
        if (isDenied(group) || Negatives.isRejectedClaim(reading, group)) {
            return Optional.of(MeetingStatus.DENIED);
        }
        return verbs.negated()
                        || Negatives.isLinkNegated(reading, verbs)
                        || Negatives.isNobody(reading, clauses.subjectStart(group))
                ? negated(verbs, status)
                : Optional.of(status);
    }

    private MeetingStatus tensed(int group, VerbGroup verbs) {
        boolean open = isConditional(group) && (verbs.tense() != Tense.PAST || isAsked(group));
        if (open || verbs.modality() == Modality.POSSIBLE) {
            return MeetingStatus.POSSIBLE;
        }
        return switch (verbs.modality()) {
            case WILL, WOULD -> verbs.perfect() ? MeetingStatus.POSSIBLE : MeetingStatus.PLANNED;
            case NECESSARY -> verbs.perfect() ? MeetingStatus.POSSIBLE : MeetingStatus.PROPOSED;
            case ARRANGED -> verbs.perfect() ? MeetingStatus.CANCELLED : MeetingStatus.PLANNED;
            default -> real(group, verbs);
        };
    }

    private MeetingStatus real(int group, VerbGroup verbs) {
        boolean present = verbs.tense() == Tense.PRESENT && !verbs.perfect();
        if (present && (Ahead.isClause(reading, group) || isToCome(group))) {
            return MeetingStatus.PLANNED;
        }
        boolean being = reading.lexicon().is(reading.tokens().word(verbs.verb()), WordFlag.BE);
        return present && (verbs.progressive() || being) ? MeetingStatus.UNDERWAY : MeetingStatus.HELD;
    }

    /** "asked that he meet her", "proposed that they talk": a bare verb behind a wish is what is wished. */
    private boolean isWanted(int group, VerbGroup verbs) {
        boolean bare = verbs.modality() == Modality.NONE
                && verbs.tense() == Tense.PRESENT
                && verbs.start() == verbs.verb()
                && !reading.tokens().is(verbs.verb(), Tag.VBZ);
        int governor = bare ? clauses.governor(group) : -1;
        int start = governor < 0 ? -1 : clauses.clauseStart(group);
        boolean that = reading.is(start, FunctionWord.THAT) || reading.is(start - 1, FunctionWord.THAT);
        if (!that || !isNear(reading.group(governor).end(), start)) {
            return false;
        }
        return governing(governor, Frame.NP) == MeetingStatus.PROPOSED
                || governing(governor, Frame.INF) == MeetingStatus.PROPOSED;
    }

    private static Optional<MeetingStatus> negated(VerbGroup verbs, MeetingStatus status) {
        return switch (status) {
            case HELD ->
                verbs.passive() || verbs.perfect() || verbs.tense() == Tense.PAST
                        ? Optional.of(MeetingStatus.DENIED)
                        : Optional.empty();
            case PLANNED -> Optional.of(verbs.passive() ? MeetingStatus.CANCELLED : MeetingStatus.REFUSED);
            case UNDERWAY -> Optional.of(MeetingStatus.DENIED);
            default -> Optional.empty();
        };
    }

    /** Whether a finite clause hangs on a verb of denial: "denied that he had met", "denied on Friday that he had met". */
    private boolean isDenied(int group) {
        int governor = clauses.governor(group);
        int start = clauses.clauseStart(group);
        boolean near = governor >= 0 && isNear(reading.group(governor).end(), start);
        return near && !reading.group(governor).negated() && governing(governor, Frame.ING) == MeetingStatus.DENIED;
    }

    /** Whether a clause begins so few words behind a place that nothing but a time or an adverb fits in between. */
    private boolean isNear(int place, int start) {
        if (start < place || start - place > WORDS_BEFORE_A_CLAUSE) {
            return false;
        }
        for (int token = place; token < start; token++) {
            if (reading.tokens().is(token, Tag.COMMA)) {
                return false;
            }
        }
        return true;
    }

    private boolean isConditional(int group) {
        int start = clauses.clauseStart(group);
        return start >= 0 && (isIf(start) || start > 0 && isIf(start - 1));
    }

    /** "asked whether the two had met": what somebody does not know of the past is open too. */
    private boolean isAsked(int group) {
        int start = clauses.clauseStart(group);
        return reading.is(start, FunctionWord.WHETHER) || reading.is(start - 1, FunctionWord.WHETHER);
    }

    private boolean isIf(int token) {
        return reading.is(token, FunctionWord.IF)
                || reading.is(token, FunctionWord.WHETHER)
                || reading.is(token, FunctionWord.UNLESS);
    }

    /** "before leaders gather", "when they meet": a present tense that a conjunction of time puts ahead. */
    private boolean isToCome(int group) {
        int start = clauses.clauseStart(group);
        int verb = reading.group(group).verb();
        boolean meeting = reading.has(verb, Role.VERB) || reading.has(verb, Role.LIGHT);
        return meeting && start >= 0 && (isBefore(start) || start > 0 && isBefore(start - 1));
    }

    private boolean isBefore(int token) {
        return reading.is(token, FunctionWord.BEFORE)
                || reading.is(token, FunctionWord.UNTIL)
                || reading.is(token, FunctionWord.WHEN)
                || reading.is(token, FunctionWord.ONCE);
    }

    /** Whether a verb tells of a plan in the past: "was due to meet". */
    boolean isFormerPlan(int group) {
        return infinitives.isFormerPlan(group);
    }

    /** Of what a governing verb says of its infinitive, gerund or noun phrase. */
    Optional<MeetingStatus> governed(int governor, Frame frame) {
        return governed(governor, frame, DEPTH);
    }

    /** As {@link #governed(int, Frame)}, so many governors up. */
    Optional<MeetingStatus> governed(int governor, Frame frame, int depth) {
        MeetingStatus status = governing(governor, frame);
        VerbGroup verbs = reading.group(governor);
        if (status == null || status == MeetingStatus.HELD || status == MeetingStatus.UNDERWAY) {
            return of(governor, depth - 1);
        }
        if (verbs.negated() || isDenied(governor)) {
            return status == MeetingStatus.REFUSED || status == MeetingStatus.DENIED
                    ? Optional.of(MeetingStatus.POSSIBLE)
                    : negatedWish(status);
        }
        return Optional.of(settled(governor, status));
    }

    /** "may cancel" is no cancellation yet, and "will agree to meet" no agreement. */
    private MeetingStatus settled(int governor, MeetingStatus status) {
        boolean open =
                reading.group(governor).modality() == Modality.POSSIBLE || isConditional(governor) || isWish(governor);
        boolean lost = status == MeetingStatus.CANCELLED
                || status == MeetingStatus.POSTPONED
                || status == MeetingStatus.REFUSED;
        if (status == MeetingStatus.PROPOSED && TurnedDown.is(reading, governor)) {
            return MeetingStatus.REFUSED;
        }
        if (open) {
            return lost ? MeetingStatus.PLANNED : MeetingStatus.POSSIBLE;
        }
        return status;
    }

    /** "threatened to cancel", "is considering cancelling" */
    private boolean isWish(int governor) {
        Form form = reading.group(governor).form();
        boolean governed = form == Form.INFINITIVE || form == Form.GERUND;
        MeetingStatus status = governed ? of(governor, DEPTH / 2).orElse(null) : null;
        return status == MeetingStatus.POSSIBLE || status == MeetingStatus.PROPOSED;
    }

    private static Optional<MeetingStatus> negatedWish(MeetingStatus status) {
        return switch (status) {
            case PROPOSED -> Optional.of(MeetingStatus.REFUSED);
            case CANCELLED, POSTPONED -> Optional.of(MeetingStatus.PLANNED);
            default -> Optional.empty();
        };
    }

    /** The status that a verb gives to what it governs in this frame, or null. */
    @Nullable
    MeetingStatus governing(int group, Frame frame) {
        VerbGroup verbs = reading.group(group);
        MeetingStatus found = null;
        for (MeetingWord word : reading.lexicon().meetingWords(reading.tokens().word(verbs.verb()))) {
            if (word.role() == Role.STATUS && word.has(frame)) {
                boolean particle = word.particle() != 0 && reading.particleAfter(group, word.particle()) >= 0;
                if (particle) {
                    return word.status();
                }
                found = word.particle() == 0 && found == null ? word.status() : found;
            }
        }
        return found;
    }

    private Optional<MeetingStatus> ofBase(int group, VerbGroup verbs, int depth) {
        int before = verbs.start() - 1;
        boolean joined = before >= 0
                && (reading.tokens().is(before, Tag.CC) || reading.tokens().is(before, Tag.COMMA));
        return joined && clauses.governor(group) >= 0
                ? of(clauses.governor(group), depth - 1)
                : Optional.of(MeetingStatus.HELD);
    }

    private Optional<MeetingStatus> ofGerund(int group, VerbGroup verbs, int depth) {
        int before = verbs.start() - 1;
        if (reading.is(before, FunctionWord.BEFORE)
                || reading.is(before, FunctionWord.OF) && reading.is(Math.max(0, before - 1), FunctionWord.AHEAD)) {
            return Optional.of(MeetingStatus.PLANNED);
        }
        if (reading.is(before, FunctionWord.WITHOUT)) {
            return Optional.empty();
        }
        int governor = clauses.governor(group);
        boolean object = governor >= 0 && reading.group(governor).end() >= afterVerb(before) + 1;
        if (object && governing(governor, Frame.ING) != null) {
            return governed(governor, Frame.ING, depth);
        }
        Frame frame = governor >= 0 && before >= 0 ? Prepositions.frame(reading, before) : null;
        if (frame != null && governing(governor, frame) != null) {
            return governed(governor, frame, depth);
        }
        boolean joined = before >= 0
                && reading.tokens().is(before, Tag.CC)
                && governor >= 0
                && reading.group(governor).form() == Form.GERUND;
        return joined ? of(governor, depth - 1) : afterPreposition(before, group, depth);
    }

    /** The token before a particle or an adverb, or the same: "ruled out meeting", "denied ever meeting". */
    private int afterVerb(int before) {
        boolean adverb = reading.tokens().is(before, Tag.RP) || reading.tokens().is(before, Tag.RB);
        return before > 0 && adverb ? before - 1 : before;
    }

    private Optional<MeetingStatus> afterPreposition(int before, int group, int depth) {
        boolean after = reading.is(before, FunctionWord.AFTER) || reading.is(before, FunctionWord.SINCE);
        if (after || before < 0) {
            return Optional.of(MeetingStatus.HELD);
        }
        Optional<MeetingStatus> of = ofOuterNoun(before);
        if (of.isPresent()) {
            return of;
        }
        int clause = clauses.clauseOf(reading.group(group).start());
        return clause < 0 || clause == group
                ? Optional.of(MeetingStatus.UNDERWAY)
                : of(clause, depth - 1).filter(s -> s != MeetingStatus.DENIED);
    }

    /** "the possibility of meeting", "open to meeting" */
    private Optional<MeetingStatus> ofOuterNoun(int preposition) {
        if (preposition <= 0 || !reading.isPreposition(preposition)) {
            return Optional.empty();
        }
        MeetingWord word = reading.word(preposition - 1, Role.OF);
        word = word == null && reading.tokens().is(preposition, Tag.TO)
                ? reading.word(preposition - 1, Role.ADJECTIVE)
                : word;
        return word == null ? Optional.empty() : Optional.ofNullable(word.status());
    }

    /** "a delegation received by", or a passive after a governor's object. */
    private Optional<MeetingStatus> ofParticiple(int group, VerbGroup verbs, int depth) {
        int shared = reading.sharedAuxiliary(group);
        return shared >= 0 ? of(shared, depth - 1) : Optional.of(MeetingStatus.HELD);
    }
}

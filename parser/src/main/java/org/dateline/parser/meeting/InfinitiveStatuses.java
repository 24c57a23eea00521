package org.dateline.parser.meeting;

import java.util.Optional;
import org.dateline.model.MeetingStatus;
import org.dateline.parser.clause.Clauses;
import org.dateline.parser.clause.VerbGroup;
import org.dateline.parser.clause.VerbGroup.Modality;
import org.dateline.parser.clause.VerbGroup.Tense;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.MeetingWord;
import org.dateline.parser.lexicon.MeetingWord.Frame;
import org.dateline.parser.lexicon.MeetingWord.Role;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;
import org.jspecify.annotations.Nullable;

/** Reads how real what an infinitive tells is. */
final class InfinitiveStatuses {
    /** How far behind a plan the verb may stand that tells what has become of it. */
    private static final int REACH = 25;

    private final Reading reading;
    private final Clauses clauses;
    private final Statuses statuses;

    InfinitiveStatuses(Reading reading, Statuses statuses) {
        this.reading = reading;
        this.clauses = reading.clauses();
        this.statuses = statuses;
    }

    /** Of what an infinitive says: what governs it decides, a verb, a noun or an adjective. */
    Optional<MeetingStatus> of(int group, VerbGroup verbs, int depth) {
        int governor = clauses.governor(group);
        if (governor >= 0 && isGivenUp(governor, verbs.end())) {
            return Optional.of(MeetingStatus.CANCELLED);
        }
        if (isNone(verbs) || governor >= 0 && Habits.isFormer(reading, governor)) {
            return Optional.empty();
        }
        MeetingWord denied = negatedAdjective(verbs.start() - 1);
        if (denied != null) {
            return ofNegated(denied);
        }
        Optional<MeetingStatus> noun = ofNounBefore(verbs);
        if (noun.isPresent()) {
            return noun;
        }
        if (governor < 0 || isHeadline(group, governor)) {
            return Optional.of(MeetingStatus.PLANNED);
        }
        MeetingWord going = reading.word(reading.group(governor).verb(), Role.VERB);
        if (going != null
                && going.has(Frame.GOAL_FOR)
                && reading.group(governor).isFinite()) {
            // who leaves for a place to meet somebody is not there yet
            return statuses.of(governor).map(known -> known == MeetingStatus.HELD ? MeetingStatus.PLANNED : known);
        }
        if (isWouldBe(governor)) {
            return Optional.of(MeetingStatus.POSSIBLE);
        }
        Optional<MeetingStatus> status = statuses.governed(governor, Frame.INF, depth);
        return verbs.negated() && status.isPresent() ? Optional.of(MeetingStatus.REFUSED) : status;
    }

    /** "would be happy to meet" */
    private boolean isWouldBe(int governor) {
        VerbGroup verbs = reading.group(governor);
        return verbs.modality() == Modality.WOULD
                && reading.lexicon().is(reading.tokens().word(verbs.verb()), WordFlag.BE);
    }

    /** "no plans to meet", "no plans for Lund to meet", "nothing to discuss" */
    private boolean isNone(VerbGroup verbs) {
        int before = verbs.start() > 0 ? clauses.nounPhraseAt(verbs.start() - 1) : -1;
        if (reading.is(verbs.start() - 1, FunctionWord.NOTHING)) {
            return true;
        }
        if (before < 0 || reading.is(reading.phrase(before).start(), FunctionWord.NO)) {
            return before >= 0;
        }
        int preposition = reading.phrase(before).start() - 1;
        int noun = preposition > 0 && reading.isPreposition(preposition) ? clauses.nounPhraseAt(preposition - 1) : -1;
        return noun >= 0
                && reading.has(reading.phrase(noun).head(), Role.OF)
                && reading.is(reading.phrase(noun).start(), FunctionWord.NO);
    }

    /** "was due to meet Lund on Monday but stayed home": a plan of the past, and a "but" behind it. */
    boolean isGivenUp(int plan, int from) {
        VerbGroup verbs = reading.group(plan);
        boolean past = verbs.isFinite() && verbs.tense() == Tense.PAST && !verbs.negated();
        MeetingStatus status = past ? planned(plan) : null;
        if (status != MeetingStatus.PLANNED) {
            return false;
        }
        int limit = Math.min(reading.sentenceEnd(from - 1), from + 25);
        for (int i = from; i < limit; i++) {
            if (reading.is(i, FunctionWord.BUT)) {
                return !(i + 1 < limit && reading.is(i + 1, FunctionWord.ALSO)) && !isPutOff(i + 1, limit);
            }
        }
        return false;
    }

    /** "but | that trip has been put off": what became of the plan is told. */
    private boolean isPutOff(int from, int limit) {
        for (int i = from; i < limit; i++) {
            int group = clauses.verbGroupAt(i);
            if (group >= 0 && statuses.governing(group, Frame.NP) == MeetingStatus.POSTPONED) {
                return true;
            }
        }
        return false;
    }

    /** Whether a verb tells of a plan in the past: "was due to meet", "was to meet". */
    boolean isFormerPlan(int group) {
        VerbGroup verbs = reading.group(group);
        int plan = verbs.form() == VerbGroup.Form.INFINITIVE ? clauses.governor(group) : group;
        return plan >= 0
                && reading.group(plan).isFinite()
                && reading.group(plan).tense() == Tense.PAST
                && !reading.group(plan).negated()
                && planned(plan) == MeetingStatus.PLANNED;
    }

    /** "was due", "was supposed", "had planned", "was to" */
    private @Nullable MeetingStatus planned(int group) {
        VerbGroup verbs = reading.group(group);
        if (verbs.modality() == Modality.ARRANGED) {
            return MeetingStatus.PLANNED;
        }
        boolean being = reading.lexicon().is(reading.tokens().word(verbs.verb()), WordFlag.BE);
        MeetingWord adjective =
                being && verbs.end() < reading.tokens().size() ? reading.word(verbs.end(), Role.ADJECTIVE) : null;
        if (adjective != null) {
            return adjective.status();
        }
        return verbs.passive() || verbs.perfect() ? statuses.governing(group, Frame.INF) : null;
    }

    /** "Weber to visit Oslo, minister says": the verb before it is not its governor. */
    private boolean isHeadline(int group, int governor) {
        return reading.group(governor).start() > reading.group(group).start();
    }

    /** The adjective before an infinitive, where a "not" stands before it: "not willing to meet", "no longer able to"; null for none. */
    private @Nullable MeetingWord negatedAdjective(int token) {
        int group = token < 1 || !Negatives.isBefore(reading, token) ? -2 : clauses.verbGroupAt(token);
        boolean predicate = group == -1 || group >= 0 && reading.group(group).form() == VerbGroup.Form.BASE;
        MeetingWord word = predicate ? reading.word(token, Role.ADJECTIVE) : null;
        return word != null && word.has(Frame.INF) ? word : null;
    }

    /** Who is not willing refuses, who was not able did not; what is not likely is nothing. */
    private static Optional<MeetingStatus> ofNegated(MeetingWord adjective) {
        if (adjective.has(Frame.WILL)) {
            return Optional.of(MeetingStatus.REFUSED);
        }
        return adjective.status() == MeetingStatus.HELD ? Optional.of(MeetingStatus.DENIED) : Optional.empty();
    }

    /** "his refusal to meet", "ready to meet" */
    private Optional<MeetingStatus> ofNounBefore(VerbGroup verbs) {
        int i = verbs.start() - 1;
        if (i < 0) {
            return Optional.empty();
        }
        int phrase = clauses.nounPhraseAt(i);
        Optional<MeetingStatus> whose = phrase < 0 ? Optional.empty() : ofNounBeforeWhom(phrase);
        if (whose.isPresent()) {
            return whose;
        }
        for (MeetingWord word : reading.lexicon().meetingWords(reading.tokens().word(i))) {
            boolean adjective =
                    word.role() == Role.ADJECTIVE && clauses.nounPhraseAt(i) < 0 && clauses.verbGroupAt(i) < 0;
            boolean noun = word.role() == Role.OF && clauses.nounPhraseAt(i) >= 0;
            if ((adjective || noun)
                    && word.has(Frame.INF)
                    && word.status() != null
                    && word.status() != MeetingStatus.HELD) {
                return Optional.of(noun ? answered(phrase, word.status()) : word.status());
            }
        }
        return Optional.empty();
    }

    /** "an invitation to Lund to visit", "a call for Lund to meet" */
    private Optional<MeetingStatus> ofNounBeforeWhom(int phrase) {
        int preposition = reading.phrase(phrase).start() - 1;
        if (preposition < 1 || !reading.isPreposition(preposition)) {
            return Optional.empty();
        }
        MeetingWord word = reading.word(preposition - 1, Role.OF);
        Frame frame = word == null ? null : Prepositions.frame(reading, preposition);
        // "an offer | by Lund to meet"
        boolean whose = reading.is(preposition, FunctionWord.BY) || frame != null && word.has(frame);
        if (word == null || !word.has(Frame.INF) || !whose || word.status() == null) {
            return Optional.empty();
        }
        int noun = clauses.nounPhraseAt(preposition - 1);
        return Optional.of(noun < 0 ? word.status() : answered(noun, word.status()));
    }

    /** "accepted an invitation to visit", "declined an offer to meet": who answers decides. */
    private MeetingStatus answered(int phrase, MeetingStatus status) {
        int i = reading.phrase(phrase).start() - 1;
        i = i > 0 && reading.tokens().is(i, Tag.RP) ? i - 1 : i;
        int group = i < 0 ? -1 : clauses.verbGroupAt(i);
        MeetingStatus lost = group < 0 ? lostBehind(phrase) : lost(group);
        MeetingStatus told = lost == null && group < 0 && status == MeetingStatus.PROPOSED
                ? TurnedDown.answer(reading, phrase)
                : null;
        if (told != null) {
            return told;
        }
        if (lost != null || group < 0 || status != MeetingStatus.PROPOSED) {
            return lost == null ? status : lost;
        }
        MeetingStatus answer = statuses.governing(group, Frame.NP);
        boolean accepted =
                answer == MeetingStatus.PLANNED && !reading.group(group).negated();
        return accepted || answer == MeetingStatus.REFUSED ? answer : status;
    }

    /** "The plan to visit Peru was scrapped": the noun is the subject of the verb that follows. */
    private @Nullable MeetingStatus lostBehind(int phrase) {
        int start = reading.phrase(phrase).start();
        int limit = Math.min(reading.sentenceEnd(start), start + REACH);
        for (int i = reading.phrase(phrase).end(); i < limit; i++) {
            int group = clauses.verbGroupAt(i);
            if (group >= 0 && reading.group(group).isFinite() && reading.isPassive(group)) {
                return clauses.subjectStart(group) == start ? lost(group) : null;
            }
        }
        return null;
    }

    /** "scrapped plans to visit", "postponed a decision to meet" */
    private @Nullable MeetingStatus lost(int group) {
        MeetingStatus status = statuses.governing(group, Frame.NP);
        boolean lost = status == MeetingStatus.CANCELLED || status == MeetingStatus.POSTPONED;
        return lost ? statuses.governed(group, Frame.NP).orElse(null) : null;
    }
}

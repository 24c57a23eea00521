package org.dateline.parser.meeting;

import java.util.Optional;
import org.dateline.model.MeetingStatus;
import org.dateline.parser.clause.NounPhrase;
import org.dateline.parser.clause.VerbGroup;
import org.dateline.parser.clause.VerbGroup.Form;
import org.dateline.parser.clause.VerbGroup.Modality;
import org.dateline.parser.clause.VerbGroup.Tense;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.MeetingWord;
import org.dateline.parser.lexicon.MeetingWord.Frame;
import org.dateline.parser.lexicon.MeetingWord.Role;
import org.dateline.parser.sentence.Tag;
import org.jspecify.annotations.Nullable;

/** Reads how real the meeting is that a noun names. Empty where the words do not say. */
final class NounStatuses {
    private final Reading reading;
    private final Statuses statuses;
    private final Predicates predicates;

    NounStatuses(Reading reading, Statuses statuses) {
        this.reading = reading;
        this.statuses = statuses;
        this.predicates = new Predicates(reading, statuses);
    }

    /** Whether the text says that there is no such meeting. */
    boolean isNone(int number, Setting setting) {
        int start = reading.phrase(number).start();
        int top = reading.phrase(setting.top()).start();
        boolean no = reading.is(start, FunctionWord.NO) || reading.is(top, FunctionWord.NO);
        boolean without = reading.is(top - 1, FunctionWord.WITHOUT);
        return no
                || without
                || predicates.isNone(setting)
                || setting.light() != null && statuses.of(setting.group()).isEmpty();
    }

    Optional<MeetingStatus> of(int number, Setting setting) {
        if (predicates.isNone(setting)
                || reading.is(reading.phrase(number).start(), FunctionWord.NO)
                || reading.is(reading.phrase(setting.top()).start(), FunctionWord.NO)) {
            return Optional.empty();
        }
        MeetingStatus own = own(reading.phrase(number));
        MeetingStatus verb = isConditional(setting) ? MeetingStatus.POSSIBLE : verb(setting);
        if (verb == MeetingStatus.HELD && setting.isBeing(reading) && reduced(number) == MeetingStatus.PLANNED) {
            return Optional.of(MeetingStatus.PLANNED);
        }
        if (verb == MeetingStatus.UNDERWAY && setting.kind() == Setting.Kind.WITHIN && setting.outer() != null) {
            return Optional.of(setting.outer());
        }
        if (verb != null
                && (own == null
                        || verb == MeetingStatus.CANCELLED
                        || verb == MeetingStatus.POSTPONED
                        || verb == MeetingStatus.REFUSED)) {
            return Optional.of(setting.outer() != null && verb == MeetingStatus.HELD ? setting.outer() : verb);
        }
        if (setting.outer() != null) {
            return Optional.of(setting.outer());
        }
        MeetingStatus reduced = own == null && verb == null ? reduced(number) : null;
        own = reduced == null ? own : reduced;
        return own != null ? Optional.of(own) : ahead(number, setting);
    }

    /** "if talks take place" */
    private boolean isConditional(Setting setting) {
        int before = reading.phrase(setting.top()).start() - 1;
        return setting.kind() == Setting.Kind.SUBJECT
                && (reading.is(before, FunctionWord.IF)
                        || reading.is(before, FunctionWord.WHETHER)
                        || reading.is(before, FunctionWord.UNLESS));
    }

    /** "Weber visit to Peru postponed" */
    private @Nullable MeetingStatus reduced(int number) {
        int from = reading.phrase(number).end();
        int limit = Math.min(reading.sentenceEnd(from - 1), from + 12);
        for (int i = from; i < limit && !reading.tokens().isMark(i); i++) {
            int group = reading.clauses().verbGroupAt(i);
            if (group >= 0) {
                boolean done = reading.group(group).form() == Form.PARTICIPLE || isDoneTo(group);
                return done ? statuses.governing(group, Frame.NP) : null;
            }
        }
        return null;
    }

    /** "Talks scheduled for Friday": a past form without an object, of a verb that has no meeting for its subject. */
    private boolean isDoneTo(int group) {
        VerbGroup verbs = reading.group(group);
        int end = verbs.end();
        boolean bare = end >= reading.tokens().size()
                || reading.tokens().isMark(end)
                || reading.isPreposition(end)
                || reading.timeAt(end) != null;
        return bare
                && verbs.tense() == VerbGroup.Tense.PAST
                && verbs.start() == verbs.verb()
                && statuses.governing(group, Frame.SUBJ) == null;
    }

    /** "a planned meeting", "the cancelled talks" */
    private @Nullable MeetingStatus own(NounPhrase phrase) {
        MeetingStatus found = null;
        for (int i = phrase.start(); i < phrase.head(); i++) {
            MeetingWord word = reading.word(i, Role.ADJECTIVE);
            if (word == null
                    && (reading.tokens().is(i, Tag.VBN) || reading.tokens().is(i, Tag.JJ))) {
                word = reading.word(i, Role.STATUS);
            }
            found = word == null ? found : word.status();
        }
        return found;
    }

    /** "their last meeting", "the previous talks" */
    boolean isFormer(NounPhrase phrase) {
        return own(phrase) == MeetingStatus.HELD;
    }

    private Optional<MeetingStatus> ahead(int number, Setting setting) {
        int i = setting.preposition();
        if (i < 0) {
            return Optional.empty();
        }
        if (reading.is(i, FunctionWord.AFTER)
                || reading.tokens().reads(i, "following")
                || reading.is(i, FunctionWord.SINCE)) {
            return Optional.of(MeetingStatus.HELD);
        }
        boolean before = reading.is(i, FunctionWord.BEFORE)
                || reading.is(i, FunctionWord.UNTIL)
                || reading.is(i, FunctionWord.OF) && reading.is(i - 1, FunctionWord.AHEAD);
        return before ? Optional.of(MeetingStatus.PLANNED) : within(setting);
    }

    private Optional<MeetingStatus> within(Setting setting) {
        int i = setting.preposition();
        boolean during = reading.is(i, FunctionWord.DURING)
                || reading.is(i, FunctionWord.IN)
                || reading.is(i, FunctionWord.AT)
                || reading.is(i, FunctionWord.ON)
                || reading.is(i, FunctionWord.FOR)
                || setting.isNext(reading);
        if (!during || setting.group() < 0) {
            return Optional.empty();
        }
        if (reading.is(i, FunctionWord.FOR) && Arrivals.is(reading, setting.group())) {
            return Optional.of(MeetingStatus.PLANNED);
        }
        Optional<MeetingStatus> status = statuses.of(setting.group());
        if (setting.isBeing(reading) && reading.is(i, FunctionWord.IN)) {
            // "denied that it was in talks"
            return status;
        }
        return status.filter(found -> found != MeetingStatus.DENIED && found != MeetingStatus.REFUSED);
    }

    private @Nullable MeetingStatus verb(Setting setting) {
        if (setting.group() < 0) {
            return null;
        }
        return switch (setting.kind()) {
            case OBJECT -> object(setting);
            case SUBJECT -> subject(setting);
            case WITHIN -> afterPreposition(setting);
            case NONE -> null;
        };
    }

    private @Nullable MeetingStatus object(Setting setting) {
        int group = setting.group();
        if (statuses.governing(group, Frame.NP) != null) {
            return statuses.governed(group, Frame.NP).orElse(null);
        }
        MeetingStatus status =
                setting.light() == null ? null : statuses.of(group).orElse(null);
        return status == MeetingStatus.HELD && isFixed(reading.group(group)) ? MeetingStatus.PLANNED : status;
    }

    /** "called a meeting for Monday": what is called, convened or organised for a day lies ahead of the call. */
    private boolean isFixed(VerbGroup verbs) {
        MeetingWord light = reading.word(verbs.verb(), Role.LIGHT);
        boolean calls =
                light != null && light.has(Frame.FOR) || reading.tokens().reads(verbs.verb(), "called");
        int limit = Math.min(reading.sentenceEnd(verbs.verb()), verbs.end() + 25);
        for (int i = verbs.end(); calls && i + 1 < limit; i++) {
            if (reading.is(i, FunctionWord.FOR) && reading.timeAt(i + 1) != null) {
                return true;
            }
        }
        return false;
    }

    private @Nullable MeetingStatus afterPreposition(Setting setting) {
        Frame frame = Prepositions.frame(reading, setting.preposition());
        if (frame != null
                && statuses.governing(setting.group(), frame) != null
                && reading.group(setting.group()).end() >= setting.preposition() - 1) {
            return statuses.governed(setting.group(), frame).orElse(null);
        }
        return setting.light() == null ? null : statuses.of(setting.group()).orElse(null);
    }

    private @Nullable MeetingStatus subject(Setting setting) {
        VerbGroup verbs = reading.group(setting.group());
        boolean done = verbs.passive() || isDoneTo(setting.group());
        MeetingStatus passive = done ? statuses.governing(setting.group(), Frame.NP) : null;
        if (passive != null) {
            return statuses.governed(setting.group(), Frame.NP).orElse(null);
        }
        int infinitive = reading.event(setting.group());
        if (infinitive >= 0) {
            return statuses.of(infinitive).orElse(null);
        }
        MeetingStatus event = statuses.governing(setting.group(), Frame.SUBJ);
        // "fell through", "was discussed", but not "the talks discussed the border"
        if (event == MeetingStatus.CANCELLED || event == MeetingStatus.POSSIBLE && verbs.passive()) {
            return statuses.governed(setting.group(), Frame.SUBJ).orElse(null);
        }
        if (event != null || setting.light() != null) {
            return held(verbs, setting);
        }
        if (predicates.isLinking(verbs)) {
            MeetingStatus said = predicates.of(verbs);
            return said != null ? said : predicates.isStage(verbs) ? MeetingStatus.UNDERWAY : tensed(verbs);
        }
        return verbs.passive() && isFixed(verbs) ? MeetingStatus.PLANNED : tensed(verbs);
    }

    /** "the talks began", "the summit will be held", "the negotiations have not concluded" */
    private @Nullable MeetingStatus held(VerbGroup verbs, Setting setting) {
        MeetingWord light = setting.light();
        if (light != null && light.has(Frame.CLOSING) && verbs.negated()) {
            return MeetingStatus.UNDERWAY;
        }
        MeetingStatus status = statuses.of(setting.group()).orElse(null);
        if (status == MeetingStatus.HELD && verbs.passive() && isFixed(verbs)) {
            return MeetingStatus.PLANNED;
        }
        boolean going = light == null && status == MeetingStatus.HELD && verbs.tense() == Tense.PRESENT;
        return going ? MeetingStatus.UNDERWAY : status;
    }

    private @Nullable MeetingStatus tensed(VerbGroup verbs) {
        if (verbs.form() != Form.FINITE) {
            return null;
        }
        boolean will = verbs.modality() == Modality.WILL
                || verbs.modality() == Modality.ARRANGED
                || verbs.modality() == Modality.WOULD;
        if (will || verbs.modality() == Modality.POSSIBLE) {
            return MeetingStatus.PLANNED;
        }
        if (verbs.tense() == Tense.PRESENT && verbs.progressive() && !verbs.perfect()) {
            return MeetingStatus.UNDERWAY;
        }
        return verbs.tense() == Tense.PAST || verbs.perfect() ? MeetingStatus.HELD : null;
    }
}

package org.dateline.parser.meeting;

import org.dateline.model.MeetingStatus;
import org.dateline.model.ParticipantPart;
import org.dateline.parser.clause.Clauses;
import org.dateline.parser.clause.VerbGroup;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.MeetingWord;
import org.dateline.parser.lexicon.MeetingWord.Frame;
import org.dateline.parser.lexicon.MeetingWord.Role;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;
import org.jspecify.annotations.Nullable;

/**
 * How a meeting noun stands in its sentence: as whose object, as whose subject, or after which preposition; the nouns for a part of
 * it ("a round of talks") and for its reality ("plans for talks") climbed over.
 *
 * @param kind how it stands
 * @param group the verb group that it belongs to, or -1
 * @param preposition the preposition before it, or -1
 * @param light the light verb that holds it, or null
 * @param outer the status that a noun above it gives, or null
 * @param top the outermost phrase climbed to
 */
record Setting(
        Kind kind,
        int group,
        int preposition,
        @Nullable MeetingWord light,
        @Nullable MeetingStatus outer,
        int top) {
    private static final int CLIMBS = 5;

    /** How the noun stands to the verb. */
    enum Kind {
        OBJECT,
        SUBJECT,
        WITHIN,
        NONE
    }

    static Setting of(Reading reading, int number) {
        int top = number;
        MeetingStatus outer = null;
        for (int climb = 0; climb < CLIMBS; climb++) {
            int above = above(reading, top);
            if (above < 0) {
                break;
            }
            int head = reading.phrase(above).head();
            MeetingWord word = reading.word(head, Role.OF);
            outer = outer == null && word != null && reading.word(head, Role.PART) == null ? word.status() : outer;
            top = above;
        }
        return around(reading, top, outer);
    }

    /** The phrase that a meeting hangs on as its part or status, or -1. */
    private static int above(Reading reading, int number) {
        int i = reading.phrase(number).start() - 1;
        int before = i > 0 && reading.isPreposition(i) ? reading.clauses().nounPhraseAt(i - 1) : -1;
        if (before < 0) {
            return -1;
        }
        int head = reading.phrase(before).head();
        int asked = asked(reading, before, i);
        if (asked >= 0) {
            return asked;
        }
        boolean part = reading.is(i, FunctionWord.OF) && reading.has(head, Role.PART);
        MeetingWord word = reading.word(head, Role.OF);
        boolean status =
                word != null && Prepositions.frame(reading, i) != null && word.has(Prepositions.frame(reading, i));
        return part || status ? before : -1;
    }

    /** "a request by Lund | for a meeting": what somebody asks for, where he stands between; -1 for none. */
    private static int asked(Reading reading, int who, int preposition) {
        int by = reading.phrase(who).start() - 1;
        boolean from = reading.is(by, FunctionWord.BY) || reading.is(by, FunctionWord.FROM);
        int noun = from ? reading.clauses().nounPhraseAt(by - 1) : -1;
        MeetingWord word = noun < 0 ? null : reading.word(reading.phrase(noun).head(), Role.OF);
        Frame frame = word == null || word.status() != MeetingStatus.PROPOSED
                ? null
                : Prepositions.frame(reading, preposition);
        return frame != null && word.has(frame) ? noun : -1;
    }

    private static Setting around(Reading reading, int top, @Nullable MeetingStatus outer) {
        Clauses clauses = reading.clauses();
        int from = reading.sentenceStart(reading.phrase(top).start());
        int i = before(reading, top, from);
        boolean clause = reading.is(i + 1, FunctionWord.THAT)
                && reading.tokens().is(reading.phrase(top).head(), Tag.NNS);
        int object = i < from || clause ? -1 : clauses.verbGroupAt(i);
        if (object >= 0 && isFollowing(reading, object)) {
            return new Setting(
                    Kind.WITHIN,
                    clause(reading, reading.group(object).start()),
                    reading.group(object).verb(),
                    null,
                    outer,
                    top);
        }
        int said = object >= 0 && isSaid(reading, object) ? subjectOf(reading, top) : -1;
        if (said >= 0) {
            return new Setting(Kind.SUBJECT, said, -1, light(reading, said, null), outer, top);
        }
        if (object >= 0) {
            return new Setting(Kind.OBJECT, object, -1, light(reading, object, null), outer, top);
        }
        int past = reading.is(i, FunctionWord.AFTER) || reading.is(i, FunctionWord.SINCE) ? pastOf(reading, top) : -1;
        if (past >= 0) {
            return new Setting(Kind.SUBJECT, past, -1, light(reading, past, null), outer, top);
        }
        if (i >= from
                && reading.isPreposition(i)
                && !FunctionWord.AS.is(reading.tokens().word(i))
                && !FunctionWord.IF.is(reading.tokens().word(i))
                && !FunctionWord.WHETHER.is(reading.tokens().word(i))) {
            return within(reading, top, i, outer);
        }
        int shared = i < from ? -1 : Shared.verb(reading, top, i);
        shared = shared < 0 ? Datives.verb(reading, top) : shared;
        if (shared >= 0) {
            return new Setting(Kind.OBJECT, shared, -1, light(reading, shared, null), outer, top);
        }
        int subject = subjectOf(reading, top);
        if (subject >= 0) {
            return new Setting(Kind.SUBJECT, subject, -1, light(reading, subject, null), outer, top);
        }
        return new Setting(Kind.NONE, -1, -1, null, outer, top);
    }

    /** The token that governs a phrase: before adverbs, marks and the particle of a verb. */
    private static int before(Reading reading, int top, int from) {
        int i = beforeHyphens(reading, reading.phrase(top).start() - 1, from);
        while (i >= from
                && (reading.tokens().is(i, Tag.RB)
                        || reading.tokens().is(i, Tag.RP)
                        || reading.tokens().is(i, Tag.QUOTE)
                        || reading.tokens().reads(i, "short"))) {
            i--;
        }
        int verb = i > from ? reading.clauses().verbGroupAt(i - 1) : -1;
        return verb >= 0 && hasParticle(reading, verb, reading.tokens().word(i)) ? i - 1 : i;
    }

    /** "after | a meeting was put off": the verb in the past whose subject it is, behind a conjunction; -1 for none. */
    private static int pastOf(Reading reading, int top) {
        int group = subjectOf(reading, top);
        boolean past = group >= 0
                && reading.group(group).tense() == VerbGroup.Tense.PAST
                && (reading.isPassive(group)
                        || happens(reading, reading.group(group).verb()));
        int clause = past ? reading.clauses().clauseStart(group) : -1;
        int start = reading.phrase(top).start();
        return past && clause >= start - 1 && clause <= start ? group : -1;
    }

    /** "broke down", "took place": of what a verb like this has for its subject it tells whether it came about. */
    private static boolean happens(Reading reading, int verb) {
        for (MeetingWord word : reading.lexicon().meetingWords(reading.tokens().word(verb))) {
            if (word.has(Frame.SUBJ)) {
                return true;
            }
        }
        return false;
    }

    /** "said | the talks went on": a verb of saying that itself tells nothing of meetings. */
    private static boolean isSaid(Reading reading, int group) {
        int verb = reading.group(group).verb();
        return reading.act(verb) != null
                && reading.lexicon().meetingWords(reading.tokens().word(verb)).isEmpty();
    }

    /** The token before "a one-on-one" or "back-to-back", whose last part alone belongs to the phrase. */
    private static int beforeHyphens(Reading reading, int token, int from) {
        int i = token;
        while (i > from + 1 && reading.tokens().is(i, Tag.HYPH)) {
            i -= 2;
        }
        if (i > from && reading.tokens().is(i, Tag.BRACKET)) {
            return beforeBracket(reading, i, from);
        }
        boolean article = i < token
                && i > from
                && (reading.tokens().is(i, Tag.DT) || reading.tokens().is(i, Tag.PRPS));
        return article ? i - 1 : i;
    }

    /** The token before a phrase that its short form in brackets follows: "a Nordic Council (NC) summit". */
    private static int beforeBracket(Reading reading, int close, int from) {
        for (int i = close - 1; i > from && i > close - 4; i--) {
            if (reading.tokens().is(i, Tag.BRACKET)) {
                int before = reading.clauses().nounPhraseAt(i - 1);
                return before < 0 ? close : reading.phrase(before).start() - 1;
            }
        }
        return close;
    }

    /** "called off the talks": what looks like a preposition belongs to the verb. */
    private static boolean hasParticle(Reading reading, int group, int particle) {
        for (MeetingWord word : reading.lexicon()
                .meetingWords(reading.tokens().word(reading.group(group).verb()))) {
            if (word.particle() != 0 && word.particle() == particle) {
                return true;
            }
        }
        return false;
    }

    /** "following" is a preposition in all but its tag. */
    private static boolean isFollowing(Reading reading, int group) {
        return reading.group(group).start() == reading.group(group).verb()
                && reading.tokens().reads(reading.group(group).verb(), "following");
    }

    private static Setting within(Reading reading, int top, int preposition, @Nullable MeetingStatus outer) {
        int i = preposition - 1;
        MeetingWord ready = i < 0 || reading.clauses().nounPhraseAt(i) >= 0 ? null : reading.word(i, Role.ADJECTIVE);
        boolean willing = ready != null
                && Prepositions.frame(reading, preposition) != null
                && ready.has(Prepositions.frame(reading, preposition));
        boolean unwilling = willing && Negatives.isBefore(reading, i);
        MeetingStatus how = outer == null && willing ? unwilling ? MeetingStatus.REFUSED : ready.status() : outer;
        how = how == null ? ofSubject(reading, preposition) : how;
        while (i > 0
                && (reading.tokens().is(i, Tag.RP)
                        || reading.is(i, FunctionWord.AHEAD)
                        || reading.tokens().reads(i, "part"))) {
            i--;
        }
        int near = i < 0 ? -1 : reading.clauses().verbGroupAt(i);
        Frame frame = Prepositions.frame(reading, preposition);
        // "began with talks" says how, and not what
        MeetingWord light = near < 0 || frame == null ? null : light(reading, near, frame);
        int group = light != null ? near : near >= 0 ? near : clause(reading, preposition);
        return new Setting(Kind.WITHIN, group, preposition, light, how, top);
    }

    /** "Preparations are under way for talks": what the subject says of them; null for nothing. */
    private static @Nullable MeetingStatus ofSubject(Reading reading, int preposition) {
        Frame frame = Prepositions.frame(reading, preposition);
        int group = frame == null ? -1 : reading.clauses().clauseOf(preposition);
        int subject = group < 0 || reading.group(group).start() > preposition
                ? -1
                : reading.clauses().subject(group);
        int head = subject < 0 ? -1 : reading.phrase(subject).head();
        MeetingWord word = head < 0 ? null : reading.word(head, Role.OF);
        return word != null && word.has(frame) ? word.status() : null;
    }

    /** The nearest verb before a preposition, else that of its clause. */
    private static int clause(Reading reading, int preposition) {
        int from = Math.max(reading.sentenceStart(preposition), preposition - 15);
        for (int i = preposition - 1; i >= from; i--) {
            int group = reading.clauses().verbGroupAt(i);
            if (group >= 0) {
                return group;
            }
            if (reading.tokens().is(i, Tag.COMMA)) {
                break;
            }
        }
        return reading.clauses().clauseOf(preposition);
    }

    private static @Nullable MeetingWord light(Reading reading, int group, @Nullable Frame frame) {
        for (MeetingWord word : reading.lexicon()
                .meetingWords(reading.tokens().word(reading.group(group).verb()))) {
            boolean fits = frame == null
                    ? !word.has(Frame.INTO) && !word.has(Frame.IN) && !word.has(Frame.ON)
                    : word.has(frame);
            boolean particle = word.particle() == 0 || reading.particleAfter(group, word.particle()) >= 0;
            if (word.role() == Role.LIGHT && fits && particle) {
                return word;
            }
        }
        return null;
    }

    /** The verb group whose subject a phrase is, with all that hangs on it; or -1. */
    private static int subjectOf(Reading reading, int number) {
        int start = reading.phrase(number).start();
        int limit = Math.min(reading.sentenceEnd(start), start + 40);
        int end = Complements.ofNoun(reading, reading.phrase(number).end()).end();
        for (int i = reading.phrase(number).end(); i < limit; i++) {
            int group = reading.clauses().verbGroupAt(i);
            if (group >= 0
                    && reading.group(group).start() == i
                    && reading.group(group).isFinite()
                    && !reading.clauses().isRelative(group)
                    && !isWhere(reading, reading.clauses().clauseStart(group))) {
                int head = reading.clauses().subject(group);
                int subject = head < 0 ? -1 : reading.phrase(head).start();
                if (reading.tokens().is(Math.max(reading.clauses().clauseStart(group), 0), Tag.COMMA)
                        && subject < start) {
                    end = limit;
                    continue;
                }
                return subject < 0 && i == end || subject >= start && subject < end ? group : -1;
            }
        }
        return -1;
    }

    /** "A visit to Lima, | where she was to speak, was cancelled": what tells of the place, and not of the visit. */
    private static boolean isWhere(Reading reading, int clause) {
        return clause > 0 && (reading.is(clause, FunctionWord.WHERE) || reading.is(clause - 1, FunctionWord.WHERE));
    }

    /** "The trip will be followed by | a visit to Oslo": what comes next. */
    boolean isNext(Reading reading) {
        return group >= 0
                && reading.is(preposition, FunctionWord.BY)
                && reading.tokens().reads(reading.group(group).verb(), "followed");
    }

    /** Whether somebody holds, attends or begins it. */
    boolean isHeld() {
        return light != null && kind != Kind.SUBJECT;
    }

    /** Whether the verb says how real it is. */
    boolean isStatus() {
        return kind == Kind.OBJECT;
    }

    /** Whether what the clause says of time holds for the meeting too. */
    boolean isClauseWide() {
        return light != null || kind == Kind.SUBJECT;
    }

    /** The part that the subject takes. */
    ParticipantPart part() {
        if (light == null) {
            return ParticipantPart.PARTICIPANT;
        }
        return light.has(Frame.HOST)
                ? ParticipantPart.HOST
                : light.has(Frame.MEDIATOR) ? ParticipantPart.MEDIATOR : ParticipantPart.PARTICIPANT;
    }

    /** "It was their first meeting since 2019": the words tell of a meeting that is known. */
    boolean isAboutIt(Reading reading) {
        int subject =
                kind == Kind.OBJECT && isBeing(reading) ? reading.clauses().subjectStart(group) : -1;
        return subject >= 0
                && (reading.is(subject, FunctionWord.IT)
                        || reading.is(subject, FunctionWord.THIS)
                        || reading.is(subject, FunctionWord.THAT));
    }

    /** Whether the verb is a form of be. */
    boolean isBeing(Reading reading) {
        return group >= 0
                && reading.lexicon()
                        .is(reading.tokens().word(reading.group(group).verb()), WordFlag.BE);
    }
}

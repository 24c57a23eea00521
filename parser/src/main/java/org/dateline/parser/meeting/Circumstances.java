package org.dateline.parser.meeting;

import java.util.List;
import org.dateline.model.ActorKind;
import org.dateline.model.MeetingForm;
import org.dateline.model.Place;
import org.dateline.model.TimeKind;
import org.dateline.parser.clause.Clauses;
import org.dateline.parser.clause.VerbGroup.Form;
import org.dateline.parser.clause.VerbGroup.Modality;
import org.dateline.parser.clause.VerbGroup.Tense;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.MeetingWord;
import org.dateline.parser.lexicon.MeetingWord.Role;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.time.FoundTime;
import org.jspecify.annotations.Nullable;

/** Reads when, where, how and about what from the words around a trigger. */
final class Circumstances {
    private static final int NEAR = 8;

    private final Reading reading;
    private final Clauses clauses;
    private final Scenes scenes;
    private final Places places;

    Circumstances(Reading reading, Places places) {
        this.reading = reading;
        this.clauses = reading.clauses();
        this.places = places;
        this.scenes = new Scenes(reading);
    }

    /** The time of the trigger's clause: after it first, then before it. */
    @Nullable
    FoundTime time(int trigger) {
        FoundTime after = timeAfter(trigger);
        if (after != null) {
            return after;
        }
        if (isElsewhen(trigger)) {
            return null;
        }
        int clause = clauses.clauseOf(trigger);
        int from = Math.max(reading.sentenceStart(trigger), trigger - 40);
        FoundTime before = lastTime(from, trigger, clause);
        int start = clause < 0 ? -1 : clauses.clauseStart(clause);
        boolean relative = before == null
                && start > from
                && start < trigger
                && (reading.is(start, FunctionWord.WHERE) || reading.is(start, FunctionWord.WHEN));
        return relative && !isBehind(clause, clauses.clauseOf(start - 1))
                ? lastTime(from, start, clauses.clauseOf(start - 1))
                : before;
    }

    /** "left on Tuesday, a day after | holding talks": so long before or after the time of the clause. */
    private boolean isElsewhen(int trigger) {
        int from = Math.max(reading.sentenceStart(trigger) + 1, trigger - NEAR);
        for (int i = trigger - 1; i >= from && !reading.tokens().is(i, Tag.COMMA); i--) {
            if (reading.is(i, FunctionWord.AFTER) || reading.is(i, FunctionWord.BEFORE)) {
                FoundTime length = reading.timeAt(i - 1);
                return length != null && length.time().kind() == TimeKind.DURATION;
            }
        }
        return false;
    }

    /** "will arrive on Monday from Lima, where he met": what was is not at the time of what will be. */
    private boolean isBehind(int clause, int outer) {
        return outer >= 0
                && reading.group(clause).tense() == Tense.PAST
                && reading.group(outer).modality() != Modality.NONE;
    }

    private @Nullable FoundTime lastTime(int from, int to, int clause) {
        List<FoundTime> times = reading.timesWithin(from, to);
        for (int i = times.size() - 1; i >= 0; i--) {
            FoundTime time = times.get(i);
            // what stands before "that" is the time of the verb of saying
            boolean opens = clause >= 0
                    && !reading.is(time.end(), FunctionWord.THAT)
                    && !ReportTimes.isOfSaying(reading, time)
                    && (time.end() == clauses.clauseStart(clause) || time.end() + 1 == clauses.clauseStart(clause));
            if ((clauses.clauseOf(time.start()) == clause || opens) && isDate(time)) {
                return time;
            }
        }
        return null;
    }

    /** The first time after the trigger in its clause that no other verb stands before. */
    @Nullable
    FoundTime timeAfter(int trigger) {
        int clause = clauses.clauseOf(trigger);
        for (FoundTime time : reading.timesWithin(trigger, Math.min(reading.sentenceEnd(trigger), trigger + 60))) {
            if (clauses.clauseOf(time.start()) != clause || isBarred(trigger + 1, time.start())) {
                return null;
            }
            if (isDate(time) && !reading.tokens().is(Math.max(0, time.start() - 1), Tag.BRACKET)) {
                return time;
            }
        }
        return null;
    }

    /** The time right among a noun's own words and complements. */
    @Nullable
    FoundTime timeWithin(int from, int to) {
        for (FoundTime time : reading.timesWithin(from, to)) {
            if (isDate(time) && !reading.is(time.start() - 1, FunctionWord.SINCE)) {
                return time;
            }
        }
        return null;
    }

    /** The time for which something is set or to which it is moved: "was postponed until June", not "was called off on Monday". */
    @Nullable
    FoundTime timeSet(int verb) {
        FoundTime time = timeAfter(verb);
        int before = time == null ? -1 : time.start() - 1;
        boolean set = reading.is(before, FunctionWord.FOR)
                || reading.is(before, FunctionWord.UNTIL)
                || reading.is(before, FunctionWord.TO)
                || reading.is(before, FunctionWord.FROM);
        return set ? time : null;
    }

    /** The time to which something is put off, whatever is told between: "postponed her visit, planned for May, to June"; null for none. */
    @Nullable
    FoundTime timeMoved(int verb) {
        int clause = clauses.clauseOf(verb);
        for (FoundTime time : reading.timesWithin(verb, Math.min(reading.sentenceEnd(verb), verb + 60))) {
            int before = time.start() - 1;
            boolean moved = reading.is(before, FunctionWord.TO) || reading.is(before, FunctionWord.UNTIL);
            boolean own =
                    clauses.clauseOf(time.start()) == clause || reading.tokens().is(before - 1, Tag.COMMA);
            if (moved && own && isDate(time)) {
                return time;
            }
        }
        return null;
    }

    private boolean isDate(FoundTime time) {
        return !isWithinName(time)
                && !ReportTimes.isOfDecision(reading, time)
                && (time.time().kind() == TimeKind.DATE || time.time().kind() == TimeKind.TIME)
                && time.time().start().isPresent();
    }

    /** "the April 6 Youth Movement" */
    private boolean isWithinName(FoundTime time) {
        return reading.cast().partiesAt(time.start()).stream()
                .anyMatch(party -> party.start() <= time.start() && party.end() > time.end());
    }

    /** Whether a gerund or participle or another finite verb stands between. */
    private boolean isBarred(int from, int to) {
        for (int i = from; i < to; i++) {
            int group = clauses.verbGroupAt(i);
            Form form = group < 0 || reading.group(group).start() < from
                    ? null
                    : reading.group(group).form();
            if (form == Form.GERUND || form == Form.FINITE || reading.is(i, FunctionWord.SINCE)) {
                return true;
            }
        }
        return false;
    }

    /** The place that the complements name. */
    @Nullable
    Place place(Complements complements) {
        int object = complements.objectStart() < 0 ? -1 : clauses.nounPhraseAt(complements.objectEnd() - 1);
        if (object >= 0 && reading.has(reading.phrase(object).head(), Role.OF)) {
            // "discussed plans for a summit in Lima" says where the summit will be
            return null;
        }
        for (int i = 0; i < complements.size(); i++) {
            if (isWhere(complements, i) && !scenes.isAt(complements, i)) {
                Place place = places.within(complements.start(i), complements.end(i));
                if (place != null) {
                    return place;
                }
            }
        }
        return plainPlace(complements);
    }

    /** The place that the complements name, or where a host welcomes somebody "to". */
    @Nullable
    Place placeOfWelcome(Complements complements) {
        int to = complements.find(FunctionWord.TO);
        Place place = to < 0 ? null : places.within(complements.start(to), complements.end(to));
        return place == null ? place(complements) : place;
    }

    /** A building without a name tells where, if nothing better does. */
    private @Nullable Place plainPlace(Complements complements) {
        for (int i = 0; i < complements.size(); i++) {
            int number = isWhere(complements, i) ? clauses.nounPhraseAt(complements.start(i)) : -1;
            Place place = number < 0 ? null : places.plain(number);
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    /** The place at the head of the clause ("In Lima, she met"), or before "where". */
    @Nullable
    Place placeBefore(int trigger) {
        int clause = clauses.clauseOf(trigger);
        int start = clause < 0 ? -1 : clauses.clauseStart(clause);
        int from = reading.sentenceStart(trigger);
        if (start > from && reading.is(start, FunctionWord.WHERE)) {
            return placeBackFrom(start - 1, from);
        }
        for (int i = from; i < Math.min(trigger, from + 12); i++) {
            boolean in = reading.is(i, FunctionWord.IN) || reading.is(i, FunctionWord.AT);
            int number = in && clauses.clauseOf(i) == clause ? clauses.nounPhraseAt(i + 1) : -1;
            Place place = number < 0 ? null : places.at(number, false);
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    private @Nullable Place placeBackFrom(int token, int from) {
        for (int i = token; i >= Math.max(from, token - 12); i--) {
            int number = clauses.nounPhraseAt(i);
            Place place = number < 0 ? null : places.at(number, false);
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    private boolean isWhere(Complements complements, int i) {
        return complements.is(i, FunctionWord.IN)
                || complements.is(i, FunctionWord.AT)
                || complements.is(i, FunctionWord.NEAR)
                || complements.is(i, FunctionWord.OUTSIDE)
                || complements.is(i, FunctionWord.INSIDE)
                || isPlaceOn(complements, i);
    }

    private boolean isPlaceOn(Complements complements, int i) {
        // "talks on Lake Lund" are about it
        int before = complements.preposition(i) - 1;
        boolean topic = reading.tokens().is(before, Tag.NN) || reading.tokens().is(before, Tag.NNS);
        return complements.is(i, FunctionWord.ON) && isShore(complements.start(i), topic);
    }

    /** "on | the shores of Lake Lund", and if not behind a common noun "on | Lake Lund", "on | the River Lund". */
    private boolean isShore(int start, boolean topic) {
        int number = clauses.nounPhraseAt(start);
        for (int i = start; number >= 0 && i < reading.phrase(number).end(); i++) {
            boolean plain = reading.tokens().is(i, Tag.NNS);
            if ((plain || !topic && reading.tokens().isCapital(i)) && reading.has(i, Role.SHORE)) {
                return true;
            }
        }
        return false;
    }

    /** What the complements say the meeting is about. */
    void topic(Complements complements, Sighting sighting) {
        for (int i = 0; i < complements.size() && sighting.topic == null; i++) {
            boolean about = complements.is(i, FunctionWord.ON)
                    || complements.is(i, FunctionWord.ABOUT)
                    || complements.is(i, FunctionWord.OVER)
                    || reading.lexicon().is(reading.tokens().word(complements.preposition(i)), WordFlag.TOPIC);
            boolean manner = reading.any(complements.start(i), complements.end(i), Role.MANNER);
            if (about
                    && !manner
                    && !isPlaceOn(complements, i)
                    && !isOccasion(complements.start(i))
                    && !isWhom(sighting, complements, i)) {
                int end = i + 1 < complements.size() && scenes.isAt(complements, i + 1) ? i + 1 : i;
                sighting.topic = reading.tokens().span(complements.start(i), complements.end(end));
            }
        }
        int infinitive = complements.infinitive();
        MeetingWord word =
                infinitive < 0 ? null : reading.word(reading.group(infinitive).verb(), Role.VERB);
        if (sighting.topic == null && word != null && word.has(MeetingWord.Frame.ABOUT)) {
            Complements discussed =
                    Complements.ofVerb(reading, reading.group(infinitive).end());
            if (discussed.objectStart() >= 0) {
                sighting.topic = reading.tokens().span(discussed.objectStart(), discussed.objectEnd());
            }
        }
    }

    /** "a courtesy call on Lund" */
    private boolean isWhom(Sighting sighting, Complements complements, int i) {
        return reading.is(complements.preposition(i), FunctionWord.ON)
                && reading.parties(complements.start(i), complements.end(i)).stream()
                        .anyMatch(party -> sighting.participants.containsKey(party.actor()));
    }

    /** "on the sidelines of", "on a three-day visit", "on Radio Oslo": no topic. */
    private boolean isOccasion(int start) {
        int number = clauses.nounPhraseAt(start);
        int head = number < 0 ? start : reading.phrase(number).head();
        return reading.has(head, Role.PART)
                || reading.has(head, Role.NOUN)
                || reading.has(head, Role.BARRED)
                || reading.has(head, Role.OF)
                || reading.cast().partiesAt(head).stream()
                        .anyMatch(party -> reading.kind(party.actor()) == ActorKind.MEDIA);
    }

    /** The form that a manner gives: "by phone", "over a call", "via video link", "virtually". */
    MeetingForm form(Complements complements, int from, MeetingForm form) {
        if (form == MeetingForm.VISIT) {
            return form;
        }
        for (int i = 0; i < complements.size(); i++) {
            boolean by = complements.is(i, FunctionWord.BY)
                    || complements.is(i, FunctionWord.OVER)
                    || complements.is(i, FunctionWord.ON)
                    || complements.is(i, FunctionWord.VIA)
                    || complements.is(i, FunctionWord.THROUGH)
                    || complements.is(i, FunctionWord.IN);
            MeetingForm manner = by ? manner(complements.start(i), complements.end(i)) : null;
            if (manner != null) {
                return manner;
            }
        }
        for (int i = from; i < complements.end(); i++) {
            if (isOnline(i)) {
                return MeetingForm.VIDEO_CALL;
            }
        }
        return form;
    }

    private boolean isOnline(int token) {
        return reading.tokens().is(token, Tag.RB)
                && (reading.tokens().reads(token, "virtually")
                        || reading.tokens().reads(token, "online"));
    }

    /** Whether some word among the tokens may tell of a call. */
    boolean mayTellForm(int from, int to) {
        for (int i = from; i < to; i++) {
            if (reading.has(i, Role.MANNER) || isOnline(i)) {
                return true;
            }
        }
        return false;
    }

    /** The form that a manner word among the tokens gives, or null. */
    @Nullable
    MeetingForm manner(int from, int to) {
        MeetingForm found = null;
        for (int i = from; i < to; i++) {
            MeetingWord word = reading.word(i, Role.MANNER);
            if (word != null && (found == null || word.form() == MeetingForm.VIDEO_CALL)) {
                found = word.form();
            }
        }
        return found;
    }
}

package org.dateline.parser.meeting;

import java.util.List;
import java.util.Optional;
import org.dateline.model.ActorId;
import org.dateline.model.ActorKind;
import org.dateline.model.MeetingForm;
import org.dateline.model.MeetingStatus;
import org.dateline.model.ParticipantPart;
import org.dateline.parser.clause.VerbGroup;
import org.dateline.parser.clause.VerbGroup.Form;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.MeetingWord;
import org.dateline.parser.lexicon.MeetingWord.Frame;
import org.dateline.parser.lexicon.MeetingWord.Role;
import org.dateline.parser.mention.Party;
import org.dateline.parser.sentence.Tag;
import org.jspecify.annotations.Nullable;

/** Meetings that a verb tells of: "A met B", "A and B spoke by phone", "A received B". */
final class VerbSightings {
    private final Reading reading;
    private final Agents agents;
    private final Statuses statuses;
    private final Circumstances circumstances;
    private final VisitSightings visits;
    private final Exclusions exclusions;
    private final Attendance attendance;
    private final SpokenCalls calls;
    private final Callees callees;
    private final Gatherings gatherings;
    private final Scenes scenes;

    VerbSightings(
            Reading reading, Agents agents, Statuses statuses, Circumstances circumstances, VisitSightings visits) {
        this.reading = reading;
        this.agents = agents;
        this.statuses = statuses;
        this.circumstances = circumstances;
        this.visits = visits;
        this.exclusions = new Exclusions(reading);
        this.scenes = new Scenes(reading);
        this.attendance = new Attendance(reading);
        this.calls = new SpokenCalls(reading, agents, statuses, circumstances);
        this.callees = new Callees(reading);
        this.gatherings = new Gatherings(reading, agents, statuses, circumstances);
    }

    void find(int group, List<Sighting> found) {
        int verb = reading.group(group).verb();
        List<MeetingWord> words =
                reading.lexicon().meetingWords(reading.tokens().word(verb));
        for (int i = 0; i < words.size(); i++) {
            MeetingWord word = words.get(i);
            int particle = word.particle() == 0 ? verb : reading.particleAfter(group, word.particle());
            boolean phrasal = word.particle() == 0
                    && word.form() == MeetingForm.TALKS
                    && reading.tokens().is(Math.min(verb + 1, reading.tokens().size() - 1), Tag.RP);
            if (word.role() == Role.VERB && particle >= 0 && !phrasal && read(group, word, particle + 1, found)) {
                return;
            }
        }
        if (!visits.ofArrival(group, found) && reading.group(group).isFinite() && callees.isSpeech(verb)) {
            calls.find(group, found);
        }
    }

    private boolean read(int group, MeetingWord word, int from, List<Sighting> found) {
        if (word.has(Frame.ABOUT) && exclusions.isPurpose(group)) {
            return true;
        }
        Complements complements = Complements.ofVerb(reading, from);
        if (word.has(Frame.GOAL) || word.has(Frame.GOAL_TO) || word.has(Frame.GOAL_IN) || word.has(Frame.GOAL_FOR)) {
            return visits.ofVerb(group, word, complements, found);
        }
        if (word.has(Frame.MEDIATOR)) {
            return gatherings.find(group, complements, found);
        }
        if (word.has(Frame.INVITE)) {
            return visits.ofInvitation(group, complements, found);
        }
        Optional<MeetingStatus> status = statuses.of(group);
        Sighting sighting = status.isEmpty() ? null : sighting(group, word, from, complements);
        if (sighting == null) {
            return false;
        }
        sighting.status = status.get();
        sighting.whole = (!sighting.pronominal || sighting.joint) && sighting.speaks == null;
        sighting.formerPlan = sighting.status == MeetingStatus.PLANNED && statuses.isFormerPlan(group);
        complete(sighting, group, word, complements);
        found.add(sighting);
        return true;
    }

    private void complete(Sighting sighting, int group, MeetingWord word, Complements complements) {
        sighting.time = circumstances.time(sighting.trigger);
        if (word.has(Frame.PLACED)) {
            sighting.place = circumstances.placeOfWelcome(complements);
        } else if (!word.has(Frame.ABOUT) || !scenes.isOfMeeting(complements)) {
            sighting.place = circumstances.place(complements);
        }
        if (sighting.place == null) {
            sighting.place = visits.placeOfPurpose(group);
        }
        if (sighting.place == null) {
            sighting.place = circumstances.placeBefore(sighting.trigger);
        }
        circumstances.topic(complements, sighting);
        attendance.add(sighting, complements);
        sighting.cover(reading.group(group).start(), complements.end());
        sighting.another = reading.tokens().reads(Math.max(0, complements.end() - 1), "again")
                || Negatives.isForSoLong(reading, group);
    }

    private @Nullable Sighting sighting(int group, MeetingWord word, int from, Complements complements) {
        VerbGroup verbs = reading.group(group);
        Agents.Range subject = agents.of(group);
        // "was received and later | sat down with": what has no object is done to nobody
        boolean shares =
                verbs.isFinite() && verbs.start() == verbs.verb() && !word.has(Frame.OBJ) && !word.has(Frame.HOST);
        boolean passive = !shares
                && reading.isPassive(group)
                && (verbs.form() == Form.PARTICIPLE || verbs.isFinite() || verbs.form() == Form.INFINITIVE);
        MeetingForm form = circumstances.form(complements, from, word.form());
        Sighting sighting = new Sighting(verbs.verb(), from, form, rule(word, passive, complements));
        boolean right = passive
                ? passive(sighting, word, subject, complements)
                : active(sighting, word, subject, complements, group);
        if (right && subject != null && subject.end() <= verbs.start() && verbs.start() - subject.start() < 40) {
            sighting.cover(subject.start(), from);
        }
        boolean named = word.form() == MeetingForm.IN_PERSON
                || sighting.pronominal
                || subject != null && reading.isUnknownName(subject.start())
                || hasNamed(sighting);
        return right && named && !exclusions.isMatch(sighting) ? sighting : null;
    }

    private static String rule(MeetingWord word, boolean passive, Complements complements) {
        String base = word.has(Frame.HOST)
                ? "host-verb-visitor"
                : complements.objectStart() >= 0 ? "participant-verb-participant" : "joint-verb";
        return passive ? base + "-passive" : base;
    }

    private boolean passive(
            Sighting sighting, MeetingWord word, Agents.@Nullable Range subject, Complements complements) {
        int by = complements.find(FunctionWord.BY);
        if (subject == null || by < 0 || !(word.has(Frame.OBJ) || word.has(Frame.HOST))) {
            return false;
        }
        boolean host = word.has(Frame.HOST);
        List<Party> hosts = reading.parties(complements.start(by), complements.end(by));
        List<Party> guests = reading.parties(subject.start(), subject.end());
        sighting.add(hosts, host ? ParticipantPart.HOST : ParticipantPart.PARTICIPANT);
        sighting.add(guests, host ? ParticipantPart.VISITOR : ParticipantPart.PARTICIPANT);
        return !hosts.isEmpty()
                && !guests.isEmpty()
                && (guests.stream().anyMatch(reading::isPeople)
                        || isOfOffices(subject.start()) && isBehindOffice(subject, guests));
    }

    private boolean active(
            Sighting sighting, MeetingWord word, Agents.@Nullable Range subject, Complements complements, int group) {
        List<Party> subjects = subject == null ? List.of() : reading.parties(subject.start(), subject.end());
        boolean own = subject != null && isSpeaker(subject, subjects);
        if (own) {
            subjects = List.of();
        } else if (subjects.isEmpty() || exclusions.hasMedia(subjects)) {
            return false;
        }
        boolean host = word.has(Frame.HOST);
        sighting.sides = reading.sides(subjects);
        sighting.add(subjects, host ? ParticipantPart.HOST : ParticipantPart.PARTICIPANT);
        int before = sighting.participants.size();
        if (!others(sighting, word, complements, group)) {
            return false;
        }
        int others = sighting.participants.size() - before;
        if (own) {
            sighting.speaks = host ? ParticipantPart.HOST : ParticipantPart.PARTICIPANT;
            return others > 0 && hasNamed(sighting);
        }
        if (others > 0) {
            return !host
                    || !word.has(Frame.PLACED)
                    || circumstances.place(complements) != null
                    || complements.find(FunctionWord.AT) >= 0
                    || complements.find(FunctionWord.TO) >= 0;
        }
        boolean objectLeft = complements.objectStart() >= 0 && !word.has(Frame.ABOUT)
                || others == 0 && reading.tokens().is(sighting.triggerEnd, Tag.VBG);
        boolean joint = (word.has(Frame.JOINT) || word.has(Frame.ABOUT)) && !objectLeft;
        boolean official =
                before > 1 && !word.has(Frame.OFFICIAL) || subjects.stream().anyMatch(this::speaksForOthers);
        boolean several = reading.isPlural(subject.start(), subject.end()) || isBody(word, subjects);
        sighting.joint = joint && official && !word.has(Frame.PAIRED) && several;
        sighting.pronominal = several
                && reading.tokens().is(subject.start(), Tag.PRP)
                && subjects.stream().allMatch(party -> reading.kind(party.actor()) == null);
        return joint
                && (official || sighting.pronominal)
                && (before > 1 || sighting.joint || sighting.pronominal)
                && !isSpeech(sighting, word, complements, group)
                && !exclusions.isAudience(subject.start(), subject.end());
    }

    /** "I met him," "we met him": those who say so, whom the words do not name. */
    private boolean isSpeaker(Agents.Range subject, List<Party> subjects) {
        boolean first = reading.is(subject.start(), FunctionWord.I) || reading.is(subject.start(), FunctionWord.WE);
        return first
                && subject.end() == subject.start() + 1
                && subjects.stream().allMatch(party -> reading.kind(party.actor()) == null);
    }

    private boolean hasNamed(Sighting sighting) {
        for (ActorId actor : sighting.participants.keySet()) {
            if (reading.kind(actor) != null) {
                return true;
            }
        }
        return false;
    }

    private boolean speaksForOthers(Party party) {
        return reading.isOfficial(party) || reading.tokens().is(party.end() - 1, Tag.PRP);
    }

    /** "The Security Council met": a body meets by itself. */
    private boolean isBody(MeetingWord word, List<Party> subjects) {
        return word.form() == MeetingForm.IN_PERSON
                && subjects.size() == 1
                && reading.kind(subjects.get(0).actor()) == ActorKind.ORGANIZATION;
    }

    /** "The two spoke on the steps about the harvest" is no call and no talk with each other; "the two spoke by phone" is. */
    private boolean isSpeech(Sighting sighting, MeetingWord word, Complements complements, int group) {
        return word.has(Frame.TO)
                && word.form() == MeetingForm.TALKS
                && sighting.form == MeetingForm.TALKS
                && (complements.size() > 0 || isLeave(group));
    }

    /** "They were not authorised to speak", "asked for anonymity to speak", where "due to", "set to" and the like tell of a plan. */
    private boolean isLeave(int group) {
        int before = reading.group(group).start() - 1;
        if (reading.group(group).form() == Form.INFINITIVE
                && before >= 0
                && reading.tokens().is(before, Tag.NN)
                && !reading.has(before, Role.OF)) {
            return true;
        }
        int governor = reading.clauses().governor(group);
        return governor >= 0
                && reading.group(group).form() == Form.INFINITIVE
                && reading.group(governor).passive()
                && reading.group(governor).end() == reading.group(group).start()
                && !reading.has(reading.group(governor).verb(), Role.STATUS);
    }

    /** Adds those that the object and the prepositional phrases name; false where these rule a meeting out. */
    private boolean others(Sighting sighting, MeetingWord word, Complements complements, int group) {
        ParticipantPart part = word.has(Frame.HOST) ? ParticipantPart.VISITOR : ParticipantPart.PARTICIPANT;
        if (word.has(Frame.OBJ) || word.has(Frame.HOST)) {
            if (!object(sighting, word, complements, part, group)) {
                return false;
            }
        }
        if (word.form() == MeetingForm.TALKS && exclusions.isBroadcast(complements)
                || exclusions.isContest(complements)) {
            return false;
        }
        int companion = word.has(Frame.WITH) ? relative(group, FunctionWord.WITH) : -1;
        if (companion >= 0) {
            sighting.add(reading.cast().parties(companion), part);
        }
        for (int i = 0; i < complements.size(); i++) {
            boolean with = word.has(Frame.WITH)
                    && (complements.is(i, FunctionWord.WITH) || complements.is(i, FunctionWord.ALONGSIDE));
            boolean to = word.has(Frame.TO) && complements.is(i, FunctionWord.TO);
            if ((with || to) && !complements.isOfOther(i)) {
                if (exclusions.isAudience(complements.start(i), complements.end(i))) {
                    return false;
                }
                List<Party> parties = reading.parties(complements.start(i), complements.end(i));
                if (exclusions.hasMedia(parties)) {
                    return false;
                }
                if (with
                        || callees.hasNamed(parties)
                        || callees.isCounterpart(complements.end(i) - 1)
                        || sighting.form != MeetingForm.TALKS) {
                    sighting.add(parties, part);
                }
            }
        }
        return true;
    }

    private boolean object(
            Sighting sighting, MeetingWord word, Complements complements, ParticipantPart part, int group) {
        int start = complements.objectStart();
        int end = complements.objectEnd();
        if (start < 0) {
            int antecedent = relative(group, null);
            if (antecedent < 0) {
                return true;
            }
            start = reading.phrase(antecedent).start();
            end = reading.phrase(antecedent).end();
        }
        List<Party> parties = reading.parties(start, end);
        boolean call = word.form() == MeetingForm.PHONE_CALL || word.has(Frame.NAMED) && word.particle() != 0;
        if (parties.isEmpty()
                || exclusions.isThing(word, parties, end)
                || exclusions.isAudience(start, end)
                || call && !callees.isCalled(word, parties, complements, end)) {
            return false;
        }
        boolean people = parties.stream().anyMatch(reading::isPeople)
                || isOfOffices(start)
                || isGuest(sighting, start) && circumstances.place(complements) != null;
        if (word.has(Frame.PERSON) && !people
                || word.has(Frame.NAMED) && !isNamedPerson(parties)
                || word.has(Frame.OFFICIAL) && parties.stream().noneMatch(reading::isOfficial)) {
            return false;
        }
        sighting.add(parties, part);
        return true;
    }

    /** "The pope received Berge in Rome": whom a person receives is one, though the article says no more of him. */
    private boolean isGuest(Sighting sighting, int start) {
        return reading.isUnknownName(start)
                && sighting.participants.keySet().stream().anyMatch(actor -> reading.kind(actor) == ActorKind.PERSON);
    }

    /** "the foreign ministers of Norway and Sweden", for whom both countries stand */
    private boolean isOfOffices(int start) {
        int number = reading.clauses().nounPhraseAt(start);
        return number >= 0 && reading.isOffice(reading.phrase(number).head());
    }

    /** "delegates from | Norway and Sweden": the parties stand behind the noun for their people, and have it not in their names. */
    private boolean isBehindOffice(Agents.Range subject, List<Party> parties) {
        int number = reading.clauses().nounPhraseAt(subject.start());
        return parties.get(0).start() >= reading.phrase(number).end();
    }

    /** "the envoy whom she met", or with a preposition "with whom she met": the phrase before the pronoun, or -1. */
    private int relative(int group, @Nullable FunctionWord preposition) {
        int start = reading.clauses().clauseStart(group);
        boolean relative = start > 2
                && reading.tokens().is(start, Tag.WP)
                && reading.clauses().subjectStart(group) > start;
        if (!relative || preposition != null && !reading.is(start - 1, preposition)) {
            return -1;
        }
        int last = preposition == null ? start - 1 : start - 2;
        return reading.clauses().nounPhraseAt(reading.tokens().is(last, Tag.COMMA) ? last - 1 : last);
    }

    private boolean isNamedPerson(List<Party> parties) {
        return parties.stream().map(party -> reading.kind(party.actor())).anyMatch(kind -> kind == ActorKind.PERSON);
    }
}

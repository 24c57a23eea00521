package org.dateline.parser.meeting;

import java.util.List;
import org.dateline.model.ActorKind;
import org.dateline.model.MeetingForm;
import org.dateline.model.MeetingStatus;
import org.dateline.model.ParticipantPart;
import org.dateline.model.Place;
import org.dateline.parser.clause.Clauses;
import org.dateline.parser.clause.NounPhrase;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.MeetingWord;
import org.dateline.parser.lexicon.MeetingWord.Frame;
import org.dateline.parser.mention.Party;
import org.dateline.parser.sentence.Tokens;
import org.jspecify.annotations.Nullable;

/** Visits that a noun tells of: "A's visit to B", "paid a visit to B", "his China trip"; one for each place or party. */
final class VisitNouns {
    private final Reading reading;
    private final Tokens tokens;
    private final Clauses clauses;
    private final Agents agents;
    private final VisitSightings visits;
    private final Places places;
    private final NounParties parties;
    private final Circumstances circumstances;
    private final Surroundings surroundings;

    VisitNouns(
            Reading reading,
            Agents agents,
            VisitSightings visits,
            Places places,
            NounParties parties,
            Circumstances circumstances,
            Surroundings surroundings) {
        this.circumstances = circumstances;
        this.reading = reading;
        this.tokens = reading.tokens();
        this.clauses = reading.clauses();
        this.agents = agents;
        this.visits = visits;
        this.places = places;
        this.parties = parties;
        this.surroundings = surroundings;
    }

    void find(
            int number,
            MeetingWord word,
            Setting setting,
            Complements complements,
            @Nullable MeetingStatus status,
            List<Sighting> found) {
        NounPhrase phrase = reading.phrase(number);
        int before = found.size();
        for (int i = 0; i < complements.size(); i++) {
            if (complements.is(i, FunctionWord.TO)
                    || complements.is(i, FunctionWord.IN) && i == 0
                    || complements.isNext(i)
                    || word.has(Frame.OF) && complements.is(i, FunctionWord.OF)) {
                goals(phrase.head(), complements.start(i), complements.end(i), found);
            }
        }
        if (found.size() == before) {
            compoundGoal(phrase, found);
        }
        if (found.size() == before) {
            found.add(new Sighting(phrase.head(), phrase.head() + 1, MeetingForm.VISIT, "visit"));
        }
        for (int i = before; i < found.size(); i++) {
            visitor(found.get(i), number, word, setting, complements);
            found.get(i).status = status;
            if (found.get(i).next) {
                found.get(i).time = circumstances.timeAfter(found.get(i).goal);
            }
            // "cancelled a visit planned for Friday": one that somebody puts off is a visit of its own, wherever it
            // leads
            if (isPutOff(status) && !reading.is(phrase.start(), FunctionWord.THE) && hasPerson(found.get(i))) {
                found.get(i).whole = true;
                found.get(i).joint = true;
            }
        }
    }

    private static boolean isPutOff(@Nullable MeetingStatus status) {
        return status == MeetingStatus.CANCELLED || status == MeetingStatus.POSTPONED;
    }

    private boolean hasPerson(Sighting sighting) {
        return sighting.participants.keySet().stream().anyMatch(actor -> reading.kind(actor) == ActorKind.PERSON);
    }

    private void goals(int trigger, int from, int to, List<Sighting> found) {
        for (int i = from; i < to; ) {
            int number = clauses.nounPhraseAt(i);
            boolean person = number >= 0 && isPerson(number);
            Sighting goal = number < 0 ? null : visits.goal(trigger, number, !person);
            if (goal != null) {
                goal.next = reading.is(i - 1, FunctionWord.BY);
                found.add(goal);
            }
            if (goal != null && person) {
                // where "the mayor of Lima" is from is no other goal
                return;
            }
            i = number < 0 ? i + 1 : reading.phrase(number).end();
        }
    }

    /** "a visit to Weber", "to the mayor of Lima, Weber": whether the phrase stands for people that the article names. */
    private boolean isPerson(int number) {
        List<Party> named = reading.parties(
                reading.phrase(number).start(), reading.phrase(number).end());
        return !named.isEmpty() && named.stream().allMatch(party -> reading.kind(party.actor()) == ActorKind.PERSON);
    }

    /** "his China visit" */
    private void compoundGoal(NounPhrase phrase, List<Sighting> found) {
        Place place = phrase.head() == phrase.start() || !tokens.isCapital(phrase.head() - 1)
                ? null
                : places.before(phrase.head());
        if (place != null) {
            Sighting sighting = new Sighting(phrase.head(), phrase.head() + 1, MeetingForm.VISIT, "compound-visit");
            sighting.place = place;
            places.country(place).ifPresent(country -> sighting.add(country, ParticipantPart.HOST));
            found.add(sighting);
        }
    }

    private void visitor(Sighting sighting, int number, MeetingWord word, Setting setting, Complements complements) {
        NounPhrase phrase = reading.phrase(number);
        int before = sighting.participants.size();
        List<Party> owners = parties.owners(phrase);
        sighting.add(visits.areVisitors(owners) ? owners : List.of(), ParticipantPart.VISITOR);
        namedBefore(sighting, phrase);
        if (sighting.participants.size() == before && setting.isHeld()) {
            subject(sighting, phrase, setting);
        }
        for (int i = 0; i < complements.size() && sighting.participants.size() == before; i++) {
            boolean who = complements.is(i, FunctionWord.BY)
                    || complements.is(i, FunctionWord.FROM)
                    || complements.is(i, FunctionWord.OF) && !word.has(Frame.OF);
            if (who && isNear(complements, i)) {
                visitors(sighting, complements.start(i), complements.end(i));
            }
        }
        if (sighting.participants.size() == before
                && setting.group() >= 0
                && setting.kind() != Setting.Kind.SUBJECT
                && (setting.kind() == Setting.Kind.WITHIN || setting.isStatus())) {
            subject(sighting, phrase, setting);
        }
        if (sighting.participants.size() == before) {
            follower(sighting, setting);
        }
        boolean visited = sighting.participants.size() > before;
        // "a visit to the dunes": to what nothing knows, and so none of those told before
        boolean elsewhere = before == 0
                && sighting.place == null
                && reading.is(phrase.start(), FunctionWord.A)
                && complements.find(FunctionWord.TO) >= 0;
        sighting.anaphoric = surroundings.isDefinite(phrase) || !visited && !elsewhere;
        sighting.whole = visited && before + (sighting.place == null ? 0 : 1) > 0;
        Place place = sighting.place;
        surroundings.add(sighting, number, setting, complements);
        sighting.place = place == null ? sighting.place : place;
    }

    /** "His trip to Lima will be followed by | a visit to Oslo": the same visitor's. */
    private void follower(Sighting sighting, Setting setting) {
        int subject = setting.isNext(reading) ? clauses.subject(setting.group()) : -1;
        List<Party> owners = subject < 0 ? List.of() : parties.owners(reading.phrase(subject));
        sighting.add(visits.areVisitors(owners) ? owners : List.of(), ParticipantPart.VISITOR);
    }

    /** In headlines: "Weber visit to Peru ends". */
    private void namedBefore(Sighting sighting, NounPhrase phrase) {
        for (Party party : phrase.head() == phrase.start()
                ? List.<Party>of()
                : reading.cast().partiesAt(phrase.head() - 1)) {
            if (party.end() == phrase.head() && reading.kind(party.actor()) == ActorKind.PERSON) {
                sighting.add(party.actor(), ParticipantPart.VISITOR);
            }
        }
    }

    /** "A visit to B by A", but not "a visit to B upon an invitation by C". */
    private static boolean isNear(Complements complements, int complement) {
        for (int i = 0; i < complement; i++) {
            boolean goal = complements.is(i, FunctionWord.TO)
                    || complements.is(i, FunctionWord.IN)
                    || complements.is(i, FunctionWord.OF)
                    || complements.is(i, FunctionWord.BY);
            if (!goal) {
                return false;
            }
        }
        return true;
    }

    private void subject(Sighting sighting, NounPhrase phrase, Setting setting) {
        Agents.Range subject = agents.of(setting.group());
        if (subject != null && visitors(sighting, subject.start(), subject.end())) {
            boolean near = subject.start() < phrase.start() && phrase.start() - subject.start() < 30;
            sighting.cover(near ? subject.start() : phrase.start(), phrase.end());
        }
    }

    private boolean visitors(Sighting sighting, int from, int to) {
        List<Party> named = reading.parties(from, to);
        boolean visit = visits.areVisitors(named);
        if (visit) {
            sighting.add(named, ParticipantPart.VISITOR);
        }
        return visit;
    }
}

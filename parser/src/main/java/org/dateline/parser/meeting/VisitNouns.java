package org.dateline.parser.meeting;

import java.util.List;
import org.dateline.model.MeetingForm;
import org.dateline.model.MeetingStatus;
import org.dateline.model.ParticipantPart;
import org.dateline.model.Place;
import org.dateline.parser.clause.Clauses;
import org.dateline.parser.clause.NounPhrase;
import org.dateline.parser.lexicon.FunctionWord;
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
    private final Surroundings surroundings;

    VisitNouns(
            Reading reading,
            Agents agents,
            VisitSightings visits,
            Places places,
            NounParties parties,
            Surroundings surroundings) {
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
            Setting setting,
            Complements complements,
            @Nullable MeetingStatus status,
            List<Sighting> found) {
        NounPhrase phrase = reading.phrase(number);
        int before = found.size();
        for (int i = 0; i < complements.size(); i++) {
            if (complements.is(i, FunctionWord.TO) || complements.is(i, FunctionWord.IN) && i == 0) {
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
            visitor(found.get(i), number, setting, complements);
            found.get(i).status = status;
        }
    }

    private void goals(int trigger, int from, int to, List<Sighting> found) {
        for (int i = from; i < to; ) {
            int number = clauses.nounPhraseAt(i);
            Sighting goal = number < 0 ? null : visits.goal(trigger, number, true);
            if (goal != null) {
                found.add(goal);
            }
            i = number < 0 ? i + 1 : reading.phrase(number).end();
        }
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

    private void visitor(Sighting sighting, int number, Setting setting, Complements complements) {
        NounPhrase phrase = reading.phrase(number);
        int before = sighting.participants.size();
        parties.possessor(sighting, phrase, ParticipantPart.VISITOR);
        for (int i = 0; i < complements.size(); i++) {
            if (complements.is(i, FunctionWord.BY)
                    || complements.is(i, FunctionWord.FROM)
                    || complements.is(i, FunctionWord.OF)) {
                sighting.add(reading.parties(complements.start(i), complements.end(i)), ParticipantPart.VISITOR);
            }
        }
        if (sighting.participants.size() == before && setting.group() >= 0 && setting.kind() != Setting.Kind.SUBJECT) {
            Agents.Range subject = agents.of(setting.group());
            if (subject != null && (setting.isHeld() || setting.kind() == Setting.Kind.WITHIN || setting.isStatus())) {
                sighting.add(reading.parties(subject.start(), subject.end()), ParticipantPart.VISITOR);
                sighting.cover(
                        subject.start() < phrase.start() && phrase.start() - subject.start() < 30
                                ? subject.start()
                                : phrase.start(),
                        phrase.end());
            }
        }
        boolean visited = sighting.participants.size() > before;
        sighting.anaphoric = surroundings.isDefinite(phrase) || !visited;
        sighting.whole = visited && before + (sighting.place == null ? 0 : 1) > 0;
        Place place = sighting.place;
        surroundings.add(sighting, number, setting, complements);
        sighting.place = place == null ? sighting.place : place;
    }
}

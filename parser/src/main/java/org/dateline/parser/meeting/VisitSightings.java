package org.dateline.parser.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.dateline.model.ActorKind;
import org.dateline.model.MeetingForm;
import org.dateline.model.MeetingStatus;
import org.dateline.model.ParticipantPart;
import org.dateline.model.Place;
import org.dateline.parser.clause.Clauses;
import org.dateline.parser.clause.NounPhrase;
import org.dateline.parser.clause.VerbGroup;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.MeetingWord;
import org.dateline.parser.lexicon.MeetingWord.Frame;
import org.dateline.parser.lexicon.MeetingWord.Role;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.mention.Party;
import org.dateline.parser.sentence.Tag;
import org.jspecify.annotations.Nullable;

/** Visits that a verb tells of: a person goes to a country, a city, a body or a person; one for each of these. */
final class VisitSightings {
    private final Reading reading;
    private final Clauses clauses;
    private final Agents agents;
    private final Statuses statuses;
    private final Circumstances circumstances;
    private final Places places;

    VisitSightings(Reading reading, Agents agents, Statuses statuses, Circumstances circumstances, Places places) {
        this.reading = reading;
        this.clauses = reading.clauses();
        this.agents = agents;
        this.statuses = statuses;
        this.circumstances = circumstances;
        this.places = places;
    }

    boolean ofVerb(int group, MeetingWord word, Complements complements, List<Sighting> found) {
        VerbGroup verbs = reading.group(group);
        if (verbs.form() == VerbGroup.Form.GERUND && ofGuest(group, complements, found)) {
            return true;
        }
        Agents.Range subject = agents.of(group);
        Optional<MeetingStatus> status = statuses.of(group);
        if (subject == null || status.isEmpty() || reading.isPassive(group)) {
            return false;
        }
        if (word.has(Frame.AHEAD) && status.get() == MeetingStatus.HELD) {
            return false;
        }
        List<Party> visitors = reading.parties(subject.start(), subject.end());
        boolean motion = !word.has(Frame.GOAL);
        if (!areVisitors(visitors) || motion && leadsToMeeting(complements) || isForSport(complements)) {
            return false;
        }
        boolean any = false;
        for (Sighting sighting : goals(verbs.verb(), word, complements, motion)) {
            sighting.add(visitors, ParticipantPart.VISITOR);
            sighting.status = status.get();
            sighting.time = circumstances.timeAfter(sighting.goal);
            if (sighting.time == null && !sighting.next) {
                sighting.time = circumstances.time(verbs.verb());
            }
            boolean known = !word.has(Frame.GOAL_FOR) || visitors.stream().anyMatch(reading::isOfficial);
            sighting.whole = sighting.participants.size() > visitors.size() || known && sighting.place != null;
            circumstances.topic(complements, sighting);
            sighting.cover(
                    verbs.verb() - subject.start() < 40 && subject.start() < verbs.verb()
                            ? subject.start()
                            : verbs.start(),
                    complements.end());
            found.add(sighting);
            any = true;
        }
        return any;
    }

    /**
     * "told | visiting President Lund", "a banquet for visiting President Lund": it is the object who visits the subject. "shouted at
     * visiting President Lund" does not tell whom he visits.
     */
    private boolean ofGuest(int group, Complements complements, List<Sighting> found) {
        VerbGroup verbs = reading.group(group);
        int before = verbs.start() - 1;
        int number = reading.clauses().nounPhraseAt(verbs.end());
        int teller = before < 0 ? -1 : clauses.verbGroupAt(before);
        if (number >= 0 && (reading.is(before, FunctionWord.AT) || reading.is(before, FunctionWord.AGAINST))) {
            return isGuest(
                    number, reading.parties(verbs.end(), reading.phrase(number).end()));
        }
        boolean told =
                teller >= 0 ? reading.act(reading.group(teller).verb()) != null : reading.is(before, FunctionWord.FOR);
        Agents.Range host = told && number >= 0 ? agents.of(teller < 0 ? clauses.clauseOf(before) : teller) : null;
        List<Party> guests = host == null
                ? List.of()
                : reading.parties(verbs.end(), reading.phrase(number).end());
        if (!isGuest(number, guests)) {
            return false;
        }
        Sighting sighting = new Sighting(verbs.verb(), verbs.verb() + 1, MeetingForm.VISIT, "visitor-verb-goal");
        sighting.add(guests, ParticipantPart.VISITOR);
        sighting.add(reading.parties(host.start(), host.end()), ParticipantPart.HOST);
        sighting.status = MeetingStatus.HELD;
        sighting.whole = sighting.participants.size() > 1;
        sighting.cover(
                host.start() < verbs.start() ? host.start() : verbs.start(),
                reading.phrase(number).end());
        found.add(sighting);
        return true;
    }

    /** Whether a title without an article stands before the name of one person. */
    private boolean isGuest(int number, List<Party> guests) {
        if (guests.size() != 1) {
            return false;
        }
        Party guest = guests.get(0);
        return reading.kind(guest.actor()) == ActorKind.PERSON
                && guest.start() == reading.phrase(number).start()
                && guest.end() - guest.start() > 2
                && reading.isOfficial(guest);
    }

    /** "is due in Lima on Friday", "is expected in Peru next week". */
    boolean ofArrival(int group, List<Sighting> found) {
        VerbGroup verbs = reading.group(group);
        Agents.Range subject = Arrivals.is(reading, group) ? agents.of(group) : null;
        if (subject == null) {
            return false;
        }
        List<Party> visitors = reading.parties(subject.start(), subject.end());
        Complements complements = Complements.ofVerb(reading, Arrivals.end(reading, group));
        if (leadsToMeeting(complements)) {
            return false;
        }
        int in = complements.find(FunctionWord.IN);
        Sighting sighting = in != 0 || complements.infinitive() >= 0 || !areVisitors(visitors)
                ? null
                : goal(verbs.verb(), clauses.nounPhraseAt(complements.start(in)), true);
        if (sighting == null || sighting.place == null) {
            return false;
        }
        sighting.add(visitors, ParticipantPart.VISITOR);
        sighting.status = MeetingStatus.PLANNED;
        sighting.time = circumstances.timeAfter(verbs.verb());
        sighting.whole = true;
        sighting.cover(subject.start() < verbs.start() ? subject.start() : verbs.start(), complements.end());
        found.add(sighting);
        return true;
    }

    /** Whether one of them goes somewhere to see somebody: a person, or people with an office. */
    boolean areVisitors(List<Party> visitors) {
        for (Party party : visitors) {
            ActorKind kind = reading.kind(party.actor());
            boolean people = kind == null || kind == ActorKind.GROUP;
            if (kind == ActorKind.PERSON || people && (reading.isOfficial(party) || isTeam(party))) {
                return true;
            }
        }
        return false;
    }

    private boolean isTeam(Party party) {
        return reading.tokens().reads(party.end() - 1, "team");
    }

    /** "flew to Rome to meet", "flew to Rome for talks with": the journey is the meeting's. */
    private boolean leadsToMeeting(Complements complements) {
        int infinitive = complements.infinitive();
        if (infinitive >= 0) {
            int verb = reading.group(infinitive).verb();
            MeetingWord word = reading.word(verb, Role.VERB);
            return word != null && !word.has(Frame.ABOUT) || reading.has(verb, Role.LIGHT);
        }
        int purpose = complements.find(FunctionWord.FOR);
        boolean noun = purpose >= 0 && reading.any(complements.start(purpose), complements.end(purpose), Role.NOUN);
        return noun && (complements.find(FunctionWord.WITH) >= 0 || complements.find(FunctionWord.BETWEEN) >= 0);
    }

    /** "travelled to Peru for the match" */
    private boolean isForSport(Complements complements) {
        int purpose = complements.find(FunctionWord.FOR);
        return purpose >= 0
                && (reading.any(complements.start(purpose), complements.end(purpose), Role.SPORT)
                        || reading.any(complements.start(purpose), complements.end(purpose), Role.BARRED));
    }

    private List<Sighting> goals(int verb, MeetingWord word, Complements complements, boolean motion) {
        List<Sighting> goals = new ArrayList<>();
        if (!motion) {
            goals(verb, complements.objectStart(), complements.objectEnd(), complements, false, goals);
            for (int i = 0; i < complements.size(); i++) {
                if (complements.is(i, FunctionWord.AND)
                        || complements.isNext(i)
                        || reading.tokens().is(complements.preposition(i), Tag.COMMA)) {
                    goals(verb, complements.start(i), complements.end(i), complements, true, goals);
                }
            }
            return goals;
        }
        for (int i = 0; i < complements.size(); i++) {
            boolean to = word.has(Frame.GOAL_TO)
                    && (complements.is(i, FunctionWord.TO) || complements.is(i, FunctionWord.INTO));
            boolean in = word.has(Frame.GOAL_IN)
                    && (complements.is(i, FunctionWord.IN) || complements.is(i, FunctionWord.AT));
            boolean towards = word.has(Frame.GOAL_FOR) && complements.is(i, FunctionWord.FOR);
            boolean between = word.has(Frame.GOAL_TO) && complements.is(i, FunctionWord.BETWEEN);
            if ((to || in || towards || between) && !complements.isOfOther(i) || complements.isNext(i)) {
                goals(verb, complements.start(i), complements.end(i), complements, true, goals);
            }
        }
        return goals;
    }

    /** A visit for each place or party that the tokens name. */
    private void goals(int verb, int from, int to, Complements complements, boolean placesOnly, List<Sighting> goals) {
        int i = Math.max(from, 0);
        while (i < to) {
            int number = clauses.nounPhraseAt(i);
            Sighting sighting =
                    number < 0 || reading.is(i - 1, FunctionWord.OF) ? null : goal(verb, number, placesOnly);
            if (sighting != null) {
                sighting.next = reading.tokens().reads(i - 1, "then") || reading.is(i - 1, FunctionWord.BY);
                if (sighting.place == null) {
                    sighting.place = circumstances.place(complements);
                }
                goals.add(sighting);
            }
            i = number < 0 ? i + 1 : reading.phrase(number).end();
        }
    }

    @Nullable
    Sighting goal(int trigger, int number, boolean placesOnly) {
        Place place = places.told(number);
        Sighting sighting = new Sighting(trigger, trigger + 1, MeetingForm.VISIT, "visitor-verb-goal");
        sighting.goal = reading.phrase(number).end() - 1;
        sighting.place = place == null && !placesOnly ? places.at(number, true) : place;
        List<Party> hosts = reading.parties(
                reading.phrase(number).start(), reading.phrase(number).end());
        boolean region = !hosts.isEmpty() && !placesOnly && places.isVenue(number);
        if (place != null && places.isCalled(number)) {
            places.country(place).ifPresent(country -> sighting.add(country, ParticipantPart.HOST));
        } else if (place != null && places.country(place).isPresent() && !region) {
            sighting.add(places.country(place).get(), ParticipantPart.HOST);
        } else {
            sighting.add(
                    hosts.stream()
                            .filter(party -> isHost(party, placesOnly) && isWhole(party, number))
                            .filter(party -> place == null || !isPlace(party))
                            .toList(),
                    ParticipantPart.HOST);
        }
        return place == null && sighting.participants.isEmpty() ? null : sighting;
    }

    /** The bare name of a place, of whose country the article says nothing, is nobody's. */
    private boolean isPlace(Party party) {
        return reading.kind(party.actor()) == null
                && party.end() == party.start() + 1
                && !reading.tokens().is(party.start() - 1, Tag.DT)
                && reading.tokens().is(party.start(), Tag.NNP);
    }

    /** "the company's plant" stands for a company by name alone, "a children's home" for nobody. */
    private boolean isWhole(Party party, int number) {
        NounPhrase phrase = reading.phrase(number);
        boolean owned = false;
        for (int i = phrase.start() + 1; i < phrase.head(); i++) {
            owned |= reading.tokens().is(i, Tag.POS);
        }
        return !owned
                || reading.kind(party.actor()) != null
                || reading.isOffice(phrase.head())
                || reading.lexicon().is(reading.tokens().word(phrase.head()), WordFlag.NOMINAL);
    }

    private boolean isHost(Party party, boolean placesOnly) {
        ActorKind kind = reading.kind(party.actor());
        return kind == ActorKind.COUNTRY || kind == ActorKind.ORGANIZATION || !placesOnly && kind != ActorKind.MEDIA;
    }

    /** "invited him to Rome": a visit that is proposed. */
    boolean ofInvitation(int group, Complements complements, List<Sighting> found) {
        Agents.Range subject = agents.of(group);
        int to = complements.find(FunctionWord.TO);
        boolean passive = reading.group(group).passive();
        int by = passive ? complements.find(FunctionWord.BY) : -1;
        if (subject == null || to < 0 || complements.objectStart() < 0 && !passive) {
            return false;
        }
        Place place = places.at(clauses.nounPhraseAt(complements.start(to)), false);
        if (place == null) {
            return false;
        }
        Sighting sighting = new Sighting(
                reading.group(group).verb(), reading.group(group).verb() + 1, MeetingForm.VISIT, "invitation");
        List<Party> first = reading.parties(subject.start(), subject.end());
        sighting.add(
                passive ? first : reading.parties(complements.objectStart(), complements.objectEnd()),
                ParticipantPart.VISITOR);
        sighting.add(
                !passive ? first : by < 0 ? List.of() : reading.parties(complements.start(by), complements.end(by)),
                ParticipantPart.HOST);
        if (sighting.participants.size() < 2) {
            places.country(place).ifPresent(country -> sighting.add(country, ParticipantPart.HOST));
        }
        sighting.place = place;
        sighting.status = MeetingStatus.PROPOSED;
        sighting.time = circumstances.time(sighting.trigger);
        sighting.whole = sighting.participants.size() > 1;
        sighting.cover(subject.start() < sighting.trigger ? subject.start() : sighting.trigger, complements.end());
        found.add(sighting);
        return true;
    }

    /** Where a purpose leads: "flew to Rome to meet", "is in Rome to meet". */
    @Nullable
    Place placeOfPurpose(int group) {
        int governor = reading.group(group).isFinite() ? -1 : clauses.governor(group);
        if (governor < 0) {
            return null;
        }
        Complements complements =
                Complements.ofVerb(reading, reading.group(governor).end());
        MeetingWord word = reading.word(reading.group(governor).verb(), Role.VERB);
        boolean motion = word != null && (word.has(Frame.GOAL_TO) || word.has(Frame.GOAL) || word.has(Frame.GOAL_FOR));
        if (motion) {
            int to = complements.find(FunctionWord.TO);
            to = to < 0 && word.has(Frame.GOAL_FOR) ? complements.find(FunctionWord.FOR) : to;
            int goal = to >= 0 ? complements.start(to) : word.has(Frame.GOAL) ? complements.objectStart() : -1;
            return goal < 0 ? null : places.at(clauses.nounPhraseAt(goal), true);
        }
        return circumstances.place(complements);
    }
}

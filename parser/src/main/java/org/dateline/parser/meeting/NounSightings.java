package org.dateline.parser.meeting;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
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
import org.dateline.parser.lexicon.MeetingWord.Role;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.mention.Party;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;
import org.jspecify.annotations.Nullable;

/** Meetings that a noun tells of: "talks between A and B", "A's visit to B", "A held a meeting with B", "the talks". */
final class NounSightings {
    private final Reading reading;
    private final Tokens tokens;
    private final Clauses clauses;
    private final Agents agents;
    private final Circumstances circumstances;
    private final VisitSightings visits;
    private final Places places;
    private final NounStatuses statuses;
    private final Possessors possessors;

    NounSightings(
            Reading reading,
            Agents agents,
            Statuses statuses,
            Circumstances circumstances,
            VisitSightings visits,
            Places places) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.clauses = reading.clauses();
        this.agents = agents;
        this.circumstances = circumstances;
        this.visits = visits;
        this.places = places;
        this.statuses = new NounStatuses(reading, statuses);
        this.possessors = new Possessors(reading);
    }

    void find(int number, BitSet told, List<Sighting> found) {
        NounPhrase phrase = reading.phrase(number);
        MeetingWord word = reading.word(phrase.head(), Role.NOUN);
        if (word == null || reading.any(phrase.start(), phrase.head(), Role.BARRED)) {
            return;
        }
        Setting setting = Setting.of(reading, number);
        Optional<MeetingStatus> status = statuses.of(number, setting);
        if (status.isEmpty() && statuses.isNone(number, setting)) {
            return;
        }
        Complements complements = Complements.ofNoun(reading, phrase.end());
        boolean manner = setting.kind() == Setting.Kind.WITHIN && setting.group() >= 0 && told.get(setting.group());
        if (manner
                && !isDefinite(phrase)
                && complements.find(FunctionWord.WITH) < 0
                && complements.find(FunctionWord.BETWEEN) < 0
                && complements.find(FunctionWord.TO) < 0) {
            return;
        }
        if (word.has(Frame.TO) && isAppeal(phrase, complements)) {
            return;
        }
        if (word.form() == MeetingForm.VISIT) {
            visit(number, setting, complements, status.orElse(null), found);
        } else {
            meeting(number, word, setting, complements, status.orElse(null), found);
        }
    }

    /** "a call from the envoy for restraint" */
    private boolean isAppeal(NounPhrase phrase, Complements complements) {
        boolean wanted = complements.infinitive() >= 0 || complements.find(FunctionWord.FOR) >= 0;
        return wanted
                && complements.find(FunctionWord.WITH) < 0
                && circumstances.manner(phrase.start(), phrase.head()) == null;
    }

    private void meeting(
            int number,
            MeetingWord word,
            Setting setting,
            Complements complements,
            @Nullable MeetingStatus status,
            List<Sighting> found) {
        NounPhrase phrase = reading.phrase(number);
        MeetingForm manner = circumstances.manner(phrase.start(), phrase.head());
        MeetingForm form = manner == null ? circumstances.form(complements, phrase.end(), word.form()) : manner;
        Sighting sighting = new Sighting(phrase.head(), phrase.head() + 1, form, "noun");
        boolean explicit = participants(sighting, number, word, setting, complements);
        sighting.status = status;
        sighting.loose =
                !explicit && isDefinite(phrase) && !hasPossessor(phrase) && !tokens.is(phrase.start(), Tag.PRPS);
        sighting.oneSided = complements.find(FunctionWord.WITH) >= 0 && complements.find(FunctionWord.BETWEEN) < 0;
        sighting.anaphoric = isDefinite(phrase) || word.has(Frame.PLURAL) || sighting.participants.isEmpty();
        boolean held = setting.light() != null;
        sighting.joint = !word.has(Frame.WEAK)
                && !sighting.participants.isEmpty()
                && (held || explicit && isAmongPeople(complements));
        sighting.whole = (!word.has(Frame.WEAK) || explicit || manner != null)
                && (sighting.participants.size() > 1 || sighting.joint && !sighting.participants.isEmpty());
        surroundings(sighting, number, setting, complements);
        found.add(sighting);
    }

    private void surroundings(Sighting sighting, int number, Setting setting, Complements complements) {
        NounPhrase phrase = reading.phrase(number);
        sighting.cover(phrase.start(), complements.end());
        sighting.place = circumstances.place(complements);
        if (sighting.place == null) {
            sighting.place = placeAround(setting);
        }
        if (sighting.form == MeetingForm.TALKS && isJourney(setting)) {
            sighting.form = MeetingForm.IN_PERSON;
        }
        circumstances.topic(complements, sighting);
        sighting.time = circumstances.timeWithin(phrase.start(), complements.end());
        if (sighting.time == null && setting.isClauseWide()) {
            boolean subject = setting.kind() == Setting.Kind.SUBJECT;
            sighting.time =
                    circumstances.time(subject ? reading.group(setting.group()).verb() : sighting.trigger);
        }
        sighting.another = isAnother(phrase);
        if (setting.group() >= 0) {
            cover(sighting, setting);
        }
    }

    private void cover(Sighting sighting, Setting setting) {
        int start = reading.group(setting.group()).start();
        int end = reading.group(setting.group()).end();
        if (Math.abs(start - sighting.trigger) < 12) {
            sighting.cover(start, end);
        }
    }

    private @Nullable Place placeAround(Setting setting) {
        if (setting.group() < 0) {
            return null;
        }
        if (setting.kind() == Setting.Kind.SUBJECT) {
            return circumstances.place(
                    Complements.ofVerb(reading, reading.group(setting.group()).end()));
        }
        return setting.kind() == Setting.Kind.OBJECT ? visits.placeOfPurpose(setting.group()) : placeOfJourney(setting);
    }

    /** "flew to Rome for talks", "flew to Rome to hold talks" */
    private boolean isJourney(Setting setting) {
        int group = setting.group();
        if (group >= 0 && setting.isHeld() && !reading.group(group).isFinite()) {
            group = clauses.governor(group);
        } else if (group < 0 || !reading.is(setting.preposition(), FunctionWord.FOR)) {
            return false;
        }
        MeetingWord word = group < 0 ? null : reading.word(reading.group(group).verb(), Role.VERB);
        return word != null && (word.has(Frame.GOAL_TO) || word.has(Frame.GOAL_IN));
    }

    /** "flew to Rome for talks" */
    private @Nullable Place placeOfJourney(Setting setting) {
        if (!reading.is(setting.preposition(), FunctionWord.FOR)
                || !reading.has(reading.group(setting.group()).verb(), Role.VERB)
                        && !reading.lexicon()
                                .is(tokens.word(reading.group(setting.group()).verb()), WordFlag.BE)) {
            return null;
        }
        Complements journey =
                Complements.ofVerb(reading, reading.group(setting.group()).end());
        int to = journey.find(FunctionWord.TO);
        return to >= 0 ? places.at(clauses.nounPhraseAt(journey.start(to)), true) : circumstances.place(journey);
    }

    private boolean isDefinite(NounPhrase phrase) {
        int word = tokens.word(phrase.start());
        return FunctionWord.THE.is(word)
                || FunctionWord.THIS.is(word)
                || FunctionWord.THAT.is(word)
                || FunctionWord.THESE.is(word)
                || FunctionWord.THOSE.is(word)
                || tokens.is(phrase.start(), Tag.PRPS)
                || hasPossessor(phrase);
    }

    private boolean hasPossessor(NounPhrase phrase) {
        for (int i = phrase.start(); i < phrase.head(); i++) {
            if (tokens.is(i, Tag.POS)) {
                return true;
            }
        }
        return false;
    }

    private boolean isAnother(NounPhrase phrase) {
        for (int i = phrase.start(); i < phrase.head(); i++) {
            if (reading.is(i, FunctionWord.ANOTHER)
                    || tokens.reads(i, "second")
                    || tokens.reads(i, "further")
                    || tokens.reads(i, "new")
                    || tokens.reads(i, "separate")
                    || tokens.reads(i, "next")
                    || tokens.reads(i, "previous")
                    || tokens.reads(i, "earlier")) {
                return true;
            }
        }
        return false;
    }

    /** Adds who takes part; whether the words around the noun name them. */
    private boolean participants(
            Sighting sighting, int number, MeetingWord word, Setting setting, Complements complements) {
        NounPhrase phrase = reading.phrase(number);
        possessor(sighting, phrase, ParticipantPart.PARTICIPANT);
        compound(sighting, phrase);
        boolean between = false;
        boolean with = false;
        for (int i = 0; i < complements.size(); i++) {
            between |= complements.is(i, FunctionWord.BETWEEN)
                    || complements.is(i, FunctionWord.AMONG)
                    || complements.is(i, FunctionWord.OF) && isPeople(complements, i);
            boolean to =
                    word.has(Frame.TO) && (complements.is(i, FunctionWord.TO) || complements.is(i, FunctionWord.FROM));
            with |= complements.is(i, FunctionWord.WITH) || to;
        }
        boolean held = setting.isHeld();
        boolean mediated = setting.part() == ParticipantPart.MEDIATOR;
        if (mediated || !between && (with || held || sighting.participants.size() < 2)) {
            agent(sighting, setting, complements, with, sighting.participants.isEmpty());
        }
        phrases(sighting, word, complements);
        return between || with || held || sighting.participants.size() > 1;
    }

    private void phrases(Sighting sighting, MeetingWord word, Complements complements) {
        for (int i = 0; i < complements.size(); i++) {
            boolean side = complements.is(i, FunctionWord.WITH)
                    || complements.is(i, FunctionWord.BETWEEN)
                    || complements.is(i, FunctionWord.AMONG)
                    || complements.is(i, FunctionWord.OF) && isPeople(complements, i)
                    || word.has(Frame.TO)
                            && (complements.is(i, FunctionWord.TO) || complements.is(i, FunctionWord.FROM));
            if (side && !reading.any(complements.end(i) - 1, complements.end(i), Role.BARRED)) {
                sighting.add(reading.parties(complements.start(i), complements.end(i)), ParticipantPart.PARTICIPANT);
            }
            mediator(sighting, complements, i);
        }
    }

    /** "a summit of ministers", "talks between officials" */
    private boolean isAmongPeople(Complements complements) {
        for (int i = 0; i < complements.size(); i++) {
            boolean side = complements.is(i, FunctionWord.BETWEEN)
                    || complements.is(i, FunctionWord.AMONG)
                    || complements.is(i, FunctionWord.OF);
            if (side && reading.isPlural(complements.start(i), complements.end(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean isPeople(Complements complements, int i) {
        return reading.isPlural(complements.start(i), complements.end(i))
                || reading.parties(complements.start(i), complements.end(i)).size() > 1;
    }

    /** "brokered by", "hosted by" */
    private void mediator(Sighting sighting, Complements complements, int i) {
        int participle = complements.participle(i);
        if (participle < 0) {
            return;
        }
        if (tokens.reads(complements.preposition(i), "involving")) {
            sighting.add(reading.parties(complements.start(i), complements.end(i)), ParticipantPart.PARTICIPANT);
        }
        if (!FunctionWord.BY.is(tokens.word(complements.preposition(i)))) {
            return;
        }
        MeetingWord light = reading.word(reading.group(participle).verb(), Role.LIGHT);
        if (light != null && (light.has(Frame.MEDIATOR) || light.has(Frame.HOST))) {
            ParticipantPart part = light.has(Frame.MEDIATOR) ? ParticipantPart.MEDIATOR : ParticipantPart.HOST;
            sighting.add(reading.parties(complements.start(i), complements.end(i)), part);
        }
    }

    /** "Weber's", "his", "their" */
    private void possessor(Sighting sighting, NounPhrase phrase, ParticipantPart part) {
        if (tokens.is(phrase.start(), Tag.PRPS)) {
            sighting.add(possessors.of(phrase.start()), part);
            return;
        }
        for (int i = phrase.head() - 1; i > phrase.start(); i--) {
            if (tokens.is(i, Tag.POS)) {
                if (reading.timeAt(i - 1) == null) {
                    sighting.add(reading.cast().partiesAt(i - 1), part);
                }
                return;
            }
        }
    }

    /** "Iran-US talks", "the NATO summit": the names before the head. */
    private void compound(Sighting sighting, NounPhrase phrase) {
        int from = phrase.start();
        for (int i = phrase.start(); i < phrase.head(); i++) {
            from = tokens.is(i, Tag.POS) ? i + 1 : from;
        }
        int joined = from - 1;
        while (joined > 0
                && from == phrase.start()
                && tokens.isMark(joined)
                && tokens.isGlued(joined)
                && tokens.isGlued(joined + 1)
                && !tokens.is(joined, Tag.QUOTE)) {
            from = joined - 1;
            joined = from - 1;
            sighting.start = Math.min(sighting.start, from);
        }
        for (int i = from; i < phrase.head(); i++) {
            for (Party party : tokens.isCapital(i) ? reading.cast().partiesAt(i) : List.<Party>of()) {
                ActorKind kind = reading.kind(party.actor());
                if (kind != null && kind != ActorKind.MEDIA && party.end() <= phrase.head()) {
                    sighting.add(party.actor(), ParticipantPart.PARTICIPANT);
                }
            }
        }
    }

    /** Adds the subject that holds, attends, cancels or is at it, and whom it speaks to there. */
    private void agent(Sighting sighting, Setting setting, Complements complements, boolean with, boolean free) {
        if (setting.group() < 0 || setting.kind() == Setting.Kind.SUBJECT) {
            return;
        }
        Agents.Range subject = agents.of(setting.group());
        boolean passive = reading.isPassive(setting.group()) && setting.kind() == Setting.Kind.OBJECT;
        if (subject == null || passive) {
            return;
        }
        List<Party> parties = reading.parties(subject.start(), subject.end());
        if (!(setting.isHeld() || with || free || parties.size() > 1)) {
            return;
        }
        sighting.add(setting.isHeld() ? parties : sides(parties, sighting, complements), setting.part());
        if (!parties.isEmpty() && subject.start() < sighting.trigger && sighting.trigger - subject.start() < 30) {
            sighting.cover(subject.start(), sighting.triggerEnd);
        }
        if (!with && setting.kind() == Setting.Kind.WITHIN) {
            Complements verb =
                    Complements.ofVerb(reading, reading.group(setting.group()).end());
            if (verb.objectStart() >= 0 && verb.objectEnd() <= sighting.trigger) {
                sighting.add(
                        reading.parties(verb.objectStart(), verb.objectEnd()).stream()
                                .filter(this::isPerson)
                                .toList(),
                        ParticipantPart.PARTICIPANT);
            }
        }
    }

    private boolean isPerson(Party party) {
        return reading.kind(party.actor()) == ActorKind.PERSON;
    }

    /** Who praises or reports talks with a country speaks for his own. */
    private List<Party> sides(List<Party> parties, Sighting sighting, Complements complements) {
        int with = complements.find(FunctionWord.WITH);
        boolean country = with >= 0
                && sighting.form == MeetingForm.TALKS
                && reading.parties(complements.start(with), complements.end(with)).stream()
                        .anyMatch(party -> reading.kind(party.actor()) == ActorKind.COUNTRY);
        return country ? parties.stream().map(this::country).toList() : parties;
    }

    private Party country(Party party) {
        return places.country(party.actor())
                .map(country -> new Party(country, party.start(), party.end()))
                .orElse(party);
    }

    private void visit(
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
        possessor(sighting, phrase, ParticipantPart.VISITOR);
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
        sighting.anaphoric = isDefinite(phrase) || !visited;
        sighting.whole = visited && before + (sighting.place == null ? 0 : 1) > 0;
        Place place = sighting.place;
        surroundings(sighting, number, setting, complements);
        sighting.place = place == null ? sighting.place : place;
    }
}

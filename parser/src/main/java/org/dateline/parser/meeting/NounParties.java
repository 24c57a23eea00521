package org.dateline.parser.meeting;

import java.util.ArrayList;
import java.util.List;
import org.dateline.model.ActorKind;
import org.dateline.model.MeetingForm;
import org.dateline.model.ParticipantPart;
import org.dateline.parser.clause.NounPhrase;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.MeetingWord;
import org.dateline.parser.lexicon.MeetingWord.Frame;
import org.dateline.parser.lexicon.MeetingWord.Role;
import org.dateline.parser.lexicon.Nominal;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.mention.Party;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;

/**
 * Adds to a meeting that a noun names those who take part: possessors, names before the noun, phrases behind it, and who holds it.
 */
final class NounParties {
    private final Reading reading;
    private final Tokens tokens;
    private final Agents agents;
    private final Places places;
    private final Possessors possessors;
    private final Compounds compounds;
    private final Attendance attendance;
    private final Mediators mediators;

    NounParties(Reading reading, Agents agents, Places places) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.agents = agents;
        this.places = places;
        this.possessors = new Possessors(reading);
        this.compounds = new Compounds(reading);
        this.attendance = new Attendance(reading);
        this.mediators = new Mediators(reading);
    }

    /** Adds who takes part; whether the words around the noun name them. */
    boolean add(Sighting sighting, int number, MeetingWord word, Setting setting, Complements complements) {
        NounPhrase phrase = reading.phrase(number);
        if (!isOwn(phrase, setting)) {
            sighting.add(owners(phrase), ParticipantPart.PARTICIPANT);
        }
        compound(sighting, phrase);
        boolean proposed = setting.outer() != null && setting.top() != number;
        if (proposed) {
            proposers(sighting, reading.phrase(setting.top()));
        }
        boolean between = false;
        boolean with = false;
        for (int i = 0; i < complements.size(); i++) {
            between |= complements.is(i, FunctionWord.BETWEEN)
                    || complements.is(i, FunctionWord.AMONG)
                    || complements.is(i, FunctionWord.OF) && isOfMembers(complements, i, setting);
            with |= isOther(sighting, word, setting, complements, i);
        }
        boolean held = setting.isHeld();
        if (held
                && !setting.light().has(Frame.FOR)
                && !with
                && complements.find(FunctionWord.BETWEEN) < 0
                && complements.find(FunctionWord.OF) >= 0) {
            chair(sighting, setting);
        }
        boolean mediated = setting.part() == ParticipantPart.MEDIATOR || setting.part() == ParticipantPart.HOST;
        boolean attends = held && setting.light().has(Frame.ATTEND);
        if (mediated || attends || !between && (with || held || sighting.participants.size() < 2)) {
            agent(sighting, setting, complements, with, proposed || sighting.participants.isEmpty());
        }
        phrases(sighting, word, setting, complements);
        if (setting.kind() == Setting.Kind.SUBJECT && setting.light() != null && !between && !with) {
            int told = sighting.participants.size();
            phrases(
                    sighting,
                    word,
                    setting,
                    Complements.ofVerb(reading, reading.group(setting.group()).end()));
            between = sighting.participants.size() > told;
        }
        if (setting.kind() == Setting.Kind.SUBJECT && setting.light() == null && reading.isPassive(setting.group())) {
            planner(sighting, setting);
        }
        if (setting.kind() == Setting.Kind.SUBJECT && sighting.participants.isEmpty()) {
            askers(sighting, reading.phrase(setting.top()).start() - 1);
        }
        return between || with || held || sighting.participants.size() > 1;
    }

    /** "A meeting with Weber was dropped from | Lund's | programme": whose days were planned, or who answers an offer. */
    private void planner(Sighting sighting, Setting setting) {
        Complements verb =
                Complements.ofVerb(reading, reading.group(setting.group()).end());
        int by = setting.outer() == null ? -1 : verb.find(FunctionWord.BY);
        if (by >= 0) {
            // "an offer of talks with Weber was accepted by | Lund"
            sighting.add(reading.parties(verb.start(by), verb.end(by)), ParticipantPart.PARTICIPANT);
        }
        int from = verb.find(FunctionWord.FROM);
        int number = from < 0 ? -1 : reading.clauses().nounPhraseAt(verb.start(from));
        if (number >= 0 && reading.has(reading.phrase(number).head(), Role.DIARY)) {
            sighting.add(owners(reading.phrase(number)), ParticipantPart.PARTICIPANT);
        }
    }

    /** "Weber chaired a meeting of ministers" */
    private void chair(Sighting sighting, Setting setting) {
        Agents.Range subject = reading.isPassive(setting.group()) ? null : agents.of(setting.group());
        List<Party> parties = subject == null ? List.of() : reading.parties(subject.start(), subject.end());
        parties.stream().filter(this::isPerson).forEach(party -> sighting.add(party.actor(), setting.part()));
    }

    /** "held its meeting": whoever holds it is the owner. */
    private boolean isOwn(NounPhrase phrase, Setting setting) {
        return setting.kind() == Setting.Kind.OBJECT
                && setting.isHeld()
                && setting.part() == ParticipantPart.PARTICIPANT
                && !setting.light().has(Frame.ATTEND)
                && tokens.is(phrase.start(), Tag.PRPS)
                && !reading.isPassive(setting.group())
                && agents.of(setting.group()) != null;
    }

    /** "The ministers broke off negotiations": all who could be at them do. */
    boolean isLostByAll(Setting setting) {
        Agents.Range subject = setting.kind() != Setting.Kind.OBJECT || reading.isPassive(setting.group())
                ? null
                : agents.of(setting.group());
        return subject != null
                && reading.isPlural(subject.start(), subject.end())
                && reading.parties(subject.start(), subject.end()).stream().anyMatch(reading::isOfficial);
    }

    /** "Neither Oslo nor Bonn has said whether talks will resume": those who leave it open are the parties. */
    private void askers(Sighting sighting, int whether) {
        int verb = reading.is(whether, FunctionWord.WHETHER) ? reading.clauses().verbGroupAt(whether - 1) : -1;
        Agents.Range subject = verb < 0 ? null : agents.of(verb);
        List<Party> parties = subject == null ? List.of() : reading.parties(subject.start(), subject.end());
        if (parties.size() > 1) {
            sighting.add(parties, ParticipantPart.PARTICIPANT);
        }
    }

    /** Whether a complement names the other side: "talks with A", "a call to A", "offered talks to A", "a courtesy call on A". */
    private boolean isOther(
            Sighting sighting, MeetingWord word, Setting setting, Complements complements, int complement) {
        boolean to = complements.is(complement, FunctionWord.TO);
        return complements.is(complement, FunctionWord.WITH)
                || word.has(Frame.TO) && (to || complements.is(complement, FunctionWord.FROM))
                || to && isOffered(setting)
                || setting.outer() != null && complements.is(complement, FunctionWord.FROM)
                || setting.part() == ParticipantPart.HOST
                        && setting.isHeld()
                        && (complements.is(complement, FunctionWord.FOR) || to)
                || word.has(Frame.ON)
                        && sighting.form == MeetingForm.IN_PERSON
                        && complements.is(complement, FunctionWord.ON);
    }

    private boolean isOffered(Setting setting) {
        return setting.kind() == Setting.Kind.OBJECT
                && reading.tokens().reads(reading.group(setting.group()).verb(), "offered");
    }

    private void phrases(Sighting sighting, MeetingWord word, Setting setting, Complements complements) {
        for (int i = 0; i < complements.size(); i++) {
            boolean side = isOther(sighting, word, setting, complements, i)
                    || complements.is(i, FunctionWord.BETWEEN)
                    || complements.is(i, FunctionWord.AMONG)
                    || complements.is(i, FunctionWord.OF) && isOfMembers(complements, i, setting);
            if (side && !reading.any(complements.end(i) - 1, complements.end(i), Role.BARRED)) {
                sighting.add(sides(sighting, complements, i), ParticipantPart.PARTICIPANT);
            }
            mediators.appended(sighting, complements, i);
        }
        mediators.add(sighting, setting, complements);
        attendance.add(sighting, complements);
    }

    /** "Norway's offer of talks", "a Norwegian proposal for talks" */
    private void proposers(Sighting sighting, NounPhrase offer) {
        sighting.add(owners(offer), ParticipantPart.PARTICIPANT);
        for (int i = offer.start(); i < offer.head(); i++) {
            reading.cast().nationAt(i).ifPresent(nation -> sighting.add(nation.actor(), ParticipantPart.PARTICIPANT));
        }
    }

    /** Whom a complement names, the name of the meeting itself left aside; "the Peruvians" stand for their country. */
    private List<Party> sides(Sighting sighting, Complements complements, int i) {
        List<Party> sides = new ArrayList<>();
        for (Party party : reading.parties(complements.start(i), complements.end(i))) {
            if ((party.start() > sighting.trigger || party.end() <= sighting.trigger) && !isPeople(party.end() - 1)) {
                sides.add(party);
            }
        }
        for (int token = complements.start(i) + 1; token < complements.end(i); token++) {
            if (isPeople(token)) {
                reading.cast().peopleAt(token).ifPresent(sides::add);
            }
        }
        return sides;
    }

    /** "the Peruvians" */
    private boolean isPeople(int token) {
        return reading.is(token - 1, FunctionWord.THE)
                && reading.cast().partiesAt(token).isEmpty()
                && reading.cast().peopleAt(token).isPresent();
    }

    /** "intra-Syrian talks" */
    boolean isInternal(NounPhrase phrase) {
        return compounds.isInternal(phrase);
    }

    /** "a summit of ministers", "talks between officials" */
    boolean isAmongPeople(Complements complements) {
        for (int i = 0; i < complements.size(); i++) {
            boolean side = complements.is(i, FunctionWord.BETWEEN)
                    || complements.is(i, FunctionWord.AMONG)
                    || complements.is(i, FunctionWord.OF);
            if (side && isPeople(complements, i)) {
                return true;
            }
        }
        return false;
    }

    /** "a summit of ministers", "after a meeting of the club's board"; but who "holds a meeting of the cabinet" is at it. */
    private boolean isOfMembers(Complements complements, int i, Setting setting) {
        return isPeople(complements, i) || !setting.isHeld() && isBody(complements.end(i) - 1);
    }

    /** Whether the noun is one for a body: "the club's | board". */
    private boolean isBody(int noun) {
        Nominal nominal = noun >= 0 && reading.lexicon().is(tokens.word(noun), WordFlag.NOMINAL)
                ? reading.lexicon().nominal(tokens.word(noun))
                : null;
        return nominal != null && nominal.type() == Nominal.Type.BODY && !tokens.isCapital(noun);
    }

    /** "a summit of ministers", "a meeting of the Security Council", "a meeting of the club's board" */
    private boolean isPeople(Complements complements, int i) {
        if (reading.isPlural(complements.start(i), complements.end(i))) {
            return true;
        }
        List<Party> parties = reading.parties(complements.start(i), complements.end(i));
        return parties.size() > 1
                || parties.size() == 1 && reading.kind(parties.get(0).actor()) == ActorKind.ORGANIZATION;
    }

    /** "Weber's", "his", "their" */
    List<Party> owners(NounPhrase phrase) {
        if (tokens.is(phrase.start(), Tag.PRPS)) {
            return possessors.of(phrase.start());
        }
        for (int i = phrase.head() - 1; i > phrase.start(); i--) {
            if (tokens.is(i, Tag.POS)) {
                return reading.timeAt(i - 1) == null ? reading.cast().partiesAt(i - 1) : List.of();
            }
        }
        return List.of();
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
                    sighting.add(party.actor(), compounds.part(party.end()));
                }
            }
            ParticipantPart part = tokens.isCapital(i) ? compounds.part(i + 1) : ParticipantPart.PARTICIPANT;
            if (part != ParticipantPart.PARTICIPANT) {
                reading.cast().nationAt(i).ifPresent(nation -> sighting.add(nation.actor(), part));
            }
            if (compounds.isJoinedNation(i)) {
                reading.cast()
                        .nationAt(i)
                        .ifPresent(nation -> sighting.add(nation.actor(), ParticipantPart.PARTICIPANT));
            }
        }
    }

    /** Adds the subject that holds, attends, cancels or is at it, and whom it speaks to there. */
    private void agent(Sighting sighting, Setting setting, Complements complements, boolean with, boolean free) {
        if (setting.group() < 0 || setting.kind() == Setting.Kind.SUBJECT || Prepositions.isMatter(reading, setting)) {
            return;
        }
        Agents.Range subject = agents.of(setting.group());
        boolean passive = reading.isPassive(setting.group()) && setting.kind() == Setting.Kind.OBJECT;
        if (subject == null || passive) {
            return;
        }
        List<Party> sent = Missions.sent(reading, setting);
        List<Party> parties = sent.isEmpty() ? reading.parties(subject.start(), subject.end()) : sent;
        if (!(setting.isHeld() || with || free || parties.size() > 1)) {
            return;
        }
        sighting.sides = reading.sides(parties);
        sighting.add(setting.isHeld() ? parties : sides(parties, sighting, complements), setting.part());
        sighting.add(Datives.recipients(reading, setting), ParticipantPart.PARTICIPANT);
        if (!parties.isEmpty() && subject.start() < sighting.trigger && sighting.trigger - subject.start() < 30) {
            sighting.cover(subject.start(), sighting.triggerEnd);
        }
        if (!with && setting.kind() == Setting.Kind.WITHIN) {
            Complements verb =
                    Complements.ofVerb(reading, reading.group(setting.group()).end());
            boolean told =
                    (verb.objectEnd() <= sighting.trigger || isAtHead(sighting)) && !isBody(sighting.trigger - 1);
            if (verb.objectStart() >= 0 && told) {
                sighting.add(
                        reading.parties(verb.objectStart(), verb.objectEnd()).stream()
                                .filter(this::isPerson)
                                .toList(),
                        ParticipantPart.PARTICIPANT);
            }
        }
    }

    /** "In a call on Monday, she told him" */
    private boolean isAtHead(Sighting sighting) {
        return sighting.form != MeetingForm.VISIT
                && sighting.trigger - reading.sentenceStart(sighting.trigger) < 5
                && reading.isPreposition(reading.sentenceStart(sighting.trigger));
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
}

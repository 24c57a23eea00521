package org.dateline.parser.meeting;

import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.dateline.model.ActorKind;
import org.dateline.model.MeetingForm;
import org.dateline.model.MeetingStatus;
import org.dateline.model.ParticipantPart;
import org.dateline.parser.clause.NounPhrase;
import org.dateline.parser.clause.VerbGroup.Tense;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.MeetingWord;
import org.dateline.parser.lexicon.MeetingWord.Frame;
import org.dateline.parser.lexicon.MeetingWord.Role;
import org.dateline.parser.lexicon.WordFlag;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;
import org.dateline.parser.time.FoundTime;
import org.jspecify.annotations.Nullable;

/** Meetings that a noun tells of: "talks between A and B", "A's visit to B", "A held a meeting with B", "the talks". */
final class NounSightings {
    private final Reading reading;
    private final Tokens tokens;
    private final Circumstances circumstances;
    private final NounStatuses statuses;
    private final NounParties parties;
    private final VisitNouns visits;
    private final Surroundings surroundings;
    private final Rounds rounds;
    /** The tokens of the topics that were found, and those from a trigger on to the end of its sighting. */
    private final BitSet topics = new BitSet();

    private final BitSet behindTriggers = new BitSet();
    /** How many sightings these are of. */
    private int marked;

    NounSightings(
            Reading reading,
            Agents agents,
            Statuses statuses,
            Circumstances circumstances,
            VisitSightings visits,
            Places places) {
        this.reading = reading;
        this.tokens = reading.tokens();
        this.circumstances = circumstances;
        this.statuses = new NounStatuses(reading, statuses);
        this.parties = new NounParties(reading, agents, places);
        this.surroundings = new Surroundings(reading, circumstances, visits, places);
        this.rounds = new Rounds(reading, this.statuses, surroundings);
        this.visits = new VisitNouns(reading, agents, visits, places, parties, circumstances, surroundings);
    }

    void find(int number, BitSet told, List<Sighting> found) {
        NounPhrase phrase = reading.phrase(number);
        MeetingWord word = reading.word(phrase.head(), Role.NOUN);
        if (word == null) {
            Sighting round = rounds.find(number);
            if (round != null) {
                found.add(round);
            }
            return;
        }
        if (reading.any(phrase.start(), phrase.head(), Role.BARRED)
                || reading.any(phrase.start(), phrase.head(), Role.SPORT)
                || isVerb(phrase)) {
            return;
        }
        Setting setting = Setting.of(reading, number);
        if (word.has(Frame.PAIRED) && setting.light() == null && tokens.is(phrase.head(), Tag.NN)) {
            return;
        }
        Optional<MeetingStatus> status = statuses.of(number, setting);
        if (status.isEmpty() && statuses.isNone(number, setting)) {
            return;
        }
        Complements complements = Complements.ofNoun(reading, phrase.end());
        boolean manner = setting.kind() == Setting.Kind.WITHIN && setting.group() >= 0 && told.get(setting.group());
        if (manner
                && !surroundings.isDefinite(phrase)
                && complements.find(FunctionWord.WITH) < 0
                && complements.find(FunctionWord.BETWEEN) < 0
                && complements.find(FunctionWord.TO) < 0) {
            lendForm(phrase, word, setting, found);
            return;
        }
        if (isContinuous(phrase, word, setting)) {
            return;
        }
        boolean title = tokens.isCapital(phrase.head()) && !reading.isHeadline(phrase.head());
        if (word.has(Frame.TO) && (title || isAppeal(phrase, complements))) {
            return;
        }
        int first = found.size();
        if (word.form() == MeetingForm.VISIT) {
            visits.find(number, word, setting, complements, status.orElse(null), found);
        } else {
            meeting(number, word, setting, complements, status.orElse(null), found);
        }
        // "met before the session", at which there are others
        boolean others = manner
                && setting.light() == null
                && reading.is(phrase.start(), FunctionWord.THE)
                && !surroundings.hasPossessor(phrase)
                && complements.size() == 0;
        for (int i = first; i < found.size(); i++) {
            found.get(i).whole &= !others;
            found.get(i).background = Prepositions.isBackground(reading, setting);
        }
    }

    /** "Weber | calls | the minister a liar": behind a person's name and right before another phrase stands a verb, whatever its tag. */
    private boolean isVerb(NounPhrase phrase) {
        int next = phrase.end() < tokens.size() ? reading.clauses().nounPhraseAt(phrase.end()) : -1;
        boolean before = next >= 0 && reading.timeAt(phrase.end()) == null && phrase.head() > phrase.start();
        return before
                && reading.cast().partiesAt(phrase.head() - 1).stream()
                        .anyMatch(party -> reading.kind(party.actor()) == ActorKind.PERSON);
    }

    /** "In a phone call, A and B discussed the border": the noun says how they did. */
    private void lendForm(NounPhrase phrase, MeetingWord word, Setting setting, List<Sighting> found) {
        int verb = reading.group(setting.group()).verb();
        MeetingForm manner = circumstances.manner(phrase.start(), phrase.head());
        for (Sighting sighting : found) {
            if (sighting.trigger == verb && sighting.form == MeetingForm.TALKS && word.form() != MeetingForm.VISIT) {
                sighting.form = manner != null ? manner : word.form() == null ? sighting.form : word.form();
            }
        }
    }

    /** "in consultation with": a way of doing, no meeting. */
    private boolean isContinuous(NounPhrase phrase, MeetingWord word, Setting setting) {
        return word.has(Frame.WEAK)
                && phrase.start() == phrase.head()
                && tokens.is(phrase.head(), Tag.NN)
                && reading.is(setting.preposition(), FunctionWord.IN);
    }

    /** "a call from the envoy for restraint" */
    private boolean isAppeal(NounPhrase phrase, Complements complements) {
        boolean wanted = complements.infinitive() >= 0 || complements.find(FunctionWord.FOR) >= 0;
        int purpose = complements.find(FunctionWord.FOR);
        int with = complements.find(FunctionWord.WITH);
        return wanted
                && (with < 0 || purpose >= 0 && purpose < with)
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
        boolean explicit = parties.add(sighting, number, word, setting, complements);
        sighting.status = isHistory(status, phrase, setting) ? null : status;
        sighting.loose = (!explicit || isTold(phrase, setting, complements, sighting))
                && surroundings.isDefinite(phrase)
                && !surroundings.hasPossessor(phrase)
                && !tokens.is(phrase.start(), Tag.PRPS);
        sighting.oneSided = complements.find(FunctionWord.WITH) >= 0 && complements.find(FunctionWord.BETWEEN) < 0;
        sighting.bare = !surroundings.isDefinite(phrase) && !surroundings.hasPossessor(phrase);
        sighting.anaphoric =
                surroundings.isDefinite(phrase) || word.has(Frame.PLURAL) || sighting.participants.isEmpty();
        if (word.has(Frame.NAMED) && !(surroundings.isDefinite(phrase) && tokens.is(phrase.head(), Tag.NN))) {
            sighting.anaphoric = false;
        }
        boolean held = setting.light() != null;
        if (sighting.bare && setting.part() == ParticipantPart.HOST) {
            sighting.anaphoric = false;
        }
        sighting.joint = (!word.has(Frame.WEAK) || held && word.has(Frame.JOINT) && isOfBody(sighting))
                && !sighting.participants.isEmpty()
                && !(isOnePerson(sighting) && (!held || setting.light().has(Frame.SUBJ)))
                && (held
                        || explicit && parties.isAmongPeople(complements)
                        || parties.isInternal(phrase)
                        || Apart.isLost(status) && parties.isLostByAll(setting));
        sighting.whole = (!word.has(Frame.WEAK) || explicit || manner != null)
                && (!word.has(Frame.NAMED) || isAmongPersons(sighting))
                && (sighting.participants.size() > 1 || sighting.joint && !sighting.participants.isEmpty());
        surroundings.add(sighting, number, setting, complements);
        boolean indefinite = tokens.is(phrase.start(), FunctionWord.A) || tokens.is(phrase.start(), FunctionWord.AN);
        boolean general = sighting.bare && sighting.form == MeetingForm.IN_PERSON && tokens.is(phrase.head(), Tag.NNS);
        boolean another = (indefinite || general) && !held || word.base().equals("conference");
        if (isOfOther(phrase)
                || isTopic(phrase, found)
                || sighting.loose && sighting.place == null && isNamed(phrase)
                || another && (sighting.loose || sighting.participants.isEmpty())) {
            sighting.anaphoric = false;
        }
        if (setting.isAboutIt(reading)) {
            sighting.anaphoric = true;
            sighting.another = false;
            sighting.time = null;
            sighting.status = null;
            if (setting.top() == number && surroundings.isDefinite(phrase)) {
                takeUp(sighting, setting);
            }
        }
        sighting.serial = rounds.isPart(setting);
        sighting.former = statuses.isFormer(phrase);
        sighting.another |= setting.group() >= 0
                && status == MeetingStatus.DENIED
                && Negatives.isForSoLong(reading, setting.group());
        found.add(sighting);
    }

    /** "the Baltic Summit" is a thing of its own, and not the meeting that was told before. */
    private boolean isNamed(NounPhrase phrase) {
        for (int i = phrase.start() + 1; i < phrase.head(); i++) {
            if (tokens.is(i, Tag.NNP) && tokens.isCapital(i)) {
                return true;
            }
        }
        return false;
    }

    /** "attended the meeting", "Weber opened the meeting": one of those who were there, and no word of the others. */
    private static boolean isTold(NounPhrase phrase, Setting setting, Complements complements, Sighting sighting) {
        MeetingWord light = setting.light();
        return light != null
                && (light.has(Frame.ATTEND)
                        || !light.has(Frame.HOST)
                                && !light.has(Frame.MEDIATOR)
                                && setting.isHeld()
                                && setting.group() >= 0
                                && phrase.head() - phrase.start() == 1
                                && complements.size() == 0
                                && sighting.participants.size() == 1);
    }

    /** "It was the first meeting between a king and a pope" tells of one that is known, whoever they are. */
    private void takeUp(Sighting sighting, Setting setting) {
        boolean past = reading.group(setting.group()).tense() == Tense.PAST;
        sighting.hint = past ? MeetingStatus.HELD : MeetingStatus.PLANNED;
        if (sighting.participants.keySet().stream().anyMatch(actor -> reading.kind(actor) == null)) {
            sighting.participants.clear();
            sighting.whole = false;
            sighting.joint = false;
        }
    }

    /** "discussed aid and | the talks in Lima", "spoke about | the talks in Lima": they speak of another meeting. */
    private boolean isTopic(NounPhrase phrase, List<Sighting> found) {
        while (marked < found.size()) {
            mark(found.get(marked++));
        }
        boolean about =
                reading.is(phrase.start() - 1, FunctionWord.ABOUT) || reading.is(phrase.start() - 1, FunctionWord.OVER);
        return topics.get(phrase.start()) || about && behindTriggers.get(phrase.start());
    }

    private void mark(Sighting sighting) {
        if (sighting.topic != null) {
            topics.set(tokens.at(sighting.topic.start()), tokens.at(sighting.topic.end()));
        }
        behindTriggers.set(sighting.trigger + 1, Math.max(sighting.trigger + 1, sighting.end));
    }

    /** "the alliance's summit": of a body that nobody knows; but not "Monday's summit". */
    private boolean isOfOther(NounPhrase phrase) {
        for (int i = phrase.head() - 1; i > phrase.start(); i--) {
            if (tokens.is(i, Tag.POS)) {
                return reading.timeAt(i - 1) == null
                        && !reading.isOffice(i - 1)
                        && !reading.lexicon().is(tokens.word(i - 1), WordFlag.NOMINAL)
                        && !reading.lexicon().is(tokens.word(i - 1), WordFlag.PLURAL_NOMINAL)
                        && parties.owners(phrase).isEmpty();
            }
        }
        return false;
    }

    /** "The talks were suspended in 2019" tells how they stood then, and not how they do; "a meeting" was that one only. */
    private boolean isHistory(@Nullable MeetingStatus status, NounPhrase phrase, Setting setting) {
        boolean one = tokens.is(phrase.start(), FunctionWord.A) || tokens.is(phrase.start(), FunctionWord.AN);
        FoundTime time = Apart.isLost(status) && !one && setting.group() >= 0
                ? circumstances.time(reading.group(setting.group()).verb())
                : null;
        return time != null && reading.isLongAgo(time);
    }

    private boolean isAmongPersons(Sighting sighting) {
        return sighting.participants.keySet().stream().allMatch(actor -> reading.kind(actor) == ActorKind.PERSON);
    }

    /** "The Security Council held a session" */
    private boolean isOfBody(Sighting sighting) {
        return sighting.participants.keySet().stream().allMatch(actor -> reading.kind(actor) == ActorKind.ORGANIZATION);
    }

    /** Nobody meets himself. */
    private boolean isOnePerson(Sighting sighting) {
        return sighting.participants.size() == 1
                && reading.kind(sighting.participants.keySet().iterator().next()) == ActorKind.PERSON;
    }
}

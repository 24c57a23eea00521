package org.dateline.parser.meeting;

import java.util.List;
import java.util.Optional;
import org.dateline.model.ActorKind;
import org.dateline.model.MeetingForm;
import org.dateline.model.MeetingStatus;
import org.dateline.model.ParticipantPart;
import org.dateline.parser.clause.NounPhrase;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.MeetingWord;
import org.dateline.parser.lexicon.MeetingWord.Role;
import org.dateline.parser.mention.Party;
import org.dateline.parser.sentence.Tag;
import org.dateline.parser.sentence.Tokens;
import org.jspecify.annotations.Nullable;

/** Meetings that somebody or something brings about: "brought together A and B", "brought A and B together". */
final class Gatherings {
    private final Reading reading;
    private final Agents agents;
    private final Statuses statuses;
    private final Circumstances circumstances;

    Gatherings(Reading reading, Agents agents, Statuses statuses, Circumstances circumstances) {
        this.reading = reading;
        this.agents = agents;
        this.statuses = statuses;
        this.circumstances = circumstances;
    }

    /** Adds the meeting of those that the object names, where they are two and one of them has a name. */
    boolean find(int group, Complements behind, List<Sighting> found) {
        int verb = reading.group(group).verb();
        Complements complements = behind.objectStart() >= 0
                ? behind
                : Complements.ofVerb(reading, reading.group(group).end());
        Optional<MeetingStatus> status = statuses.of(group);
        List<Party> parties = complements.objectStart() < 0
                ? List.of()
                : reading.parties(complements.objectStart(), complements.objectEnd());
        Agents.Range subject = agents.of(group);
        boolean bodies = subject != null && meeting(subject) != null;
        boolean named = parties.stream().anyMatch(party -> isSide(reading.kind(party.actor()), bodies));
        if (status.isEmpty() || reading.isPassive(group) || parties.size() < 2 || !named || isMadeOf(subject, verb)) {
            return false;
        }
        Sighting sighting = new Sighting(verb, verb + 1, form(subject), "participant-verb-participant");
        sighting.add(parties, ParticipantPart.PARTICIPANT);
        if (subject != null) {
            sighting.add(mediators(subject), ParticipantPart.MEDIATOR);
        }
        sighting.status = status.get();
        sighting.whole = true;
        sighting.time = circumstances.time(verb);
        sighting.place = circumstances.place(behind.end() > complements.end() ? behind : complements);
        sighting.place = sighting.place == null ? circumstances.place(behind) : sighting.place;
        circumstances.topic(behind, sighting);
        boolean near = subject != null && subject.end() <= verb && verb - subject.start() < 40;
        sighting.cover(near ? subject.start() : verb, Math.max(behind.end(), complements.end()));
        found.add(sighting);
        return true;
    }

    /** "The album brought together A and B", "The bloc brings together A and B": what is made of several, and no meeting. */
    private boolean isMadeOf(Agents.@Nullable Range subject, int verb) {
        if (subject == null || meeting(subject) != null) {
            return false;
        }
        Tokens tokens = reading.tokens();
        boolean always = (tokens.is(verb, Tag.VBZ) || tokens.is(verb, Tag.VBP)) && !reading.isHeadline(verb);
        boolean pronoun = tokens.is(subject.start(), Tag.PRP) && !reading.is(subject.start(), FunctionWord.IT);
        return always || !pronoun && mediators(subject).isEmpty();
    }

    /** A person or country; a body too where a meeting brings it together with others, and no appeal to be at one. */
    private static boolean isSide(@Nullable ActorKind kind, boolean bodies) {
        return kind == ActorKind.PERSON || kind == ActorKind.COUNTRY || bodies && kind == ActorKind.ORGANIZATION;
    }

    /** "The talks brought together", "The summit brought together": what they meet in. */
    private MeetingForm form(Agents.@Nullable Range subject) {
        MeetingWord word = subject == null ? null : meeting(subject);
        return word == null || word.form() == MeetingForm.VISIT ? MeetingForm.IN_PERSON : word.form();
    }

    private @Nullable MeetingWord meeting(Agents.Range subject) {
        int number = reading.clauses().nounPhraseAt(subject.start());
        NounPhrase phrase = number < 0 ? null : reading.phrase(number);
        return phrase == null ? null : reading.word(phrase.head(), Role.NOUN);
    }

    private List<Party> mediators(Agents.Range subject) {
        return meeting(subject) != null
                ? List.of()
                : reading.parties(subject.start(), subject.end()).stream()
                        .filter(party -> isSide(reading.kind(party.actor()), true) || reading.isPeople(party))
                        .toList();
    }
}

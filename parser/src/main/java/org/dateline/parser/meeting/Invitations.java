package org.dateline.parser.meeting;

import java.util.List;
import org.dateline.model.ActorId;
import org.dateline.model.ActorKind;
import org.dateline.model.MeetingForm;
import org.dateline.model.MeetingStatus;
import org.dateline.model.ParticipantPart;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.MeetingWord;
import org.dateline.parser.lexicon.MeetingWord.Frame;
import org.dateline.parser.lexicon.MeetingWord.Role;
import org.dateline.parser.mention.Party;

/** Tells who is host of a visit where the words name who asked for it: "at the invitation of Lund", "Lund invited her to visit Peru". */
final class Invitations {
    private final Reading reading;
    private final Agents agents;

    Invitations(Reading reading, Agents agents) {
        this.reading = reading;
        this.agents = agents;
    }

    void hosts(List<Sighting> sightings) {
        for (Sighting sighting : sightings) {
            if (sighting.form == MeetingForm.VISIT && !sighting.participants.isEmpty()) {
                host(sighting, inviter(sighting));
            }
        }
    }

    /** The person is the host instead of the country. */
    private void host(Sighting sighting, List<Party> inviters) {
        List<ActorId> persons = inviters.stream()
                .map(Party::actor)
                .filter(actor -> reading.kind(actor) == ActorKind.PERSON)
                .filter(actor -> !sighting.participants.containsKey(actor))
                .toList();
        if (persons.isEmpty()) {
            return;
        }
        sighting.participants
                .entrySet()
                .removeIf(participant -> participant.getValue() == ParticipantPart.HOST
                        && reading.kind(participant.getKey()) == ActorKind.COUNTRY);
        persons.forEach(person -> sighting.add(person, ParticipantPart.HOST));
    }

    private List<Party> inviter(Sighting sighting) {
        int group = reading.clauses().verbGroupAt(sighting.trigger);
        int governor = group < 0 ? -1 : reading.clauses().governor(group);
        MeetingWord word =
                governor < 0 ? null : reading.word(reading.group(governor).verb(), Role.VERB);
        if (word != null && word.has(Frame.INVITE) && !reading.isPassive(governor)) {
            Agents.Range range = agents.of(governor);
            return range == null ? List.of() : reading.parties(range.start(), range.end());
        }
        List<Party> owner =
                group < 0 ? List.of() : ofInvitation(reading.group(group).start() - 1);
        return owner.isEmpty() ? byInvitation(sighting.trigger) : owner;
    }

    /** "Lund's invitation to visit", "an invitation from Lund to visit" */
    private List<Party> ofInvitation(int before) {
        int number = reading.clauses().nounPhraseAt(before);
        if (number < 0) {
            return List.of();
        }
        if (isInvitation(reading.phrase(number).head())) {
            Agents.Range owner = agents.owner(number);
            return owner == null ? List.of() : reading.parties(owner.start(), owner.end());
        }
        int from = reading.phrase(number).start() - 1;
        boolean sent = reading.is(from, FunctionWord.FROM) && isInvitation(from - 1);
        return sent ? reading.parties(from + 1, reading.phrase(number).end()) : List.of();
    }

    /** "at Lund's invitation" */
    private List<Party> byOwner(int trigger, int limit) {
        for (int i = trigger; i < limit; i++) {
            int number = isInvitation(i) ? reading.clauses().nounPhraseAt(i) : -1;
            int at = number < 0 ? -1 : reading.phrase(number).start() - 1;
            Agents.Range owner = reading.is(at, FunctionWord.AT) ? agents.owner(number) : null;
            if (owner != null) {
                return reading.parties(owner.start(), owner.end());
            }
        }
        return List.of();
    }

    private boolean isInvitation(int noun) {
        MeetingWord word = noun < 0 ? null : reading.word(noun, Role.OF);
        return word != null && word.status() == MeetingStatus.PROPOSED && word.has(Frame.TO);
    }

    private List<Party> byInvitation(int trigger) {
        int limit = reading.sentenceEnd(trigger);
        List<Party> owner = byOwner(trigger, limit);
        if (!owner.isEmpty()) {
            return owner;
        }
        for (int i = reading.sentenceStart(trigger); i + 2 < limit; i++) {
            boolean of = reading.tokens().reads(i, "invitation")
                    && (reading.is(i + 1, FunctionWord.OF) || reading.is(i + 1, FunctionWord.FROM));
            int number = of ? reading.clauses().nounPhraseAt(i) : -1;
            int before = number < 0 ? -1 : reading.phrase(number).start() - 1;
            boolean at = reading.is(before, FunctionWord.AT)
                    || reading.is(before, FunctionWord.ON)
                    || reading.is(before, FunctionWord.UPON);
            int whose = at ? reading.clauses().nounPhraseAt(i + 2) : -1;
            if (whose >= 0) {
                return reading.parties(i + 2, reading.phrase(whose).end());
            }
        }
        return List.of();
    }
}

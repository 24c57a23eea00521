package org.dateline.parser.meeting;

import java.util.List;
import java.util.Optional;
import org.dateline.model.ActorKind;
import org.dateline.model.MeetingForm;
import org.dateline.model.MeetingStatus;
import org.dateline.model.ParticipantPart;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.sentence.Tag;

/** Calls that a verb of saying tells of: "by phone, Weber told Lund that", "Weber assured Lund in a call". */
final class SpokenCalls {
    private final Reading reading;
    private final Agents agents;
    private final Statuses statuses;
    private final Circumstances circumstances;
    private int sentence = -1;
    private boolean mayTell;

    SpokenCalls(Reading reading, Agents agents, Statuses statuses, Circumstances circumstances) {
        this.reading = reading;
        this.agents = agents;
        this.statuses = statuses;
        this.circumstances = circumstances;
    }

    void find(int group, List<Sighting> found) {
        int verb = reading.group(group).verb();
        if (mayTellOfCall(reading.sentenceStart(verb), reading.sentenceEnd(verb))) {
            find(group, verb, found);
        }
    }

    /** Keeps the answer, as a sentence often has several verbs of speech. */
    private boolean mayTellOfCall(int from, int to) {
        if (sentence != from) {
            sentence = from;
            mayTell = circumstances.mayTellForm(from, to);
        }
        return mayTell;
    }

    private void find(int group, int verb, List<Sighting> found) {
        Complements complements =
                Complements.ofVerb(reading, reading.group(group).end());
        MeetingForm form = circumstances.form(complements, reading.group(group).end(), MeetingForm.TALKS);
        form = form == MeetingForm.TALKS ? formBefore(group) : form;
        Agents.Range subject = agents.of(group);
        if (form == MeetingForm.TALKS || complements.objectStart() < 0 || subject == null || reading.isPassive(group)) {
            return;
        }
        Sighting sighting = new Sighting(verb, reading.group(group).end(), form, "participant-verb-participant");
        sighting.add(reading.parties(subject.start(), subject.end()), ParticipantPart.PARTICIPANT);
        sighting.add(reading.parties(complements.objectStart(), complements.objectEnd()), ParticipantPart.PARTICIPANT);
        Optional<MeetingStatus> status = statuses.of(group);
        if (sighting.participants.size() > 1
                && sighting.participants.keySet().stream().allMatch(actor -> reading.kind(actor) == ActorKind.PERSON)
                && status.isPresent()) {
            sighting.status = status.get();
            sighting.whole = true;
            sighting.time = circumstances.time(sighting.trigger);
            sighting.cover(Math.min(subject.start(), sighting.trigger), complements.objectEnd());
            found.add(sighting);
        }
    }

    /** The form that a manner gives at the head of the sentence: "By phone, Weber told"; else TALKS. */
    private MeetingForm formBefore(int group) {
        int start = reading.sentenceStart(reading.group(group).start());
        int comma = start + 2;
        while (comma < start + 5
                && comma < reading.group(group).start()
                && !reading.tokens().is(comma, Tag.COMMA)) {
            comma++;
        }
        boolean by = reading.is(start, FunctionWord.BY) || reading.is(start, FunctionWord.OVER);
        MeetingForm manner =
                by && comma < reading.group(group).start() && reading.tokens().is(comma, Tag.COMMA)
                        ? circumstances.manner(start + 1, comma)
                        : null;
        return manner == null ? MeetingForm.TALKS : manner;
    }
}

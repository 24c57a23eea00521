package org.dateline.parser.meeting;

import java.util.List;
import org.dateline.model.ParticipantPart;
import org.dateline.parser.lexicon.FunctionWord;
import org.dateline.parser.lexicon.MeetingWord;
import org.dateline.parser.lexicon.MeetingWord.Frame;
import org.dateline.parser.lexicon.MeetingWord.Role;
import org.dateline.parser.mention.Party;
import org.dateline.parser.sentence.Tag;
import org.jspecify.annotations.Nullable;

/** Adds who brought a meeting about, as its own clause or a relative one says: "the talks, which were mediated by Peru". */
final class Mediators {
    private final Reading reading;

    Mediators(Reading reading) {
        this.reading = reading;
    }

    void add(Sighting sighting, Setting setting, Complements complements) {
        if (setting.kind() == Setting.Kind.SUBJECT) {
            add(sighting, setting.group());
            attendants(sighting, setting.group());
        }
        int end = complements.end();
        int pronoun = end < reading.tokens().size() && reading.tokens().is(end, Tag.COMMA) ? end + 1 : end;
        boolean relative = reading.is(pronoun, FunctionWord.WHICH) || reading.is(pronoun, FunctionWord.THAT);
        int group = relative ? reading.clauses().verbGroupAt(pronoun + 1) : -1;
        if (group >= 0) {
            add(sighting, group);
        }
    }

    /** "brokered by", "hosted by" */
    void appended(Sighting sighting, Complements complements, int i) {
        int participle = complements.participle(i);
        if (participle < 0) {
            return;
        }
        if (reading.tokens().reads(complements.preposition(i), "involving")) {
            sighting.add(reading.parties(complements.start(i), complements.end(i)), ParticipantPart.PARTICIPANT);
        }
        if (!FunctionWord.BY.is(reading.tokens().word(complements.preposition(i)))) {
            return;
        }
        ParticipantPart part = part(reading.word(reading.group(participle).verb(), Role.LIGHT));
        if (part != null) {
            sighting.add(reading.parties(complements.start(i), complements.end(i)), part);
        }
    }

    /** The part of those by whom something is mediated, hosted or attended; null for another verb. */
    private static @Nullable ParticipantPart part(@Nullable MeetingWord light) {
        if (light == null) {
            return null;
        }
        return light.has(Frame.MEDIATOR)
                ? ParticipantPart.MEDIATOR
                : light.has(Frame.HOST)
                        ? ParticipantPart.HOST
                        : light.has(Frame.ATTEND) ? ParticipantPart.PARTICIPANT : null;
    }

    /** "The talks were brokered by X" */
    private void add(Sighting sighting, int group) {
        if (!isPassive(group, Frame.MEDIATOR)) {
            return;
        }
        Complements told = Complements.ofVerb(reading, reading.group(group).end());
        int by = told.find(FunctionWord.BY);
        if (by >= 0) {
            sighting.add(reading.parties(told.start(by), told.end(by)), ParticipantPart.MEDIATOR);
        }
    }

    /** "The meeting was attended by X and Y"; one of those who were there is no meeting. */
    private void attendants(Sighting sighting, int group) {
        if (!isPassive(group, Frame.ATTEND)) {
            return;
        }
        Complements told = Complements.ofVerb(reading, reading.group(group).end());
        int by = told.find(FunctionWord.BY);
        List<Party> parties = by < 0 ? List.of() : reading.parties(told.start(by), told.end(by));
        if (parties.size() > 1) {
            sighting.add(parties, ParticipantPart.PARTICIPANT);
        }
    }

    private boolean isPassive(int group, Frame frame) {
        MeetingWord light = reading.word(reading.group(group).verb(), Role.LIGHT);
        return light != null && light.has(frame) && reading.isPassive(group);
    }
}
